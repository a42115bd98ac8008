import { LINK_VERSION_2 } from '#app/link.ts'
import type { ParsedComparison } from '#app/comparePaths.ts'
import type { ParsedLab } from '#app/labLink.ts'
import type { ParsedLink } from '#app/paths.ts'
import type { Fault } from '#domain/scenario/fault.ts'

/** Why the link of a command is not opened. An address may hold parts that nobody knows; what a page sends may not. */
export function linkFaults(parsed: ParsedLink | ParsedComparison | ParsedLab): readonly Fault[] {
  if (parsed.kind === 'broken') return parsed.faults
  if (parsed.kind === 'newer')
    return [{ path: '$.link', code: 'newer', found: parsed.version, wanted: [LINK_VERSION_2] }]
  if (parsed.kind === 'none' || parsed.kind === 'design') return [{ path: '$.link', code: 'missing', found: null }]
  return parsed.ignored.map((part) => ({ path: '$.link', code: 'unknownField', found: part, wanted: [] }))
}
