/**
 * A language that nobody speaks: each letter with a mark, a third longer, in brackets. What is shown without them was
 * never a message. `VITE_PSEUDO=1 npm run dev` shows the product in it, and a test renders it so. Its other kind runs
 * from right to left, as Arabic and Hebrew do.
 */
export type Direction = 'ltr' | 'rtl'

type Compiled = string | readonly Token[]
type Token = string | readonly [name: string, format?: string, choices?: Choices]
type Choices = string | Readonly<Record<string, unknown>>

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const MARKED = [...'åƀçđéƒĝĥîĵķļɱñôƥɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻḾÑÔƤɊŔŠŢÛṼŴẊÝŽ']
const TAG = /(<\/?\w+>)/
export const OPEN = '⟦'
export const CLOSE = '⟧'
/** What stands between these is drawn from right to left, whatever its letters. */
const TURN = '\u202E'
const TURN_BACK = '\u202C'

function marked(text: string, direction: Direction): string {
  const letters = text.replaceAll(/[a-z]/gi, (letter) => MARKED[PLAIN.indexOf(letter)] ?? letter)
  return direction === 'rtl' && letters !== '' ? TURN + letters + TURN_BACK : letters
}

function pseudoText(text: string, direction: Direction): string {
  return text
    .split(TAG)
    .map((part) => (TAG.test(part) ? part : marked(part, direction)))
    .join('')
}

/** Where layout is looked at, a line may break in it as it does between words. */
function breakable(more: string): string {
  return more.replaceAll(/^(?=~)|~{8}(?=~)/g, '$&\u200B')
}

/** Languages need more room than English, short words most of all. */
function longer(tokens: readonly Token[], direction: Direction): Token[] {
  const length = tokens.reduce((sum, token) => sum + (typeof token === 'string' ? token.length : 0), 0)
  const more = '~'.repeat(Math.ceil(length / 3))
  return [OPEN, ...tokens, direction === 'rtl' ? breakable(more) : more, CLOSE]
}

function pseudoTokens(tokens: readonly Token[], direction: Direction): Token[] {
  return tokens.map((token): Token => {
    // `#` stands for the number of a plural.
    if (typeof token === 'string') return token === '#' ? token : pseudoText(token, direction)
    const [name, format, choices] = token
    if (typeof choices !== 'object') return token
    return [
      name,
      format ?? '',
      Object.fromEntries(Object.entries(choices).map(([key, choice]) => [key, pseudoChoice(choice, direction)])),
    ]
  })
}

function pseudoChoice(choice: unknown, direction: Direction): unknown {
  if (typeof choice === 'string') return pseudoText(choice, direction)
  return Array.isArray(choice) ? pseudoTokens(choice as Token[], direction) : choice
}

/** A compiled catalogue in that language; arguments, plurals and tags stay what they are. */
export function pseudoCatalogue<Catalogue extends Readonly<Record<string, unknown>>>(
  compiled: Catalogue,
  direction: Direction = 'ltr',
): Catalogue {
  return Object.fromEntries(
    Object.entries(compiled as Readonly<Record<string, Compiled>>).map(([id, message]) => [
      id,
      longer(pseudoTokens(typeof message === 'string' ? [message] : message, direction), direction),
    ]),
  ) as unknown as Catalogue
}
