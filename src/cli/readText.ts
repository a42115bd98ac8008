import { readFileSync } from 'node:fs'
import { say } from '#content/say.ts'
import type { Fault } from '#domain/scenario/fault.ts'

/** The text of a file, or why it cannot be read. */
export function readText(file: string): { readonly text: string } | { readonly fault: Fault } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) }
  } catch (error) {
    return { fault: { path: '$', code: 'cannotRead', found: reasonOf(error) } }
  }
}

/** A word for what the system said: never a stack trace. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return say('cli.noSuchFile')
  if (code === 'EISDIR') return say('cli.isFolder')
  if (code === 'EACCES' || code === 'EPERM') return say('cli.notAllowed')
  return code.startsWith('ERR_ENCODING') ? say('cli.notUtf8') : code || say('cli.unreadable')
}
