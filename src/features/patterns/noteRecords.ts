import { plainText } from '#content/plainText.ts'
import { say } from '#content/say.ts'
import { archiveUrl } from '#domain/evidence/source.ts'
import { sourceOf, type SourceId } from '#domain/evidence/sources.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import type { Design } from '#domain/design/design.ts'
import { notesOnPreset, type Because } from '#domain/patterns/applies.ts'
import { patterns } from '#domain/patterns/elements.ts'
import {
  COUNTER_VOICES,
  isSaidAgainst,
  type Confidence,
  type Evidence,
  type GrayTag,
  type PatternId,
  type PatternMetric,
} from '#domain/patterns/pattern.ts'
import { PRESET_IDS, presets, type PresetId } from '#domain/design/presets.ts'
import type { EdpbType, PlainName, Temporality } from '#domain/patterns/taxonomies.ts'
import { knobText } from './patternWords.ts'

/** A note with its words, as the files carry it. */
export interface NoteRecord {
  readonly id: PatternId
  readonly title: string
  readonly flows: readonly string[]
  readonly gray: readonly GrayTag[]
  readonly edpb: readonly EdpbType[]
  readonly provisions: readonly SourceId[]
  readonly plain: readonly PlainName[]
  readonly temporality: Temporality
  readonly sees: string
  readonly facts: readonly FactId[]
  readonly evidence: string
  readonly sources: readonly Evidence[]
  readonly against: readonly Evidence[]
  readonly confidence: Confidence
  readonly isDebated: boolean
  readonly counterArgument: string
  readonly remedy: string
  readonly metrics: readonly PatternMetric[]
  readonly appliesTo: readonly AppliedTo[]
}

export interface AppliedTo {
  readonly design: PresetId
  /** `knob:decline`, `row:dateMoved`, `fact:D04`. */
  readonly because: readonly string[]
  /** The same, with what the knob stands at. */
  readonly inWords: readonly string[]
}

export const noteRecords = (ids: readonly PatternId[]): readonly NoteRecord[] => ids.map(recordOf)

function recordOf(id: PatternId): NoteRecord {
  const { evidence, ...row } = patterns[id]
  return {
    id,
    title: say(`patterns.${id}.title`),
    ...row,
    sees: plainText(`patterns.${id}.sees`),
    evidence: plainText(`patterns.${id}.evidence`),
    sources: evidence,
    counterArgument: counterArguments(id),
    remedy: say(`patterns.${id}.remedy`),
    appliesTo: appliesTo(id),
  }
}

/** Each argument with whose it is, as the page has it. */
function counterArguments(id: PatternId): string {
  const ours = `${say('patterns.counter.ours')} ${plainText(`patterns.${id}.counter`)}`
  if (!isSaidAgainst(id)) return ours
  const by = patterns[id].against.map((one) => sourceOf(one.by).publisher).join('; ')
  return `${ours} ${say(`patterns.counter.${COUNTER_VOICES[id]}`)} ${by}: ${plainText(`patterns.${id}.said`)}`
}

function appliesTo(id: PatternId): readonly AppliedTo[] {
  return PRESET_IDS.flatMap((design) => {
    const note = notesOnPreset(design).find(({ pattern }) => pattern === id)
    if (!note) return []
    return [
      {
        design,
        because: note.because.map((one) => Object.entries(one).slice(0, 1).flat().join(':')),
        inWords: note.because.map((one) => becauseText(one, presets[design].design)),
      },
    ]
  })
}

function becauseText(because: Because, design: Design): string {
  if ('knob' in because) return knobText(because.knob, design)
  return plainText('row' in because ? `patterns.row.${because.row}` : `patterns.fact.${because.fact}`)
}

/** Every source that the notes name, each once. */
export function namedSources(records: readonly NoteRecord[]): readonly SourceId[] {
  const named = records.flatMap(({ sources, against, provisions }) => [
    ...[...sources, ...against].map(({ by }) => by),
    ...provisions,
  ])
  return [...new Set(named)].toSorted((a, b) => a.localeCompare(b, 'en'))
}

export function sourceTitle(id: SourceId): string {
  const { title, publisher } = sourceOf(id)
  return title ?? publisher
}

/** `Publisher, title` */
export function sourceInWords(id: SourceId): string {
  const { title, publisher } = sourceOf(id)
  return title === null ? publisher : `${publisher}, ${title}`
}

/** Where a publication can be read, or a copy of it; null where none is recorded. */
export function sourceAddress(id: SourceId): string | null {
  return sourceOf(id).url ?? archiveUrl(sourceOf(id))
}
