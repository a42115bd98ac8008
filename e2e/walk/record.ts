import * as germanCertainty from '#content/de/facts/certainty.ts'
import { categoryTexts, purposeTexts } from '#content/en/facts/categories.ts'
import {
  certaintyTexts,
  dayCertaintyTexts,
  markTexts,
  sourceKindTexts,
  verificationTexts,
} from '#content/en/facts/certainty.ts'
import { conflictTexts } from '#content/en/facts/conflicts.ts'
import { dayNotes, effectNotes } from '#content/en/facts/eventNotes.ts'
import { factTexts } from '#content/en/facts/evidence.ts'
import { overlayTexts } from '#content/en/facts/overlays.ts'
import {
  clauseTexts,
  declaredLabels,
  labelNotes,
  policyTextNames,
  policyTextNotes,
} from '#content/en/facts/policyTexts.ts'
import { readingTexts } from '#content/en/facts/readings.ts'
import { reasonTexts } from '#content/en/facts/reasons.ts'
import { regimeTexts } from '#content/en/facts/regimes.ts'
import { seedClaimTexts } from '#content/en/facts/seedClaims.ts'
import { specialCaseTexts } from '#content/en/facts/specialCases.ts'
import { stateAliasTexts } from '#content/en/facts/stateAliases.ts'
import { timelineTexts } from '#content/en/facts/timeline.ts'
import { announcedAndHappened } from '#content/en/lessons/announcedAndHappened.ts'
import { oneTap } from '#content/en/lessons/oneTap.ts'
import { redesignIt } from '#content/en/lessons/redesignIt.ts'
import { thirtyDays } from '#content/en/lessons/thirtyDays.ts'
import { matrix } from '#domain/dataflow/matrix/matrix.ts'
import { overlays } from '#domain/dataflow/matrix/overlays.ts'
import { regimes } from '#domain/dataflow/matrix/regimes.ts'
import { specialCases } from '#domain/dataflow/matrix/specialCases.ts'
import { stateAliases } from '#domain/dataflow/matrix/stateAliases.ts'
import { timeline } from '#domain/dataflow/matrix/timeline.ts'
import type { Finding } from '#domain/dataflow/readings/row.ts'
import { readingTables } from '#domain/dataflow/readings/tables.ts'
import { conflicts } from '#domain/evidence/conflicts.ts'
import type { Cell } from '#domain/evidence/define.ts'
import { eventEvidence, worldEvents, type WorldEvent, type WorldEventId } from '#domain/evidence/events.ts'
import { facts } from '#domain/evidence/facts.ts'
import { THEOREM_IDS } from '#domain/paths/theorems.ts'
import { lawTexts } from '#domain/patterns/law.ts'
import { MARKS, PATTERN_IDS, PATTERN_METRICS } from '#domain/patterns/pattern.ts'
import { clauses, policyTexts, type ClauseRow, type PolicyTextId } from '#domain/evidence/policies.ts'
import { archiveUrl, type Source } from '#domain/evidence/source.ts'
import { seedClaims, type SeedClaimId } from '#domain/evidence/seedClaims.ts'
import type { SeedClaim } from '#domain/evidence/seedClaim.ts'
import { sources } from '#domain/evidence/sources.ts'
import { PROOF_HOST } from '#features/pages/proveIt.ts'
import { CSV_COLUMNS } from '#features/patterns/csvColumns.ts'
import { refNote } from '#features/facts/refNote.ts'
import { plainReference } from '#content/reference.ts'
import { properNames } from '#content/properNames.ts'

const lessons = [oneTap, thirtyDays, announcedAndHappened, redesignIt]

/** Every sentence of the tables, with the ids of everything that it may rest on. */
export const recordTexts: ReadonlyMap<string, ReadonlySet<string>> = collect()

/** What rows and columns, publications and people are called: a name states nothing. */
export const names: ReadonlySet<string> = new Set([
  ...Object.values({ ...categoryTexts, ...purposeTexts }).map(({ label }) => label),
  ...Object.values(regimeTexts).map(({ label }) => label),
  ...Object.values(policyTextNames).flatMap(({ short, long }) => [short, long]),
  ...Object.values(clauseTexts).map(({ title }) => title),
  ...Object.values(declaredLabels).map(({ app }) => app),
  ...Object.values(specialCaseTexts).map(({ title }) => title),
  ...Object.values(conflictTexts).map(({ topic }) => topic),
  ...Object.values(certaintyTexts),
  ...Object.values(markTexts),
  ...Object.values(dayCertaintyTexts),
  ...Object.values(verificationTexts),
  ...Object.values(sourceKindTexts),
  ...Object.values(germanCertainty).flatMap((table) => Object.values(table)),
  ...Object.values<Source>(sources).flatMap((source) =>
    [source.title, source.publisher, source.url, archiveUrl(source)].filter((one) => one !== null),
  ),
  ...Object.values(properNames),
  ...THEOREM_IDS,
  ...PATTERN_IDS,
  ...PATTERN_METRICS,
  ...MARKS,
  ...Object.values(lawTexts).map(({ name }) => name),
  // The formats of files, and the columns of a table.
  ...CSV_COLUMNS,
  'JSON-LD',
  'CSV',
  PROOF_HOST,
  ...Object.values(facts).flatMap(({ status, recorded }) => [status, recorded]),
  // What lessons say without a fact: that it holds no date, figure or name is a test of theirs.
  ...lessons.flatMap((lesson) => plainIn(lesson)),
])

