import { describe, expect, test } from 'vitest'
import { CATEGORY_IDS, FLOW_COLUMNS, PURPOSE_IDS, REGIME_IDS, VERDICTS } from '#domain/dataflow/ids.ts'
import type { CategoryId, RegimeId } from '#domain/dataflow/ids.ts'
import { matrix } from '#domain/dataflow/matrix/matrix.ts'
import { overlays } from '#domain/dataflow/matrix/overlays.ts'
import { regimes } from '#domain/dataflow/matrix/regimes.ts'
import { specialCases } from '#domain/dataflow/matrix/specialCases.ts'
import { stateAliases } from '#domain/dataflow/matrix/stateAliases.ts'
import { timeline } from '#domain/dataflow/matrix/timeline.ts'
import { CERTAINTIES, certaintyOfMark, certaintyOfStatus } from '#domain/evidence/certainty.ts'
import { conflicts } from '#domain/evidence/conflicts.ts'
import type { MatrixColumn } from '#domain/evidence/define.ts'
import { facts, isFactId, strengthOf } from '#domain/evidence/facts.ts'
import { CONFLICT_IDS, FACT_2016_IDS, FACT_2021_IDS } from '#domain/evidence/factIds.ts'
import { REASON_IDS } from '#domain/evidence/reasons.ts'
import type { SeedClaim } from '#domain/evidence/seedClaim.ts'
import { seedClaims } from '#domain/evidence/seedClaims.ts'
import { archiveUrl, SOURCE_KINDS, VERIFICATIONS, type Source } from '#domain/evidence/source.ts'
import { isSourceId, sources, sourceOf, type SourceId } from '#domain/evidence/sources.ts'
import { measureMessages } from '#content/en/measure.ts'
import { frameworksSources } from '#domain/evidence/sources/frameworks.ts'
import { patterns } from '#domain/patterns/elements.ts'
import { instruments, lawTexts } from '#domain/patterns/law.ts'
import { vocabularies } from '#domain/patterns/taxonomies.ts'
import { parseIsoDay } from '#domain/day/isoDay.ts'

const COLUMNS = ['collected', ...FLOW_COLUMNS] as const satisfies readonly MatrixColumn[]

const cells = CATEGORY_IDS.flatMap((category) =>
  REGIME_IDS.flatMap((regime) =>
    COLUMNS.map((column) => ({ at: `${category}/${regime}/${column}`, cell: matrix[category][regime][column] })),
  ),
)
const claims: [string, SeedClaim][] = Object.entries(seedClaims)
const sourceEntries: [string, Source][] = Object.entries(sources)

/** A day, a month or a year that exists. */
function isPartialDay(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && parseIsoDay(`${text}-01-01`.slice(0, 10)) !== null
}

describe('the matrix', () => {
  test('has 24 categories × 10 regimes × (collected, reaches the parent company, 7 purposes)', () => {
    expect(Object.keys(matrix)).toEqual([...CATEGORY_IDS])
    for (const category of CATEGORY_IDS) {
      expect(Object.keys(matrix[category])).toEqual([...REGIME_IDS])
      for (const regime of REGIME_IDS) expect(Object.keys(matrix[category][regime])).toEqual([...COLUMNS])
    }
    expect(cells.length).toBe(24 * 10 * (2 + PURPOSE_IDS.length))
    expect(cells.length).toBe(2160)
  })

  test('counts its verdicts and bases as the record has them', () => {
    const basisCount = Object.groupBy(cells, ({ cell }) => cell.basis)
    expect(Object.fromEntries(Object.entries(basisCount).map(([basis, list]) => [basis, list.length]))).toEqual({
      inference: 974,
      'policy-text': 713,
      'company-statement': 432,
      regulator: 35,
      press: 6,
    })
    expect(cells.filter(({ cell }) => cell.vs !== undefined).length).toBe(78)
    expect(cells.every(({ cell }) => VERDICTS.includes(cell.v))).toBe(true)
  })

  test('every cell resolves: known sources, a known reason, contrary sources that are not its own', () => {
    for (const { at, cell } of cells) {
      expect(cell.src.length, at).toBeGreaterThan(0)
      expect(
        [...cell.src, ...(cell.vs ?? [])].filter((id) => !isSourceId(id)),
        at,
      ).toEqual([])
      expect(
        (cell.vs ?? []).filter((id) => cell.src.includes(id)),
        at,
      ).toEqual([])
      expect(REASON_IDS, at).toContain(cell.why)
    }
  })

  test('a cell that rests on the text in force cites at least one primary source', () => {
    const loose = cells.filter(
      ({ cell }) => cell.basis === 'policy-text' && !cell.src.some((id) => sourceOf(id).kind === 'primary'),
    )
    expect(loose.map(({ at }) => at)).toEqual([])
  })

  test('no use without a flow, except where it is hosted on behalf of the service', () => {
    for (const category of CATEGORY_IDS) {
      for (const regime of REGIME_IDS) {
        const row = matrix[category][regime]
        if (row.toFacebook.v !== 'no') continue
        const used = PURPOSE_IDS.filter((purpose) => row[purpose].v === 'yes' && !row[purpose].why.startsWith('host-'))
        expect(used, `${category}/${regime}`).toEqual([])
      }
    }
  })
})

