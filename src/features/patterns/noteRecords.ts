import { plainText } from '#content/plainText.ts'
import { say } from '#content/say.ts'
import { sourceOf, type SourceId } from '#domain/evidence/sources.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import { notesOnPreset } from '#domain/patterns/applies.ts'
import { patterns } from '#domain/patterns/elements.ts'
import {
  COUNTER_VOICES,
  isSaidAgainst,
  PATTERN_IDS,
  type Confidence,
  type Evidence,
  type GrayTag,
  type PatternId,
  type PatternMetric,
} from '#domain/patterns/pattern.ts'
import { PRESET_IDS, type PresetId } from '#domain/design/presets.ts'
import type { EdpbType, PlainName, Temporality } from '#domain/patterns/taxonomies.ts'

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
}

export const noteRecords = (): readonly NoteRecord[] => PATTERN_IDS.map(recordOf)

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
    return [{ design, because: note.because.map((one) => Object.entries(one).slice(0, 1).flat().join(':')) }]
  })
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
