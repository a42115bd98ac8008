import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { cellText } from '#content/measure/cell.ts'
import { MATERIAL_FACTS } from '#content/measure/materialFacts.ts'
import { readingLoad, sentencesIn, syllablesIn, wordsIn } from '#content/measure/readingLoad.ts'
import { cellOf, ROW_IDS, rows } from '#content/measure/rows.ts'
import { rowName, rowSays } from '#content/measure/rowSays.ts'
import { loadAllWords, speak } from '#content/sentence.ts'
import { measureAll } from '#content/measure/wordMeasures.ts'
import { QUESTIONS } from '#domain/design/design.ts'
import { WAYS } from '#domain/design/measure.ts'
import { PRESET_IDS, presets } from '#domain/design/presets.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { subjectOfDesign, subjectOfPreset } from '#domain/design/subject.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { PHONES } from '#domain/scenario/types.ts'
import { triedDesigns } from '#domain/testing/designs.ts'
import { catalogue } from '#content/en/catalogue.ts'
import { registerLabSays } from '#content/labRegistry.ts'
import * as labSays from '#content/labSays.ts'
import { atWidth } from '#domain/testing/width.ts'

beforeAll(() => {
  registerDesigns(allDesignTools)
  registerLabSays(labSays)
})

describe('reading load', () => {
  test('counts words, sentences and, by the spelling, syllables', () => {
    expect(wordsIn('Don’t share 25 e-mails, please.')).toEqual(['Don’t', 'share', '25', 'e-mails', 'please'])
    expect(sentencesIn('Agree')).toBe(1)
    expect(sentencesIn('One. Two! Three? At 8.5 it ends.')).toBe(4)
    const counted = { the: 1, agree: 2, account: 2, policy: 3, company: 3, shared: 1, personalise: 4, used: 1 }
    for (const [word, syllables] of Object.entries(counted))
      expect([word, syllablesIn(word)]).toEqual([word, syllables])
  })

  test('has the published formulas', () => {
    // Six words in one sentence, six syllables.
    const { words, sentences, syllables, ease, grade, seconds } = readingLoad(['The cat sat on the mat.'])
    expect([words, sentences, syllables]).toEqual([6, 1, 6])
    expect(ease).toBeCloseTo(206.835 - 1.015 * 6 - 84.6)
    expect(grade).toBeCloseTo(0.39 * 6 + 11.8 - 15.59)
    expect(seconds).toBeCloseTo((6 / 238) * 60)
    expect(readingLoad([])).toMatchObject({ words: 0, ease: null, grade: null })
  })
})

describe('reading load in German', () => {
  test('counts syllables by the German spelling, with what is spoken as one', () => {
    const counted = {
      zu: 1,
      Katze: 2,
      Schaltfläche: 3,
      Theater: 3,
      neue: 2,
      Häuser: 2,
      Quelle: 2,
      zustimmen: 3,
      Mitteilungen: 4,
      Datenschutzrichtlinie: 6,
      beobachten: 4,
      Saal: 1,
      meist: 1,
      '25': 1,
    }
    for (const [word, syllables] of Object.entries(counted))
      expect([word, syllablesIn(word, 'de')]).toEqual([word, syllables])
  })

  test('ends no sentence at an ordinal number or an abbreviation of letters', () => {
    expect(sentencesIn('Stimmen Sie bis zum 25. September zu.', 'de')).toBe(1)
    expect(sentencesIn('Das gilt z. B. für Namen.', 'de')).toBe(1)
    expect(sentencesIn('„Eins.“ Zwei! Seit 2016. Drei?', 'de')).toBe(4)
  })

  test('has the formula of Amstad, and no school grade', () => {
    // Die Kat-ze saß auf der Mat-te: six words in one sentence, eight syllables.
    expect(readingLoad(['Die Katze saß auf der Matte.'], 'de')).toMatchObject({ words: 6, sentences: 1, syllables: 8 })
    expect(readingLoad(['Die Katze saß auf der Matte.'], 'de').ease).toBeCloseTo(180 - 6 - (58.5 * 8) / 6)
    // Seven words with ten syllables, then eleven with sixteen: nine in a sentence.
    const two = ['Stimmen Sie bis zum 25. September zu. Danach teilt der Dienst Ihre Nummer mit z. B. einer Firma.']
    expect(readingLoad(two, 'de')).toMatchObject({ words: 18, sentences: 2, syllables: 26, grade: null })
    expect(readingLoad(two, 'de').ease).toBeCloseTo(180 - 9 - (58.5 * 26) / 18)
    expect(readingLoad([], 'de')).toMatchObject({ words: 0, ease: null })
  })

  test('says that there is no school grade, and names the other formula', async () => {
    await speak('de')
    await loadAllWords()
    try {
      const all = measureAll(subjectOfPreset(presets[2016]), 'iphone')
      expect(cellOf('gradeAccept', all)).toMatchObject({ value: null, none: 'noFormula' })
      expect(cellOf('easeAccept', all).value).toBeTypeOf('number')
      expect(rowSays('easeAccept', QUESTIONS).from).toEqual(['measure.kind.ease.fromGerman'])
    } finally {
      await speak('en')
      await loadAllWords()
    }
  })
})

