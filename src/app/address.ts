import { LONGEST_LINK, printFragment, type LinkState } from '#app/link.ts'
import { parseFragment, type ParsedLink } from '#app/paths.ts'
import { loadWords } from '#content/sentence.ts'
import type { PresetId } from '#domain/design/presets.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { isPublicOnly, knowledge } from '#store/knowledge.ts'
import { isDatedRecordHere, loadDatedRecord, setPublicOnly } from '#store/setting.ts'
import { session, settled, showAddress, withDesigns } from '#store/session.ts'

/** The address of a moment of the story, as it can be sent to somebody. */
export function linkFor(state: LinkState): string {
  // While pages are written at build time, nobody knows yet where they will be served.
  if (typeof location === 'undefined') return `#${printFragment(state)}`
  const here = new URL(location.href)
  here.hash = printFragment(state)
  here.search = ''
  return here.href
}

/** The same, as the features ask for it. */
export function linkTo(scenario: Scenario, cursor: Cursor): string {
  return linkFor({ scenario, cursor, publicOnly: isPublicOnly() })
}

export type LinkNote =
  | { readonly kind: 'broken'; readonly link: Extract<ParsedLink, { kind: 'broken' }> }
  | { readonly kind: 'newer' }
  | { readonly kind: 'ignored'; readonly parts: readonly string[] }
  | { readonly kind: 'tooLong' }
  /** A link of the lab that does not say with which preset its design began. */
  | { readonly kind: 'guessed'; readonly base: PresetId }

let lastNote: LinkNote | null = null

/** What was wrong with the address when the page was opened. */
export function openingNote(): LinkNote | null {
  return lastNote
}

function noteOf(link: ParsedLink): LinkNote | null {
  if (link.kind === 'broken') return { kind: 'broken', link }
  if (link.kind === 'newer') return { kind: 'newer' }
  return link.kind === 'moment' && link.ignored.length > 0 ? { kind: 'ignored', parts: link.ignored } : null
}

function takeOver({ scenario, cursor, publicOnly = false }: LinkState): void {
  // The cut follows the story: under another reading there is none.
  showAddress(scenario, cursor)
  setPublicOnly(publicOnly)
}

/** What a link hides has to be known before its moment shows: nothing of it may flash up. */
function whenKnown({ publicOnly = false }: LinkState, show: () => void): Promise<void> | null {
  if (publicOnly && !isDatedRecordHere()) return loadDatedRecord().then(show, show)
  show()
  return null
}

/** Takes over the moment that the address holds. Tells whether it held one. */
export async function openAddress(fragment: string = location.hash): Promise<boolean> {
  const link = parseFragment(fragment)
  if (link.kind === 'design') {
    withDesigns(() => void openAddress(fragment))
    return true
  }
  lastNote = noteOf(link)
  if (link.kind === 'moment') await whenKnown(link.state, () => takeOver(link.state))
  // What is wrong with an address is said in words that the first view does without.
  await Promise.all([settled(), lastNote ? loadWords('asked') : null])
  return link.kind === 'moment' || lastNote !== null
}

/**
 * Keeps address and session together while a page shows a moment. A deed is a new entry of the browser's history,
 * a look replaces the present one. Returns how to stop.
 */
export function keepAddress(tell: (note: LinkNote | null) => void): () => void {
  let { deeds } = session.getState()
  let { publicOnly } = knowledge.getState()
  let isOwnChange = false

  function write(): void {
    const state = session.getState()
    const view = knowledge.getState()
    const link = linkTo(state.scenario, state.cursor)
    // Hiding what came later is a step that one may want to take back, too.
    const isDeed = state.deeds !== deeds || view.publicOnly !== publicOnly
    deeds = state.deeds
    publicOnly = view.publicOnly
    if (isOwnChange || link === location.href) return
    if (link.length > LONGEST_LINK) {
      // No address is better than that of another moment.
      history.replaceState(history.state, '', location.pathname)
      return tell({ kind: 'tooLong' })
    }
    if (isDeed) history.pushState({ ...history.state, idx: (history.state?.idx ?? 0) + 1 }, '', link)
    else history.replaceState(history.state, '', link)
  }

  function read(): void {
    const link = parseFragment(location.hash)
    if (link.kind === 'design') return withDesigns(read)
    tell(noteOf(link))
    if (link.kind !== 'moment') return
    const { hash } = location
    void whenKnown(link.state, () => {
      // Meanwhile the address may have gone on.
      if (location.hash !== hash) return
      isOwnChange = true
      takeOver(link.state)
      isOwnChange = false
    })
  }

  const unsubscribe = [session.subscribe(write), knowledge.subscribe(write)]
  window.addEventListener('popstate', read)
  window.addEventListener('hashchange', read)
  return () => {
    for (const stop of unsubscribe) stop()
    window.removeEventListener('popstate', read)
    window.removeEventListener('hashchange', read)
  }
}
