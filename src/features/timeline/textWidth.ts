/** How wide words are drawn, in CSS pixels. */
export type Measure = (text: string) => number

/** A letter of 14 px is about this wide in the usual faces. */
const LETTER = 6.8

export function guessWidth(text: string): number {
  return text.length * LETTER
}

/** Measures words as they are set in an element, since the face is the reader's own. */
export function measureLike(element: Element): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return guessWidth
  const { fontSize, fontFamily } = getComputedStyle(element)
  context.font = `${fontSize} ${fontFamily}`
  return (text) => context.measureText(text).width
}
