export interface RichPart {
  /** null for plain text */
  readonly tag: string | null
  readonly text: string
}

const TAGGED = /<(\w+)>(.*?)<\/\1>/gs

/** `Now <read>read</read> on.` in its three parts. Tags do not nest: a sentence that needs it is two sentences. */
export function richParts(text: string): RichPart[] {
  const parts: RichPart[] = []
  let end = 0
  for (const match of text.matchAll(TAGGED)) {
    if (match.index > end) parts.push({ tag: null, text: text.slice(end, match.index) })
    parts.push({ tag: match[1] ?? null, text: match[2] ?? '' })
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ tag: null, text: text.slice(end) })
  return parts
}
