import { compileMessage } from '@lingui/message-utils/compileMessage'
import { richParts } from '#content/rich.ts'

/** One way in which a message, or a part of it between its tags, can read: its words, and between each two a value. */
export interface Pattern {
  readonly id: string
  readonly words: readonly string[]
}

type Token = string | readonly [name: string, format?: string, choices?: Readonly<Record<string, unknown>>]

/** Stands for a value. */
const VALUE = '\ue000'

/** A message with each of its choices taken, values left open. */
function readings(compiled: unknown): string[] {
  if (typeof compiled === 'string') return [compiled]
  let all = ['']
  for (const token of compiled as readonly Token[]) {
    const ways = waysOf(token)
    all = all.flatMap((before) => ways.map((way) => before + way))
  }
  return all
}

function waysOf(token: Token): string[] {
  if (typeof token === 'string') return [token]
  const [, , choices] = token
  if (choices === undefined || typeof choices !== 'object') return [VALUE]
  const branches = Object.entries(choices).filter(([key]) => key !== 'offset')
  return branches.flatMap(([, branch]) => readings(branch).map((text) => text.replaceAll('#', VALUE)))
}

const collapsed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
/** Every text that a message can put on the screen: whole, and in the parts between its tags. */
export function patternsOf(id: string, text: string): Pattern[] {
  const whole = readings(compileMessage(text))
  const parts = whole.flatMap((reading) => {
    const cut = richParts(reading).map((part) => part.text)
    return [...cut, cut.join('')]
  })
  const said = new Set(parts.map(collapsed).filter((part) => /[\p{L}\p{N}\ue000]/u.test(part)))
  return [...said].map((part) => ({ id, words: part.split(VALUE) }))
}

/** Whether a text reads as the pattern has it, with values that may stand there: a value may hold the mark that ends it. */
export function fits(text: string, { words }: Pattern, isValue: (value: string) => boolean): boolean {
  const [first = '', ...rest] = words
  if (rest.length === 0) return text === first
  return text.startsWith(first) && text.endsWith(rest.at(-1) ?? '') && restFits(text.slice(first.length), rest, isValue)
}

/** The text begins with a value, which goes on to some place where the next words stand. */
function restFits(text: string, [next = '', ...rest]: readonly string[], isValue: (value: string) => boolean): boolean {
  if (rest.length === 0) {
    const value = text.slice(0, text.length - next.length)
    return text.endsWith(next) && value !== '' && isValue(value.trim())
  }
  for (let end = text.indexOf(next, 1); end > 0; end = text.indexOf(next, end + 1)) {
    if (isValue(text.slice(0, end).trim()) && restFits(text.slice(end + next.length), rest, isValue)) return true
    if (next === '') break
  }
  return false
}