describe('facts that matter', () => {
  test.each(QUESTIONS)('%s: each is a claim, and each text that states one is in the catalogue', (question) => {
    for (const { id, statedBy } of MATERIAL_FACTS[question]) {
      expect(catalogue[id].kind).toBe('claim')
      expect(statedBy.filter((text) => !(text in catalogue))).toEqual([])
    }
  })

  test('as built in 2016, one of eight stands on the first screen; which data it is, nowhere', () => {
    const { facts, factsFirst } = measureAll(subjectOfPreset(presets[2016]), 'android').words
    expect([facts.length, factsFirst]).toEqual([8, 1])
    expect(Object.fromEntries(facts.map(({ id, taps }) => [id.replace('measure.material.', ''), taps]))).toEqual({
      parent: 1,
      number: null,
      ads: 1,
      choice: 1,
      window: 1,
      oneWay: 2,
      remains: null,
      acceptBy: 0,
    })
  })
})

describe('every row', () => {
  test('is named, explained, and has a number of the notes', () => {
    for (const id of ROW_IDS) {
      const { means, formula } = rowSays(id, QUESTIONS)
      for (const text of [rowName(id), means, formula]) expect(text).not.toMatch(/measure\.\w|\{\w+\}/)
      expect(rows[id].metric).toMatch(/^M(1[0-6]|[1-9])$/)
    }
    expect(new Set(ROW_IDS.map((id) => rows[id].metric)).size).toBe(16)
  })

  test.each(PRESET_IDS.flatMap((id) => PHONES.map((phone) => [id, phone] as const)))(
    '%s, %s: says a number, or why there is none',
    (preset, phone) => {
      const all = measureAll(subjectOfPreset(presets[preset]), phone)
      for (const id of ROW_IDS) {
        const cell = cellOf(id, all)
        expect([id, cell.value === null]).toEqual([id, cell.none !== undefined])
        // What was counted can be seen happen.
        expect([id, cell.value === null || Boolean(cell.path ?? cell.plays?.length)]).toEqual([id, true])
        expect([id, cellText(cell)]).toEqual([id, expect.not.stringMatching(/NaN|Infinity|undefined|measure\.|\{/)])
      }
    },
  )

  test('of any design: no way has words where there is none, and none of the numbers is endless', () => {
    fc.assert(
      fc.property(triedDesigns, fc.constantFrom(...PHONES), (design, phone) => {
        const all = measureAll(subjectOfDesign(design), phone)
        for (const way of WAYS) {
          expect(all.words.reading[way] === null).toBe(all.rows.paths[way] === null)
          if (all.rows.paths[way]?.taps) expect(all.words.reading[way]?.words).toBeGreaterThan(0)
        }
        for (const id of ROW_IDS) {
          const { value, none, put } = cellOf(id, all)
          expect(value === null ? none : Number.isFinite(Number(value))).toBeTruthy()
          for (const each of put) expect(typeof each.value === 'number' && !Number.isFinite(each.value)).toBe(false)
        }
      }),
      { numRuns: atWidth(60, 10) },
    )
  })
})
