import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { germanTexts } from '#content/de/catalogue.ts'
import { compiled, english } from '#content/de/compiled.ts'
import { later } from '#content/de/words.ts'
import { catalogue } from '#content/en/catalogue.ts'
import type { Messages } from '#content/message.ts'
import { currentLocale, languageOf, loadWords, sentence, speak, WORD_PARTS } from '#content/sentence.ts'
import { sources } from '#domain/evidence/sources.ts'
import { ONLY_ENGLISH } from '../testing/onlyEnglish.ts'
import { argumentsOf, tagsOf, wordsOf } from '../testing/rules.ts'

const messages = catalogue as Messages
const texts = Object.entries(germanTexts as Readonly<Record<string, string>>)

describe('a German text', () => {
  test('stands under the id of an English message', () => {
    expect(texts.map(([id]) => id).filter((id) => !Object.hasOwn(messages, id))).toEqual([])
  })

  test.each(texts)('%s has the arguments and tags of the English one, and is tidy', (id, text) => {
    const own = messages[id]?.text ?? ''
    expect(argumentsOf(text)).toEqual(argumentsOf(own))
    expect(tagsOf(text)).toEqual(tagsOf(own))
    expect(text.trim()).toBe(text)
    expect(text).not.toBe('')
    // German quotation marks, and no apostrophe of a typewriter but where ICU needs it.
    expect(text).not.toMatch(/["”]|(?<!')'(?!')/)
  })
})

const DATE =
  /\b(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Aug|Sept?|Okt|Nov|Dez)\b|\b((Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)\b/
const FIGURE =
  /\d|(?<!\p{L})(zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|Million(en)?|Milliarden?)(?!\p{L})/iu
const COMPANY =
  /\b(Facebook|WhatsApp|Meta|Instagram|Messenger(?!-App)|Google|Apple|Microsoft|Amazon|Signal|Telegram|Viber|Threema|Twitter|Onavo|iCloud|Cambridge Analytica)\b/
const AUTHORITY =
  /\b(Datenschutzbehörde|Datenschutzbeauftragter?|Kartellamt|Wettbewerbsbehörde|Europäische Kommission|Oberster Gerichtshof|Verwaltungsgericht|Oberverwaltungsgericht|Landgericht|Kammergericht|Bundesgerichtshof)\b/
/** “Richtlinie” is what an app calls its policy, too. */
const LAW = /\b\p{L}*(gesetz|verordnung|konvention)(e[sn]?)?(?!\p{L})|\b(Artikel|Erwägungsgrund|Absatz) [\dIVX]/iu
const LETTERS = /(?<!\p{L})(?!(?:CSL|CSV|FILE|HTML|JSON|PNG|SCXML|SVG|UTF)(?!\p{L}))\p{Lu}{2,}(?!\p{L})/u
const NAMES_OF_THINGS = /\b(terms|sharing)(2016|2021)\b|\bUTF-8\b|\bDie dreißig Tage\b/g
const publishers = [...new Set(Object.values(sources).map(({ publisher }) => publisher))].filter((name) =>
  /^\p{Lu}/u.test(name),
)

function forbiddenIn(text: string): string | undefined {
  const words = wordsOf(text).replaceAll(NAMES_OF_THINGS, '')
  for (const pattern of [DATE, FIGURE, COMPANY, AUTHORITY, LAW, LETTERS]) {
    const found = pattern.exec(words)?.[0]
    if (found !== undefined) return found
  }
  return publishers.find((name) => ` ${words} `.includes(` ${name} `))
}

/** As in English: that the text allows a flow is not that it happened. The status has a noun for its name. */
const ALLOWED =
  /\b(darf|dürfen|dürften|dürfte)\b[^.;]*\bweitergegeben( werden)?|\bweitergegeben werden (darf|dürfen)\b/gi

function saysItHappened(text: string): boolean {
  const words = wordsOf(text).replaceAll(ALLOWED, '')
  return /\b(weitergegeben|geteilt|(geht|gehen|ging|gingen) an den Mutterkonzern)\b/i.test(words)
}

describe('a German text of the interface, or inside the simulated phone', () => {
  const plain = texts.filter(([id]) => ['interface', 'invented'].includes(messages[id]?.kind ?? ''))

  test('says no date, year or figure, and names no company, authority or law', () => {
    const found = plain.flatMap(([id, text]) => {
      const word = forbiddenIn(text)
      return word === undefined ? [] : [`${id}: ${word}`]
    })
    expect(found).toEqual([])
  })

  test('does not say of what the text allows that it happened', () => {
    const found = plain.filter(([id, text]) => messages[id]?.kind === 'interface' && saysItHappened(text))
    expect(found).toEqual([])
  })

  test.each(['Seit 2016', 'Bis zum 8. Februar', 'Im Mai endet es', 'Es bleiben dreißig Tage', 'Facebook'])(
    '%j would be found',
    (text) => expect(forbiddenIn(text)).toBeDefined(),
  )

  test.each(['Die Nummer wird weitergegeben.', 'Das geht an den Mutterkonzern.', '{count} Paare sind weitergegeben'])(
    '%j would be found as said to have happened',
    (text) => expect(saysItHappened(text)).toBe(true),
  )

  test.each(['{count} Paare dürfen weitergegeben werden', 'Nichts darf jetzt weitergegeben werden.', 'Weitergabe'])(
    '%j is allowed',
    (text) => {
      expect(saysItHappened(text)).toBe(false)
      expect(forbiddenIn(text)).toBeUndefined()
    },
  )
})

/** Which messages are missing in German, and which of those that may be are not: each by its id. */
function unlike(missing: readonly string[], allowed: readonly string[]): Record<'missing' | 'thereByNow', string[]> {
  return {
    missing: missing.filter((id) => !allowed.includes(id)),
    thereByNow: allowed.filter((id) => !missing.includes(id)),
  }
}

describe('the German parts', () => {
  test('are those of the English words', () => {
    const named = (folder: string): string[] =>
      readdirSync(path.resolve(import.meta.dirname, folder)).filter((file) => file !== 'none.ts')
    expect(named('parts').toSorted()).toEqual(named('../en/parts').toSorted())
    expect(Object.keys(later)).toEqual([...WORD_PARTS])
  })

  test('hold every message but those of the command line', () => {
    const missing = Object.keys(messages).filter((id) => !Object.hasOwn(germanTexts, id))
    expect(unlike(missing, ONLY_ENGLISH)).toEqual({ missing: [], thereByNow: [] })
    expect(Object.keys(english)).toEqual(missing)
    expect(Object.keys(compiled)).toEqual(Object.keys(messages))
  })

  test('would be found without one, and with one too many, by name', () => {
    const [first = '', ...others] = ONLY_ENGLISH
    expect(unlike([...ONLY_ENGLISH, 'teach.title'], ONLY_ENGLISH).missing).toEqual(['teach.title'])
    expect(unlike(others, ONLY_ENGLISH).thereByNow).toEqual([first])
  })

  test('say in English what is missing, and know that they do', async () => {
    await speak('de')
    await loadWords('play')
    expect(currentLocale()).toBe('de')
    expect(sentence('site.other')).toBe('English')
    expect(languageOf('site.other')).toBeUndefined()
    expect(sentence('cli.noSuchFile')).toBe('no such file')
    expect(languageOf('cli.noSuchFile')).toBe('en')
    await speak('en')
    expect(sentence('site.other')).toBe('Deutsch')
    expect(languageOf('cli.noSuchFile')).toBeUndefined()
  })
})
