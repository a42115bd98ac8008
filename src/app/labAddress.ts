import type { LinkNote } from '#app/address.ts'
import { LONGEST_LINK } from '#app/link.ts'
import { parseLab, printLab, type LabLink, type ParsedLab } from '#app/labLink.ts'
import { loadWords } from '#content/sentence.ts'
import { lab, openVariantOf, showVariant } from '#store/lab.ts'

function here(): LabLink {
  const state = lab.getState()
  return { variant: openVariantOf(state), phone: state.phone }
}

/** The address of a design, as it can be sent to somebody. */
export function labLinkFor(state: LabLink = here()): string {
  if (typeof location === 'undefined') return `#${printLab(state)}`
  const address = new URL(location.href)
  address.hash = printLab(state)
  address.search = ''
  return address.href
}

function noteOf(link: ParsedLab): LinkNote | null {
  if (link.kind === 'broken') return { kind: 'broken', link }
  if (link.kind === 'newer') return { kind: 'newer' }
  return link.kind === 'lab' && link.ignored.length > 0 ? { kind: 'ignored', parts: link.ignored } : null
}

let lastNote: LinkNote | null = null

/** What was wrong with the address when the page was opened. */
export function openingLabNote(): LinkNote | null {
  return lastNote
}

function takeOver(link: ParsedLab): void {
  if (link.kind === 'lab' && printLab(link.state) !== printLab(here()))
    showVariant(link.state.variant, link.state.phone)
}

/** Takes over the design that the address holds. Tells whether that is another picture than the one written at build time. */
export async function openLabAddress(): Promise<boolean> {
  const link = parseLab(location.hash)
  lastNote = noteOf(link)
  takeOver(link)
  if (lastNote) await loadWords('asked')
  return link.kind === 'lab' || lastNote !== null
}

/** Keeps address and open variant together while the page is open: knobs are many, so no turn is a step of the history. */
export function keepLabAddress(tell: (note: LinkNote | null) => void): () => void {
  let written = location.hash

  function write(): void {
    const link = labLinkFor()
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
    tell(noteOf(link))
    takeOver(link)
  }

  const unsubscribe = lab.subscribe(({ variants, open, phone }, before) => {
    if (variants !== before.variants || open !== before.open || phone !== before.phone) write()
  })
  window.addEventListener('popstate', read)
  window.addEventListener('hashchange', read)
  return () => {
    unsubscribe()
    window.removeEventListener('popstate', read)
    window.removeEventListener('hashchange', read)
  }
}