function isText(value: object): value is { readonly text: string; readonly facts: readonly string[] } {
  return 'text' in value && 'facts' in value && Array.isArray(value.facts)
}

function plainIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if (isText(value) && value.facts.length > 0) return []
  return Object.values(value).flatMap(plainIn)
}

function statedIn(value: unknown): readonly (readonly [string, readonly string[]])[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return value.facts.length > 0 ? [[value.text, value.facts]] : []
  return Object.values(value).flatMap(statedIn)
}

function entries<Key extends string, Value>(table: Readonly<Partial<Record<Key, Value>>>): [Key, Value][] {
  return Object.entries(table) as [Key, Value][]
}

function collect(): ReadonlyMap<string, ReadonlySet<string>> {
  const held = new Map<string, Set<string>>()
  const hold = (text: string | null | undefined, ids: readonly string[]): void => {
    if (!text) return
    const known = held.get(text) ?? new Set()
    for (const id of ids) known.add(id)
    held.set(text, known)
  }
  holdFacts(hold)
  holdMatrix(hold)
  holdReadings(hold)
  holdPolicies(hold)
  for (const [text, ids] of lessons.flatMap(statedIn)) hold(text, ids)
  for (const [id, source] of entries<string, Source>(sources)) {
    hold(source.note, [id])
    hold(plainReference({ ...source, id, url: source.url ?? archiveUrl(source) }), [id])
  }
  return held
}

type Hold = (text: string | null | undefined, ids: readonly string[]) => void

function holdFacts(hold: Hold): void {
  for (const [id, { fact, conflict }] of entries(factTexts)) {
    hold(fact, [id])
    hold(conflict, [id])
  }
  for (const [id, { sides, shown }] of entries(conflictTexts)) {
    const all = conflicts[id].flat()
    hold(shown, all)
    sides.forEach((side, index) => hold(side, conflicts[id][index] ?? []))
  }
  for (const [id, { claim, note, outOfScope }] of entries(seedClaimTexts)) {
    const row: SeedClaim = seedClaims[id as SeedClaimId]
    for (const text of [claim, outOfScope]) hold(text, [row.seed])
    const looked = [...row.refs.flatMap((ref) => refNote(ref).sources), ...(row.sources ?? [])]
    hold(note, looked.length > 0 ? looked : [row.seed])
  }
  for (const notes of [effectNotes, dayNotes]) for (const [, { text, ids }] of entries(notes)) hold(text, ids)
  for (const [id, event] of entries<WorldEventId, WorldEvent>(worldEvents)) {
    for (const row of event.timeline) hold(timelineTexts[row], eventEvidence(id))
  }
  for (const [id, text] of entries(timelineTexts)) hold(text, timeline[id].src)
}

function holdMatrix(hold: Hold): void {
  for (const [id, { text, covers }] of entries(overlayTexts)) {
    for (const each of [text, covers]) hold(each, overlays[id].src)
  }
  for (const [id, { choice, assumes, note }] of entries(regimeTexts)) {
    for (const text of [choice, assumes, note]) hold(text, regimes[id].governingText)
  }
  for (const [id, text] of entries(stateAliasTexts)) hold(text, stateAliases[id].src)
  for (const [id, { points }] of entries(specialCaseTexts)) {
    points.forEach((point, index) => {
      const { src = [], vs = [] } =
        (specialCases[id] as readonly { src: readonly string[]; vs?: readonly string[] }[])[index] ?? {}
      hold(point, [...src, ...vs])
    })
  }
  for (const category of Object.values(matrix))
    for (const row of Object.values(category))
      for (const { why, src, vs = [] } of Object.values(row) as Cell[]) hold(reasonTexts[why], [...src, ...vs])
}

function holdReadings(hold: Hold): void {
  const holdFinding = ({ text, src }: Finding): void => hold(readingTexts[text], src)
  for (const table of Object.values(readingTables)) {
    for (const rows of Object.values(table.reasons)) {
      for (const row of rows) {
        holdFinding(row)
        if (row.beside) holdFinding(row.beside)
      }
    }
    for (const row of Object.values(table.regimes)) holdFinding(row)
  }
}

function holdPolicies(hold: Hold): void {
  for (const [id, text] of entries(policyTextNotes)) hold(text, [policyTexts[id].source])
  for (const [id, { says }] of entries(clauseTexts)) {
    const row: ClauseRow = clauses[id]
    const all = entries<PolicyTextId, { readonly ids: readonly string[] }>(row).flatMap(([, { ids }]) => ids)
    for (const [, text] of entries(says)) hold(text, all)
  }
  for (const [id, { declared, against }] of entries(declaredLabels)) {
    for (const text of [declared, against]) hold(text, [id])
  }
  for (const { text, ids } of labelNotes) hold(text, ids)
}
