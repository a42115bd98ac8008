import { presetName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import type { SourceId } from '#domain/evidence/sources.ts'
import type { Evidence, PatternId } from '#domain/patterns/pattern.ts'
import { edpbTypes, grayPath, type GrayType } from '#domain/patterns/taxonomies.ts'
import { CSV_COLUMNS, type CsvColumn } from './csvColumns.ts'
import { noteRecords, sourceAddress, sourceInWords, type NoteRecord } from './noteRecords.ts'
import { edpbName, grayNames } from './patternWords.ts'

const SEVERAL = '; '

const pathOf = (type: GrayType): string => Object.values(grayPath(type)).join('/')
const marks = (evidence: readonly Evidence[]): readonly string[] => evidence.map(({ by, mark }) => `${by}: ${mark}`)
const ids = (evidence: readonly Evidence[]): readonly SourceId[] => evidence.map(({ by }) => by)
const addresses = (of: readonly SourceId[]): readonly string[] => of.flatMap((id) => sourceAddress(id) ?? [])

/** What a note has in each column. */
const VALUES: Readonly<Record<CsvColumn, (note: NoteRecord) => readonly string[]>> = {
  id: ({ id }) => [id],
  title: ({ title }) => [title],
  flows: ({ flows }) => flows,
  gray: ({ gray }) => gray.map(({ type }) => pathOf(type)),
  gray_names: ({ gray }) => gray.map(({ type }) => grayNames(type).join(' › ')),
  gray_high: ({ gray }) => gray.map(({ type }) => grayPath(type).high),
  gray_meso: ({ gray }) => gray.flatMap(({ type }) => grayPath(type).meso ?? []),
  gray_low: ({ gray }) => gray.flatMap(({ type }) => grayPath(type).low ?? []),
  gray_fit: ({ gray }) => gray.map(({ type, fit }) => `${type}: ${fit}`),
  edpb: ({ edpb }) => edpb.map((type) => edpbTypes[type].at),
  edpb_names: ({ edpb }) => edpb.map(edpbName),
  provisions: ({ provisions }) => provisions,
  provision_titles: ({ provisions }) => provisions.map(sourceInWords),
  plain: ({ plain }) => plain,
  plain_names: ({ plain }) => plain.map((name) => say(`patterns.plain.${name}`)),
  temporality: ({ temporality }) => [temporality],
  temporality_name: ({ temporality }) => [say(`patterns.temporality.${temporality}`)],
  what_one_sees: ({ sees }) => [sees],
  facts: ({ facts }) => facts,
  evidence: ({ evidence }) => [evidence],
  sources: ({ sources }) => ids(sources),
  source_marks: ({ sources }) => marks(sources),
  source_titles: ({ sources }) => ids(sources).map(sourceInWords),
  source_addresses: ({ sources }) => addresses(ids(sources)),
  against: ({ against }) => ids(against),
  against_marks: ({ against }) => marks(against),
  against_titles: ({ against }) => ids(against).map(sourceInWords),
  against_addresses: ({ against }) => addresses(ids(against)),
  confidence: ({ confidence }) => [confidence],
  debated: ({ isDebated }) => [isDebated ? 'yes' : 'no'],
  counter_argument: ({ counterArgument }) => [counterArgument],
  remedy: ({ remedy }) => [remedy],
  metrics: ({ metrics }) => metrics,
  metric_names: ({ metrics }) => metrics.map((metric) => say(`patterns.metric.${metric}`)),
  applies_to: ({ appliesTo }) => appliesTo.map(({ design }) => design),
  design_names: ({ appliesTo }) => appliesTo.map(({ design }) => presetName(design)),
  because: ({ appliesTo }) => appliesTo.map(({ design, because }) => `${design}: ${because.join(' ')}`),
  because_in_words: ({ appliesTo }) =>
    appliesTo.map(({ design, inWords }) => `${presetName(design)}: ${inWords.join(', ')}`),
}

/** A field as RFC 4180 has it: in quotes where it holds a quote, a comma or a line break, quotes doubled. */
function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const line = (fields: readonly string[]): string => `${fields.map(field).join(',')}\r\n`

/** One line a note; where a field holds several, each stands in it once. */
export function csvNotes(notes: readonly PatternId[]): string {
  const rows = noteRecords(notes).map((note) =>
    line(CSV_COLUMNS.map((column) => [...new Set(VALUES[column](note))].join(SEVERAL))),
  )
  return line(CSV_COLUMNS) + rows.join('')
}
