import { readFileSync } from 'node:fs'
import { registerLabSays } from '#content/labRegistry.ts'
import * as labSays from '#content/labSays.ts'
import { say } from '#content/say.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import { parseScenarioText } from '#domain/scenario/parseText.ts'

/** The scenario in a file, or every fault in it. */
export function readScenario(file: string): ReturnType<typeof parseScenarioText> {
  registerDesigns(allDesignTools)
  registerLabSays(labSays)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    const fault: Fault = { path: '$', code: 'cannotRead', found: reasonOf(error) }
    return { ok: false, faults: [fault] }
  }
  return parseScenarioText(text)
}

/** A word for what the system said: never a stack trace. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return say('cli.noSuchFile')
  if (code === 'EISDIR') return say('cli.isFolder')
  if (code === 'EACCES' || code === 'EPERM') return say('cli.notAllowed')
  return code.startsWith('ERR_ENCODING') ? say('cli.notUtf8') : code || say('cli.unreadable')
}
