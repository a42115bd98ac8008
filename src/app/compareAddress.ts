import type { LinkNote } from '#app/address.ts'
import { LONGEST_LINK } from '#app/link.ts'
import { parseComparison, printComparison, type ComparisonLink, type ParsedComparison } from '#app/comparePaths.ts'
import { loadWords } from '#content/sentence.ts'
import { loadDesigns } from '#store/designs.ts'
import { comparing, freshComparison, showComparison } from '#store/comparison.ts'

/** The address of a comparison, as it can be sent to somebody. */
export function comparisonLink(state: ComparisonLink): string {
  if (typeof location === 'undefined') return `#${printComparison(state)}`
  const here = new URL(location.href)
  here.hash = printComparison(state)
  here.search = ''
  return here.href
}

function noteOf(link: ParsedComparison): LinkNote | null {
  if (link.kind === 'broken') return { kind: 'broken', link }
  if (link.kind === 'newer') return { kind: 'newer' }
  return link.kind === 'comparison' && link.ignored.length > 0 ? { kind: 'ignored', parts: link.ignored } : null
}

/** What the address holds; how a design is read comes when the first one is there. */
async function parsedWithDesigns(fragment: string): Promise<ParsedComparison> {
  const link = parseComparison(fragment)
  if (link.kind !== 'design') return link
  await loadDesigns()
  return parseComparison(fragment)
}

let lastNote: LinkNote | null = null

/** What was wrong with the address when the page was opened. */
export function openingComparisonNote(): LinkNote | null {
  return lastNote
}

/** Takes over what the address holds. Tells whether that is another picture than the one written at build time. */
export async function openComparisonAddress(fragment: string = location.hash): Promise<boolean> {
  const link = await parsedWithDesigns(fragment)
  lastNote = noteOf(link)
  if (link.kind === 'comparison') await showComparison(link.state.comparison, link.state.who)
  // What is wrong with an address is said in words that the first view does without.
  if (lastNote) await loadWords('asked')
  return link.kind === 'comparison' || lastNote !== null
}

/**
 * Keeps address and comparison together while the page is open: a deed is a new entry of the browser's history, a look
 * replaces the present one. Returns how to stop.
 */
export function keepComparisonAddress(tell: (note: LinkNote | null) => void): () => void {
  let { deeds } = comparing.getState()
  // What came from the address need not be written into it.
  let shown: ComparisonLink | null = null

  function write(): void {
    const state = comparing.getState()
    const link = comparisonLink(state)
    const isDeed = state.deeds !== deeds
    deeds = state.deeds
    if (state.comparison === shown?.comparison && state.who === shown.who) return
    if (link === location.href) return
    if (link.length > LONGEST_LINK) {
      history.replaceState(history.state, '', location.pathname)
      return tell({ kind: 'tooLong' })
    }
    tell(null)
    if (isDeed) history.pushState({ ...history.state, idx: (history.state?.idx ?? 0) + 1 }, '', link)
    else history.replaceState(history.state, '', link)
  }

  function read(): void {
    const link = parseComparison(location.hash)
    if (link.kind === 'design') return void loadDesigns().then(read)
    tell(noteOf(link))
    // Without a fragment the page is as it first was; one that is not ours leads within the page.
    const state = link.kind === 'comparison' ? link.state : location.hash === '' ? freshComparison() : null
    if (!state) return
    shown = state
    void showComparison(state.comparison, state.who)
  }

  const unsubscribe = comparing.subscribe(write)
  window.addEventListener('popstate', read)
  window.addEventListener('hashchange', read)
  return () => {
    unsubscribe()
    window.removeEventListener('popstate', read)
    window.removeEventListener('hashchange', read)
  }
}
