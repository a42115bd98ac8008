import { edpbTypes, grayPath } from '#domain/patterns/taxonomies.ts'
import { noteRecords, type NoteRecord } from './noteRecords.ts'

const SEVERAL = '; '

/** One line a note; where a field holds several, they stand in the same order in the fields beside it. */
const COLUMNS: readonly (readonly [name: string, value: (note: NoteRecord) => readonly string[]])[] = [
  ['id', ({ id }) => [id]],
  ['title', ({ title }) => [title]],
  ['flows', ({ flows }) => flows],
  ['gray_high', ({ gray }) => gray.map(({ type }) => grayPath(type).high)],
  ['gray_meso', ({ gray }) => gray.map(({ type }) => grayPath(type).meso ?? '-')],
  ['gray_low', ({ gray }) => gray.map(({ type }) => grayPath(type).low ?? '-')],
  ['gray_fit', ({ gray }) => gray.map(({ fit }) => fit)],
  ['edpb', ({ edpb }) => edpb.map((type) => edpbTypes[type].at)],
  ['provisions', ({ provisions }) => provisions],
  ['plain_name', ({ plain }) => plain],
  ['temporality', ({ temporality }) => [temporality]],
  ['what_one_sees', ({ sees }) => [sees]],
  ['facts', ({ facts }) => facts],
  ['evidence', ({ evidence }) => [evidence]],
  ['sources', ({ sources }) => sources.map(({ by }) => by)],
  ['source_marks', ({ sources }) => sources.map(({ mark }) => mark)],
  ['against', ({ against }) => against.map(({ by }) => by)],
  ['against_marks', ({ against }) => against.map(({ mark }) => mark)],
  ['confidence', ({ confidence }) => [confidence]],
  ['debated', ({ isDebated }) => [isDebated ? 'yes' : 'no']],
  ['counter_argument', ({ counterArgument }) => [counterArgument]],
  ['remedy', ({ remedy }) => [remedy]],
  ['metrics', ({ metrics }) => metrics],
  ['applies_to', ({ appliesTo }) => appliesTo.map(({ design }) => design)],
  ['because', ({ appliesTo }) => appliesTo.map(({ because }) => because.join(' '))],
]

/** A field as RFC 4180 has it: in quotes where it holds a quote, a comma or a line break, quotes doubled. */
function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const line = (fields: readonly string[]): string => `${fields.map(field).join(',')}\r\n`

export function csvNotes(): string {
  const head = line(COLUMNS.map(([name]) => name))
  return (
    head +
    noteRecords()
      .map((note) => line(COLUMNS.map(([, value]) => value(note).join(SEVERAL))))
      .join('')
  )
}
