/** A sign of 14 px, on average. */
const SIGN = 7.1

/** Words in lines that mostly are no wider than this; drawings have no lines of their own. A word is never cut. */
export function wrap(text: string, width: number, most = 3): readonly string[] {
  const signs = Math.max(4, Math.floor(width / SIGN))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= signs) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`]
}