describe('the tables around the matrix', () => {
  test('days exist and spans do not end before they begin', () => {
    for (const span of [...Object.values(regimes), ...Object.values(overlays)]) {
      expect(parseIsoDay(span.from)).not.toBeNull()
      if (span.to !== null) expect(span.from <= span.to).toBe(true)
    }
    for (const [id, event] of Object.entries(timeline)) {
      expect(isPartialDay(event.date), id).toBe(true)
      const written = { 4: 'year', 7: 'month', 10: 'day' }[event.date.length]
      if (!event.precision.startsWith('recalled')) expect(event.precision, id).toBe(written)
    }
  })

  test('counts', () => {
    expect(Object.keys(stateAliases).length).toBe(5)
    expect(Object.keys(specialCases).length).toBe(7)
    expect(Object.keys(overlays).length).toBe(7)
    expect(Object.keys(timeline).length).toBe(41)
    expect(REASON_IDS.length).toBe(160)
  })
})

describe('the facts', () => {
  test('56 of 2016 and 98 of 2021, each with known sources and days that exist', () => {
    expect(FACT_2016_IDS.length).toBe(56)
    expect(FACT_2021_IDS.length).toBe(98)
    expect(Object.keys(facts)).toEqual([...FACT_2016_IDS, ...FACT_2021_IDS])
    for (const [id, row] of Object.entries(facts)) {
      expect(
        row.sources.filter((source) => !isSourceId(source)),
        id,
      ).toEqual([])
      expect(new Set(row.sources).size, id).toBe(row.sources.length)
      const days = [row.from, row.to, row.also].filter((day) => typeof day === 'string' && day !== 'open')
      expect(days.every(isPartialDay), id).toBe(true)
      if (row.from !== null) expect(row.recorded, id).toContain(row.from)
      if (row.from !== null && row.to !== undefined && row.to !== 'open') expect(row.from <= row.to, id).toBe(true)
    }
  })

  test('each has one place on the one scale', () => {
    expect([...FACT_2016_IDS, ...FACT_2021_IDS].every((id) => CERTAINTIES.includes(strengthOf(id)))).toBe(true)
    expect(strengthOf('F09')).toBe('primary')
    expect(strengthOf('F05')).toBe('several')
    expect(strengthOf('F19')).toBe('secondary')
    expect(strengthOf('T12')).toBe('secondHand')
    expect(facts.R27.dayCertainty).toBe('recalled')
  })

  test('what was verified in a primary text cites an official or legal text', () => {
    for (const [id, row] of Object.entries(facts)) {
      if (row.status !== 'verified (primary)') continue
      const official = ['primary', 'regulator', 'court', 'government', 'law']
      expect(
        row.sources.some((source) => official.includes(sourceOf(source).kind)),
        id,
      ).toBe(true)
    }
  })

  test('conflicts lead somewhere', () => {
    const registered: readonly string[] = CONFLICT_IDS
    for (const [id, row] of Object.entries(facts)) {
      if (row.conflicts === null || row.conflicts === 'noted') continue
      const lost = row.conflicts.filter((ref) => !registered.includes(ref) && !isFactId(ref) && !isSourceId(ref))
      expect(lost, id).toEqual([])
      expect(row.conflicts, id).not.toContain(id)
    }
  })
})

describe('the conflict registers', () => {
  test('17 of 2016 and 23 of 2021, each side named and resolved', () => {
    expect(CONFLICT_IDS.filter((id) => id.startsWith('C16-')).length).toBe(17)
    expect(CONFLICT_IDS.filter((id) => id.startsWith('C21-')).length).toBe(23)
    for (const id of CONFLICT_IDS) {
      expect(conflicts[id].length, id).toBeGreaterThan(1)
      expect(
        conflicts[id].flat().filter((ref) => !isFactId(ref) && !isSourceId(ref)),
        id,
      ).toEqual([])
    }
  })
})

