/**
 * A language that nobody speaks: each letter with a mark, a third longer, in brackets. What is shown without them was
 * never a message. `VITE_PSEUDO=1 npm run dev` shows the product in it, and a test renders it so.
 */
type Compiled = string | readonly Token[]
type Token = string | readonly [name: string, format?: string, choices?: Choices]
type Choices = string | Readonly<Record<string, unknown>>

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const MARKED = [...'åƀçđéƒĝĥîĵķļɱñôƥɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻḾÑÔƤɊŔŠŢÛṼŴẊÝŽ']
const TAG = /(<\/?\w+>)/
export const OPEN = '⟦'
export const CLOSE = '⟧'

function pseudoText(text: string): string {
  return text
    .split(TAG)
    .map((part) =>
      TAG.test(part) ? part : part.replaceAll(/[a-z]/gi, (letter) => MARKED[PLAIN.indexOf(letter)] ?? letter),
    )
    .join('')
}

/** Languages need more room than English, short words most of all. */
function longer(tokens: readonly Token[]): Token[] {
  const length = tokens.reduce((sum, token) => sum + (typeof token === 'string' ? token.length : 0), 0)
  return [OPEN, ...tokens, '~'.repeat(Math.ceil(length / 3)), CLOSE]
}

function pseudoTokens(tokens: readonly Token[]): Token[] {
  return tokens.map((token): Token => {
    // `#` stands for the number of a plural.
    if (typeof token === 'string') return token === '#' ? token : pseudoText(token)
    const [name, format, choices] = token
    if (typeof choices !== 'object') return token
    return [
      name,
      format ?? '',
      Object.fromEntries(Object.entries(choices).map(([key, choice]) => [key, pseudoChoice(choice)])),
    ]
  })
}

function pseudoChoice(choice: unknown): unknown {
  if (typeof choice === 'string') return pseudoText(choice)
  return Array.isArray(choice) ? pseudoTokens(choice as Token[]) : choice
}

/** A compiled catalogue in that language; arguments, plurals and tags stay what they are. */
export function pseudoCatalogue<Catalogue extends Readonly<Record<string, unknown>>>(compiled: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(compiled as Readonly<Record<string, Compiled>>).map(([id, message]) => [
      id,
      longer(pseudoTokens(typeof message === 'string' ? [message] : message)),
    ]),
  ) as unknown as Catalogue
}
