import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#content/en/catalogue.ts'
import type { Message, Messages } from '#content/message.ts'
import { ASSUMPTION_IDS, MEASURE_ASSUMPTION_IDS } from '#domain/consent/assumptions.ts'
import { isFactId } from '#domain/evidence/facts.ts'
import { isSourceId } from '#domain/evidence/sources.ts'
import { nameIn } from './testing/names.ts'
import { literalsIn, sourceFiles } from './testing/parseSource.ts'
import { wordsOf } from './testing/rules.ts'

const messages = Object.entries(catalogue as Messages)

function ofKind<Kind extends Message['kind']>(kind: Kind): [string, Extract<Message, { kind: Kind }>][] {
  return messages.filter((entry): entry is [string, Extract<Message, { kind: Kind }>] => entry[1].kind === kind)
}

/** Field names of the file format, the name of an encoding and that of a lesson: names of things of this tool, not years or figures. */
const NAMES_OF_THINGS = /\b(terms|sharing)(2016|2021)\b|\bUTF-8\b|\bThe thirty days\b/g

function forbiddenIn(text: string): string | undefined {
  return nameIn(wordsOf(text).replaceAll(NAMES_OF_THINGS, ''), 'en')
}

describe('a message of the interface, or inside the simulated phone', () => {
  test('says no date, year or figure, and names no company, authority or law', () => {
    const found = [...ofKind('interface'), ...ofKind('invented')].flatMap(([id, { text }]) => {
      const word = forbiddenIn(text)
      return word === undefined ? [] : [`${id}: ${word}`]
    })
    expect(found).toEqual([])
  })

  test.each([
    'Since 2016',
    'Until 8 February',
    'In May, it ends',
    'You have thirty days',
    '{count, plural, =0 {none} other {# of 168}}',
    'Facebook',
    'The ICO said so',
    'The Information Commissioner said so',
    'The Supreme Court stayed it',
    'As the Data Protection Act has it',
    'See Article 6',
    'According to Reuters today',
  ])('%j would be found', (text) => expect(forbiddenIn(text)).toBeDefined())

  test.each([
    '{count, plural, =0 {none} one {# pair} other {# pairs}}',
    'May be shared',
    'In {year}',
    'the European Union',
    'Court order',
  ])('%j is allowed', (text) => expect(forbiddenIn(text)).toBeUndefined())
})

/**
 * The status Shared means that the terms then in force allow it (glossary). As a name it stands alone, or with a count; in a
 * sentence it is “may be shared”: that the text allows something is not that it happened.
 */
const AS_A_NAME = /^(\{count\} |<n>\{count\}<\/n> )?shared$/i
const ALLOWED = /\bmay (now |no longer |not )?be shared\b|\b(not|never|Named as|stated as not) shared\b/gi

function saysItHappened(text: string): boolean {
  if (AS_A_NAME.test(text)) return false
  return /\b(shared|goes to the parent|went to the parent)\b/i.test(wordsOf(text).replaceAll(ALLOWED, ''))
}

describe('that the text allows a flow', () => {
  test.each(ofKind('interface'))('is not said as if it happened: %s', (_, { text }) => {
    expect(saysItHappened(text), text).toBe(false)
  })

  test.each([
    '{count} pairs are shared',
    'Nothing is shared.',
    '<n>{count}</n> now shared',
    'It goes to the parent company.',
  ])('%j would be found', (text) => expect(saysItHappened(text)).toBe(true))
})

describe('what a message rests on', () => {
  test.each(ofKind('claim'))('%s rests on facts or sources that there are', (_, { facts, text }) => {
    expect(facts.length).toBeGreaterThan(0)
    expect(facts.filter((id) => !isFactId(id) && !isSourceId(id))).toEqual([])
    expect(new Set(facts).size).toBe(facts.length)
    expect(text.trim()).toBe(text)
  })

  test('every assumption has its sentence, and every such sentence its assumption', () => {
    const said = new Set(ofKind('assumption').map(([, { assumption }]) => assumption))
    const known: readonly string[] = [...ASSUMPTION_IDS, ...MEASURE_ASSUMPTION_IDS]
    expect([...said].filter((id) => !known.includes(id))).toEqual([])
    expect(known.filter((id) => !said.has(id))).toEqual([])
  })
})

describe('the catalogue', () => {
  test('compiles, and no text is empty', () => {
    for (const [id, { text }] of messages) {
      expect(text, id).not.toBe('')
      expect(() => compileMessage(text), id).not.toThrow()
    }
  })

  test('has a text under each id in one file only', async () => {
    const files = sourceFiles('src/content/en/*.ts').filter((file) => !/(catalogue|compiled|later\w+)\.ts$/.test(file))
    const ids = new Map<string, string>()
    for (const file of files) {
      const module = (await import(/* @vite-ignore */ `../../${file}`)) as Record<
        string,
        Readonly<Record<string, Message | string>>
      >
      for (const list of Object.values(module)) {
        for (const [id, message] of Object.entries(list)) {
          // Words that several messages of a file share.
          if (typeof message === 'string') continue
          expect(ids.get(id), `${id} in ${file}`).toBeUndefined()
          ids.set(id, file)
        }
      }
    }
    expect([...ids.keys()].toSorted()).toEqual(messages.map(([id]) => id).toSorted())
  })

  test('holds nothing that is never said', async () => {
    const used = new Set<string>()
    const patterns: RegExp[] = []
    // What a package for a course says beside the app is said by the script that makes it.
    for (const file of [...sourceFiles('src/**/*.{ts,tsx}'), 'scripts/scorm.ts']) {
      if (/\.test\.tsx?$|\/testing\/|^src\/content\/(en|de)\//.test(file)) continue
      const { strings, templates } = await literalsIn(file)
      for (const text of strings) used.add(text)
      for (const parts of templates) {
        // `category.${id}`: one name in each place, and a beginning that tells which messages are meant.
        if (!/^[a-z]\w*\./i.test(parts[0] ?? '') && !/^[a-z]\w*$/i.test(parts[0] ?? '')) continue
        patterns.push(new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w-]+')}$`))
      }
    }
    const unsaid = messages
      .map(([id]) => id)
      .filter((id) => !used.has(id) && !patterns.some((pattern) => pattern.test(id)))
    expect(unsaid).toEqual([])
  })
})