describe('the claims of the five articles', () => {
  test('are 124, 21 of them out of scope, and stand as recorded', () => {
    expect(claims.length).toBe(124)
    expect(claims.filter(([, claim]) => claim.outOfScope).length).toBe(21)
    const byStanding = Object.groupBy(claims, ([, claim]) => claim.standing)
    expect(Object.fromEntries(Object.entries(byStanding).map(([standing, list]) => [standing, list.length]))).toEqual({
      supported: 71,
      imprecise: 16,
      contested: 13,
      unverified: 4,
      opinion: 10,
      boilerplate: 10,
    })
  })

  test('every reference resolves, and a claim in scope has one', () => {
    const tables: Record<string, object> = { r: regimes, t: timeline, x: specialCases, o: overlays }
    for (const [id, claim] of claims) {
      expect(claim.refs.length > 0, id).toBe(!claim.outOfScope)
      for (const ref of claim.refs) {
        const kind = ref.slice(0, 1)
        const target = ref.slice(2)
        if (kind === 'm') {
          const [category, regime, column] = target.split('/') as [CategoryId, RegimeId, MatrixColumn]
          expect(matrix[category][regime][column], `${id} ${ref}`).toBeDefined()
        } else expect(Object.keys(tables[kind] ?? {}), `${id} ${ref}`).toContain(target)
      }
    }
  })
})

describe('the sources', () => {
  const cited: SourceId[] = [
    ...cells.flatMap(({ cell }) => [...cell.src, ...(cell.vs ?? [])]),
    ...Object.values(regimes).flatMap((regime) => regime.governingText),
    ...Object.values(stateAliases).flatMap((alias) => alias.src),
    ...Object.values(specialCases).flatMap((points) =>
      points.flatMap((point) => ['vs' in point ? point.vs : [], point.src].flat()),
    ),
    ...Object.values(overlays).flatMap((overlay) => overlay.src),
    ...Object.values(timeline).flatMap((event) => event.src),
    ...claims.flatMap(([, claim]) => [claim.seed, ...(claim.sources ?? [])]),
    ...Object.values(facts).flatMap((row) => row.sources),
    ...Object.values(facts)
      .flatMap((row) => (typeof row.conflicts === 'string' ? [] : (row.conflicts ?? [])))
      .filter(isSourceId),
    ...Object.values(conflicts).flat(2).filter(isSourceId),
  ]
  /** What the pattern notes and the yardstick of the law lean on. */
  const citedByNotes = [
    ...Object.values(patterns).flatMap(({ evidence, against, provisions }) => [
      ...[...evidence, ...against].map(({ by }) => by),
      ...provisions,
    ]),
    ...Object.values(vocabularies),
    ...Object.values(lawTexts).map(({ src }) => src),
    ...Object.values(instruments).map(({ by }) => by),
  ]
  /** What is said of how designs are measured. */
  const citedByMeasures = Object.values(measureMessages).flatMap((each) => (each.kind === 'claim' ? each.facts : []))

  test('355 stand behind the record, and 29 more behind the notes and the measures', () => {
    expect(Object.keys(sources).length - Object.keys(frameworksSources).length).toBe(355)
    expect(Object.keys(frameworksSources).length).toBe(29)
  })

  test('none is idle, and no reason is idle', () => {
    expect(
      Object.keys(sources).filter((id) => !new Set<string>([...cited, ...citedByNotes, ...citedByMeasures]).has(id)),
    ).toEqual([])
    const reasons = new Set<string>(cells.map(({ cell }) => cell.why))
    expect(REASON_IDS.filter((id) => !reasons.has(id))).toEqual([])
  })

  test('fields are well formed, and what is not recorded is null', () => {
    for (const [id, source] of sourceEntries) {
      expect(SOURCE_KINDS, id).toContain(source.kind)
      expect(VERIFICATIONS, id).toContain(source.verified)
      expect(source.publisher.trim(), id).not.toBe('')
      for (const text of [source.title, source.note, source.url, source.archivedAt]) expect(text, id).not.toBe('')
      if (source.date !== null && source.date !== 'undated') expect(isPartialDay(source.date), id).toBe(true)
      if (source.url !== null) expect(URL.canParse(source.url), id).toBe(true)
      expect(archiveUrl(source) === null, id).toBe(source.archivedAt === null)
    }
  })

  test('an archived copy has an address', () => {
    expect(archiveUrl(sourceOf('WA-2016'))).toBe(
      'https://github.com/tosdr/tosback2/blob/ea635aa1850d64b5a1b1975e40d941056f633949/crawl_reviewed/whatsapp.com/Terms%20of%20Service%20and%20Privacy.txt',
    )
    expect(archiveUrl(sourceOf('REUTERS-2016'))).toBeNull()
  })
})

describe('the one scale of certainty', () => {
  test('reads a bare mark the same way wherever it stands, and knows no step that nothing maps to', () => {
    for (const [mark, certainty] of Object.entries(certaintyOfMark)) {
      const asStatus = (certaintyOfStatus as Readonly<Record<string, string>>)[mark]
      expect(asStatus ?? certainty, mark).toBe(certainty)
    }
    expect(new Set([...Object.values(certaintyOfMark), ...Object.values(certaintyOfStatus)])).toEqual(
      new Set(CERTAINTIES),
    )
  })
})
