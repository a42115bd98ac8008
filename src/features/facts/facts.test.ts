import { describe, expect, it } from 'vitest'
import { catalogue } from '#content/en/catalogue.ts'
import { factTexts } from '#content/en/facts/evidence.ts'
import { synonyms } from '#content/en/facts/synonyms.ts'
import type { Messages } from '#content/message.ts'
import { OPEN_VALUES } from '#content/plainText.ts'
import { calendar } from '#domain/consent/calendar.ts'
import { chart } from '#domain/consent/chart/chart.ts'
import { overlays } from '#domain/consent/overlays.ts'
import { matrix } from '#domain/dataflow/matrix/matrix.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { facts, isFactId } from '#domain/evidence/facts.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import { isSourceId, sources, type SourceId } from '#domain/evidence/sources.ts'
import { seedClaims } from '#domain/evidence/seedClaims.ts'
import { isDisputed, matching, NO_FILTER } from './filter.ts'
import { placesInPlay } from './moments.ts'
import { parseSearch, printSearch } from './searchAddress.ts'
import { isIn, plain, searchTerms } from './searchTerms.ts'
import { sourceUses } from './sourceUses.ts'
import { ALL_FACT_IDS, byPart } from './storyParts.ts'
import { usesOf } from './usesOf.ts'

const ALL_SOURCE_IDS = Object.keys(sources) as SourceId[]
const messages = Object.entries(catalogue as Messages)

describe('the way from the app to a fact, and back', () => {
  const cited = messages.flatMap(([id, message]) =>
    message.kind === 'claim' ? message.facts.map((fact) => ({ id, fact })) : [],
  )

  it('every id behind a sentence has a page, and that page lists the sentence', () => {
    for (const { id, fact } of cited) {
      expect(isFactId(fact) || isSourceId(fact), `${id} names ${fact}`).toBe(true)
      const listed = isFactId(fact)
        ? usesOf(fact).sentences.map((use) => use.id)
        : sourceUses(fact as SourceId).sentences
      expect(listed, `${fact} is used by ${id}`).toContain(id)
    }
    expect(cited.length).toBeGreaterThan(100)
  })

  it('every rule, day and act that cites a fact is listed by it', () => {
    for (const row of chart) for (const id of row.cites ?? []) expect(usesOf(id).rows).toContain(row)
    for (const row of calendar) {
      if (row.event === 'overlayBegan') continue
      for (const id of row.cites ?? []) expect(usesOf(id).days).toContain(row)
    }
    for (const act of overlays) for (const id of act.cites ?? []) expect(usesOf(id).acts).toContain(act.id)
  })

  it('a fact that a moment cites leads to a moment whose ledger cites it', () => {
    const { byFact } = placesInPlay()
    expect([...byFact.keys()].filter((id) => !isFactId(id) && !isSourceId(id))).toEqual([])
    for (const row of chart) for (const id of row.cites ?? []) expect(byFact.has(id), id).toBe(true)
    for (const moment of byFact.values()) {
      expect(moment.scenario.until).toBe(moment.cursor.on)
      expect(moment.scenario.steps.length).toBe(moment.cursor.steps)
    }
  })

  it('no claim leaves more open than the page can stand in for', () => {
    const open = messages
      .filter(([, { kind }]) => kind === 'claim')
      .flatMap(([, { text }]) => [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))
    expect(open.filter((name) => !(OPEN_VALUES as readonly (string | undefined)[]).includes(name))).toEqual([])
  })
})

describe('the way from a source to what rests on it', () => {
  it('no source is idle', () => {
    for (const id of ALL_SOURCE_IDS) {
      expect(Object.values(sourceUses(id)).flat().length, id).toBeGreaterThan(0)
    }
  }, 30_000)

  it('every cell is found from each of its sources', () => {
    const { src, vs } = matrix.phone.paused2016.metrics
    for (const id of [...src, ...(vs ?? [])]) {
      const row = sourceUses(id)
        .cells.find(({ regime }) => regime === 'paused2016')
        ?.rows.find(({ category }) => category === 'phone')
      expect([...(row?.columns ?? []), ...(row?.against ?? [])], id).toContain('metrics')
    }
    const counted = ALL_SOURCE_IDS.flatMap((id) => sourceUses(id).cells).reduce((sum, { count }) => sum + count, 0)
    const all = Object.values(matrix).flatMap((category) =>
      Object.values(category).flatMap((row) => Object.values(row)),
    )
    expect(counted).toBe(all.reduce((sum, cell) => sum + cell.src.length + (cell.vs?.length ?? 0), 0))
  }, 30_000)

  it('the five articles lead to all their claims', () => {
    const listed = ALL_SOURCE_IDS.filter((id) => id.startsWith('SEED-')).flatMap((id) => sourceUses(id).claims)
    expect(new Set(listed).size).toBe(Object.keys(seedClaims).length)
  })
})

