import type { LinkNote } from '#app/address.ts'
import { LONGEST_LINK } from '#app/link.ts'
import { parseLab, type ParsedLab } from '#app/labLink.ts'
import { labHere, labLinkHere, printLab } from '#app/labPrint.ts'
import { loadWords } from '#content/sentence.ts'
import { lab, showVariant } from '#store/lab.ts'

function noteOf(link: ParsedLab): LinkNote | null {
  if (link.kind === 'broken') return { kind: 'broken', link }
  if (link.kind === 'newer') return { kind: 'newer' }
  if (link.kind !== 'lab') return null
  if (link.ignored.length > 0) return { kind: 'ignored', parts: link.ignored }
  return link.isGuessed ? { kind: 'guessed', base: link.state.variant.base } : null
}

function takeOver(link: ParsedLab): void {
  if (link.kind === 'lab' && printLab(link.state) !== printLab(labHere()))
    showVariant(link.state.variant, link.state.phone)
}

let lastNote: LinkNote | null = null

/** What was wrong with the address when it was last read. */
export function labNote(): LinkNote | null {
  return lastNote
}

/** Takes over the design that the address holds. Tells whether that is another picture than the one written at build time. */
export async function openLabAddress(fragment: string = location.hash): Promise<boolean> {
  const link = parseLab(fragment)
  takeOver(link)
  lastNote = noteOf(link)
  if (lastNote) await loadWords('asked')
  return link.kind === 'lab' || lastNote !== null
}

/** Keeps address and open variant together while the page is open: knobs are many, so no turn is a step of the history. */
export function keepLabAddress(tell: (note: LinkNote | null) => void): () => void {
  let written = location.hash
  // The words of what may be wrong come with the address that has it.
  tell(noteOf(parseLab(written)))

  let waiting: ReturnType<typeof setTimeout> | undefined

  function write(): void {
    const link = labLinkHere()
    if (link === location.href) return
    if (link.length > LONGEST_LINK) {
      history.replaceState(history.state, '', location.pathname)
      return tell({ kind: 'tooLong' })
    }
    history.replaceState(history.state, '', link)
    written = location.hash
  }

  function read(): void {
    if (location.hash === written) return
    const link = parseLab(location.hash)
    takeOver(link)
    void loadWords('asked').then(() => tell(noteOf(link)))
  }

  const unsubscribe = lab.subscribe(({ variants, open, phone }, before) => {
    if (variants !== before.variants || open !== before.open || phone !== before.phone) {
      // What was turned is drawn first: to write the address takes its time, too.
      clearTimeout(waiting)
      waiting = setTimeout(write)
    }
  })
  window.addEventListener('popstate', read)
  window.addEventListener('hashchange', read)
  return () => {
    unsubscribe()
    clearTimeout(waiting)
    window.removeEventListener('popstate', read)
    window.removeEventListener('hashchange', read)
  }
}
