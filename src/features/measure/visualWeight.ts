import type { VisualPart, VisualWeight } from '#content/measure/allMeasures.ts'
import { contrastOf, over, parseColour, type Colour } from './contrast.ts'

/** What is measured of a control before anything is judged. */
export interface Seen {
  readonly area: number
  readonly isVisible: boolean
  /** What sets it off: its fill, or its letters where it has none; and what is around it. */
  readonly mark: Colour
  readonly around: Colour
  readonly tabOrder: number | null
  readonly domOrder: number
}

/** Area × contrast, in sight or not at all. Ours: no published formula for prominence was found. */
export function weigh({ area, isVisible, mark, around, tabOrder, domOrder }: Seen): VisualPart {
  const contrast = contrastOf(mark, around)
  return { area, contrast, isVisible, weight: isVisible ? area * contrast : 0, tabOrder, domOrder }
}

export function weightOf(accept: Seen, refuse: Seen | null): VisualWeight {
  const yes = weigh(accept)
  const no = refuse && weigh(refuse)
  return { accept: yes, refuse: no, ratio: no && no.weight > 0 ? yes.weight / no.weight : null }
}

const REFUSES = ['[data-step="decline"]', 'input:enabled', '[data-step="readMore"]']
const REACHED = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex]'

/**
 * The first screen of the phone as it is drawn: the control that accepts, against the one that refuses or, where none does,
 * the largest one that leads to refusing. Null: nothing here accepts.
 */
export function measureVisualWeight(root: HTMLElement): VisualWeight | null {
  const accept = root.querySelector<HTMLElement>('[data-step="agree"]')
  if (!accept) return null
  const yes = seen(accept, root)
  if (!yes) return null
  const refuse = REFUSES.map((which) => largest(root, which)).find((found) => found !== null)
  return weightOf(yes, refuse ? seen(refuse, root) : null)
}

function largest(root: HTMLElement, which: string): HTMLElement | null {
  const found = [...root.querySelectorAll<HTMLElement>(which)]
  return found.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? null
}

/** A box to tick is as large as the label that one can tap. */
function shape(control: HTMLElement): HTMLElement {
  return control.closest('label') ?? control
}

function areaOf(control: HTMLElement): number {
  return [...shape(control).getClientRects()].reduce((sum, { width, height }) => sum + width * height, 0)
}

function seen(control: HTMLElement, root: HTMLElement): Seen | null {
  const own = shape(control)
  const around = backgroundOf(own.parentElement)
  const fill = parseColour(getComputedStyle(own).backgroundColor)
  const letters = parseColour(getComputedStyle(own).color)
  if (!around || !letters) return null
  const isFilled = fill !== null && fill.alpha > 0
  const tab = [...root.querySelectorAll<HTMLElement>(REACHED)].filter(({ tabIndex }) => tabIndex >= 0).indexOf(control)
  return {
    area: areaOf(control),
    isVisible: isInSight(own, root),
    mark: over(isFilled ? fill : letters, around),
    around,
    tabOrder: tab < 0 ? null : tab + 1,
    domOrder: [...root.querySelectorAll('button, input, a[href]')].indexOf(control) + 1,
  }
}

/** The first solid colour behind, with what shines through on the way. */
function backgroundOf(element: HTMLElement | null): Colour | null {
  if (!element) return { red: 255, green: 255, blue: 255, alpha: 1 }
  const own = parseColour(getComputedStyle(element).backgroundColor)
  if (!own) return null
  if (own.alpha >= 1) return own
  const behind = backgroundOf(element.parentElement)
  return behind && over(own, behind)
}

/** Whole within the screen, before anybody scrolls. */
function isInSight(element: HTMLElement, root: HTMLElement): boolean {
  const screen = root.getBoundingClientRect()
  const { top, bottom, left, right } = element.getBoundingClientRect()
  return top >= screen.top - 1 && bottom <= screen.bottom + 1 && left >= screen.left - 1 && right <= screen.right + 1
}