describe('the list', () => {
  it('groups every fact once, in the order of time', () => {
    const ids = byPart(ALL_FACT_IDS).flatMap((group) => group.ids)
    expect(ids.toSorted()).toEqual(ALL_FACT_IDS.toSorted())
    const days = ids.flatMap((id) => facts[id].from ?? [])
    expect(days).toEqual(days.toSorted())
  })

  it('finds by word, id and source, without accents and case', () => {
    expect(matching(NO_FILTER)).toHaveLength(154)
    expect(matching({ ...NO_FILTER, search: 'f16' })).toContain<FactId>('F16')
    expect(matching({ ...NO_FILTER, search: 'AGREE grey' })).toEqual(['F11'])
    expect(matching({ ...NO_FILTER, search: 'techweez' })).toContain<FactId>('F16')
    expect(matching({ ...NO_FILTER, search: 'no such word' })).toEqual([])
  })

  it('filters by part, certainty, place and doubt, together', () => {
    const india = matching({ ...NO_FILTER, place: 'india', part: 'later' })
    expect(india).toContain<FactId>('R11')
    expect(india).not.toContain<FactId>('F39')
    expect(matching({ ...NO_FILTER, disputedOnly: true }).every(isDisputed)).toBe(true)
    expect(
      matching({ ...NO_FILTER, certainty: 'secondHand' }).every((id) => facts[id].certainty === 'secondHand'),
    ).toBe(true)
  })
})

describe('words that mean the same', () => {
  const found = (search: string) => matching({ ...NO_FILTER, search })

  it('each word stands in one line of the list, as it is compared', () => {
    const words = synonyms.flat()
    expect(new Set(words).size).toBe(words.length)
    for (const word of words) expect(plain(word)).toBe(word)
  })

  it.each(synonyms.map((group) => [group.join(', '), group] as const))('find the same facts: %s', (_, group) => {
    const [first, ...rest] = group.map((word) => new Set(found(word)))
    if (!first) throw new Error('no word')
    expect(first.size).toBeGreaterThan(0)
    // A longer word is also looked for as a part of others, as it always was; nothing that the others find is lost.
    for (const word of group)
      for (const id of wholeWord(word)) for (const one of [first, ...rest]) expect(one).toContain(id)
  })

  it.each([
    ['Meta fine', 'F34'],
    ['parent company Hamburg', 'F29'],
    ['leave account', 'F47'],
  ] as const)('%j is looked for word by word', (search, id) => {
    expect(searchTerms(search).some(({ also }) => also.length > 0)).toBe(true)
    expect(found(search)).toContain<FactId>(id)
  })

  it('a short word is no part of a longer one', () => {
    expect(isIn('reuters', { typed: 'eu', also: ['europe'] })).toBe(false)
    expect(isIn('in the eu.', { typed: 'eu', also: ['europe'] })).toBe(true)
    expect(found('metadata')).not.toEqual(found('meta'))
  })
})

function wholeWord(word: string): readonly FactId[] {
  return ALL_FACT_IDS.filter((id) => {
    const { fact, conflict = '' } = factTexts[id]
    return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(plain(`${fact} ${conflict}`))
  })
}

describe('a search in the address', () => {
  it.each([
    ['phone number', '#q=phone+number'],
    ['  EU ', '#q=EU'],
    ['a+b & c=d', '#q=a%2Bb+%26+c%3Dd'],
    ['größe', '#q=gr%C3%B6%C3%9Fe'],
  ])('%j is %s, and comes back', (search, hash) => {
    expect(printSearch(search)).toBe(hash)
    expect(parseSearch(hash)).toBe(search.trim())
  })

  it.each(['', '#', '#scale', '#q=%E0%A4', '#x=1'])('%j is none', (hash) => expect(parseSearch(hash)).toBeNull())

  it('an empty search has no address', () => expect(printSearch('  ')).toBe(''))
})

describe('what was public on a day', () => {
  it('leaves facts that had happened and were out, and later ones with a later day', () => {
    const by = (day: string) => matching({ ...NO_FILTER, publicBy: isoDay(day) })
    expect(by('2016-08-26')).toHaveLength(17)
    expect(by('2016-08-26')).toContain<FactId>('F14')
    expect(by('2016-08-26')).not.toContain<FactId>('F28')
    expect(by('2017-04-24')).toContain<FactId>('F28')
    expect(by('2026-12-31')).toHaveLength(154)
  })
})
