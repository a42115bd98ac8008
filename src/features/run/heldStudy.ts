import { openFrozen } from '#domain/study/openFrozen.ts'
import type { FrozenStudy } from '#domain/study/types.ts'

export type HeldStudy =
  | { readonly is: 'none' }
  /** There is one, and it is not what was frozen: it was changed, or comes from another version. */
  | { readonly is: 'broken' }
  | { readonly is: 'whole'; readonly frozen: FrozenStudy }

/** The text of the inert data in the page; null: it is the plain page, without a study. */
export function heldText(page: Document = document): string | null {
  return page.getElementById('study')?.textContent ?? null
}

/** The study that a page holds, if it is what it was frozen as. */
export function heldStudy(text: string | null): HeldStudy {
  if (text === null) return { is: 'none' }
  try {
    const held = JSON.parse(text) as { readonly hash?: unknown; readonly text?: unknown } | null
    if (typeof held?.hash !== 'string' || typeof held.text !== 'string') return { is: 'broken' }
    const frozen = openFrozen(held.text, held.hash)
    return frozen ? { is: 'whole', frozen } : { is: 'broken' }
  } catch {
    return { is: 'broken' }
  }
}
