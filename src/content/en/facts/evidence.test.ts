import { describe, expect, test } from 'vitest'
import { categoryTexts, purposeTexts } from '#content/en/facts/categories.ts'
import { conflictTexts } from '#content/en/facts/conflicts.ts'
import { evidenceOf, factNote, factTexts } from '#content/en/facts/evidence.ts'
import { overlayTexts } from '#content/en/facts/overlays.ts'
import { reasonTexts } from '#content/en/facts/reasons.ts'
import { regimeTexts } from '#content/en/facts/regimes.ts'
import { seedClaimTexts } from '#content/en/facts/seedClaims.ts'
import { specialCaseTexts } from '#content/en/facts/specialCases.ts'
import { stateAliasTexts } from '#content/en/facts/stateAliases.ts'
import { timelineTexts } from '#content/en/facts/timeline.ts'
import { specialCases, type SpecialCaseId } from '#domain/dataflow/matrix/specialCases.ts'
import { conflicts } from '#domain/evidence/conflicts.ts'
import { facts } from '#domain/evidence/facts.ts'
import { CONFLICT_IDS, FACT_2016_IDS, FACT_2021_IDS } from '#domain/evidence/factIds.ts'
import { seedClaims } from '#domain/evidence/seedClaims.ts'
import { sources } from '#domain/evidence/sources.ts'

const FACT_IDS = [...FACT_2016_IDS, ...FACT_2021_IDS]

/** All strings in a value, however deep. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : []
}

const all = texts([
  categoryTexts,
  purposeTexts,
  conflictTexts,
  factTexts,
  overlayTexts,
  reasonTexts,
  regimeTexts,
  seedClaimTexts,
  specialCaseTexts,
  stateAliasTexts,
  timelineTexts,
])

describe('the texts of the record', () => {
  test('none is empty, and none ends or begins with a space', () => {
    expect(all.length).toBeGreaterThan(700)
    expect(all.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([])
  })

  test('none quotes more than 25 words', () => {
    const quoted = all.flatMap((text) =>
      [...text.matchAll(/"([^"]+)"|'([^']+)'(?!\w)/g)].map((match) => match[1] ?? match[2] ?? ''),
    )
    expect(quoted.filter((quote) => quote.split(/\s+/).length > 25)).toEqual([])
  })

  test('none speaks of how the record was made', () => {
    const working =
      /\b(seed|corpus|repo|tosback2|contrib-versions|flows\.json)\b|\bl\.\d|[0-9a-f]{9,}|\b[mrtxo]:[a-z0-9*]/i
    expect(all.filter((text) => working.test(text))).toEqual([])
    expect(texts(sources).filter((text) => /shared\/|seeds\/|\/tmp|\.txt$/.test(text) && !text.includes('@'))).toEqual(
      [],
    )
  })

  test('a fact has a contrary sentence just where one is noted', () => {
    for (const id of FACT_IDS) {
      const hasText = factTexts[id].conflict !== undefined
      if (facts[id].conflicts === 'noted') expect(hasText, id).toBe(true)
      if (facts[id].conflicts === null) expect(hasText, id).toBe(false)
    }
  })

  test('sides and points are told in the number that the data have', () => {
    for (const id of CONFLICT_IDS) expect(conflictTexts[id].sides.length, id).toBe(conflicts[id].length)
    for (const id of Object.keys(specialCases) as SpecialCaseId[]) {
      expect(specialCaseTexts[id].points.length, id).toBe(specialCases[id].length)
    }
  })

  test('a claim that is out of scope says why', () => {
    for (const [id, claim] of Object.entries(seedClaims)) {
      const text = seedClaimTexts[id as keyof typeof seedClaims]
      expect(text.outOfScope !== undefined, id).toBe(claim.outOfScope)
    }
  })
})

describe('what stands behind a claim', () => {
  test('a fact with its days, certainty, conflicts and sources', () => {
    const note = factNote('F07')
    expect(note).toMatchObject({ from: '2016-08', to: '2016-10', certainty: 'secondary', against: null })
    expect(note.registered.map(({ id }) => id)).toEqual(['C16-08'])
    expect(note.sources.map(({ id }) => id)).toEqual(['IPHONETRICKS-2016', 'BR-2016', 'PRODAT-2016'])
  })

  test('a source, with its archived copy', () => {
    const evidence = evidenceOf('WA-2016')
    expect(evidence).toMatchObject({ source: { publisher: 'WhatsApp Inc.', date: '2016-08-25' } })
    expect(evidenceOf('C16-01')).toBeNull()
  })
})
