import type { Fault } from '#domain/scenario/fault.ts'
import { own } from '#domain/scenario/reader.ts'

/** Undefined: an object without one; null: no object. */
export function formatOf(value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? own(value as Readonly<Record<string, unknown>>, 'format') : null
}

/** What a newer copy wrote cannot be told from nonsense: nothing else of it is looked at. Null: it is none. */
export function newerThan(format: unknown, known: string): Fault | null {
  const [name = '', version = ''] = known.split('@')
  const [givenName, given = ''] = typeof format === 'string' ? format.split('@') : []
  if (givenName !== name || !/^\d+$/.test(given) || Number(given) <= Number(version)) return null
  return { path: '$.format', code: 'newer', found: JSON.stringify(format), wanted: [known] }
}
