import type { LinkNote } from '#app/address.ts'
import { embedParams, parseParams, showTheme, takeParams } from '#app/embed/params.ts'
import { languageRoot } from '#app/siteRoot.ts'
import { currentLocale, loadWords } from '#content/sentence.ts'

/** What was not understood, before `#` or after it. */
export function withParams(note: LinkNote | null): LinkNote | null {
  const { ignored } = embedParams()
  if (ignored.length === 0 || (note !== null && note.kind !== 'ignored')) return note
  return { kind: 'ignored', parts: [...ignored, ...(note?.parts ?? [])] }
}

/**
 * Where the address asks for another language than its page has, the same view lies below that language's root, and takes
 * this one's place: the frame's history gets no step. Returns whether it goes there.
 */
export function goesToOtherLanguage(): boolean {
  const { language } = parseParams(location.hash)
  if (language === null || language === currentLocale()) return false
  location.replace(
    languageRoot(language) + location.pathname.slice(languageRoot().length) + location.search + location.hash,
  )
  return true
}

/** What every embed takes from its address before it is drawn. Gives what it is to show, as the site's own links say it. */
export async function openParams(): Promise<string> {
  // Nothing is drawn any more of a page that is left.
  if (goesToOtherLanguage()) return new Promise(() => undefined)
  const { theme, ignored, rest } = takeParams(location.hash)
  showTheme(theme)
  if (ignored.length > 0) await loadWords('asked')
  return rest
}
