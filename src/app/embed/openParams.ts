import type { LinkNote } from '#app/address.ts'
import { embedParams, showTheme, takeParams } from '#app/embed/params.ts'
import { loadWords } from '#content/sentence.ts'

/** What was not understood, before `#` or after it. */
export function withParams(note: LinkNote | null): LinkNote | null {
  const { ignored } = embedParams()
  if (ignored.length === 0 || (note !== null && note.kind !== 'ignored')) return note
  return { kind: 'ignored', parts: [...ignored, ...(note?.parts ?? [])] }
}

/** What every embed takes from its address before it is drawn. Gives what it is to show, as the site's own links say it. */
export async function openParams(): Promise<string> {
  const { theme, ignored, rest } = takeParams(location.hash)
  showTheme(theme)
  if (ignored.length > 0) await loadWords('asked')
  return rest
}
