import { compileMessage } from '@lingui/message-utils/compileMessage'

type Token = string | readonly [name: string, format?: string, choices?: Readonly<Record<string, unknown>>]

/** The texts of a compiled message: what stands in place of an argument, or says when a plural applies, is none. */
function textsOf(compiled: unknown): string[] {
  if (typeof compiled === 'string') return [compiled]
  if (!Array.isArray(compiled)) return []
  return (compiled as Token[]).flatMap((token) =>
    typeof token === 'string' ? [token] : Object.values(token[2] ?? {}).flatMap(textsOf),
  )
}

/** What is left of a message when its arguments, and the conditions of its plurals (`=0`), are taken away. */
export function wordsOf(text: string): string {
  return textsOf(compileMessage(text))
    .filter((part) => part !== '#')
    .join(' ')
    .replaceAll(/<\/?\w+>/g, '')
}

/** The arguments of a message, with how each is put in: as it is, or by which kind of choice. */
export function argumentsOf(text: string): string[] {
  const found = new Set<string>()
  const visit = (compiled: unknown): void => {
    if (!Array.isArray(compiled)) return
    for (const token of compiled as Token[]) {
      if (typeof token === 'string') continue
      const [name, format = '', choices] = token
      found.add(`${name} ${format}`.trim())
      Object.values(choices ?? {}).forEach(visit)
    }
  }
  visit(compileMessage(text))
  return [...found].toSorted()
}

/** The tags of a message. */
export function tagsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/<(\w+)>/g)].map(([, tag = '']) => tag))].toSorted()
}
