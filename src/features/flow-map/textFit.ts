import type { TextPart } from './mapPicture.ts'

/** About how wide words will be: fonts differ from machine to machine, so it is on the generous side. */
export function textWidth(text: string, size: number, bold = false): number {
  return text.length * size * (bold ? 0.57 : 0.53)
}

/** Words in as few lines as fit. */
export function wrapWords(text: string, size: number, room: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, size) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Parts of a list in as few lines as fit; a part is never broken. */
export function wrapParts(parts: readonly TextPart[], size: number, room: number): TextPart[][] {
  const lines: TextPart[][] = []
  let used = 0
  for (const part of parts) {
    const width = textWidth(part.text, size)
    const line = lines.at(-1)
    if (line && used + width <= room) {
      line.push(part)
      used += width
    } else {
      lines.push([part])
      used = width
    }
  }
  return lines
}
