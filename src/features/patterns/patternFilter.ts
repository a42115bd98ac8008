import { CONFIDENCES, PATTERN_IDS, type Confidence, type PatternId } from '#domain/patterns/pattern.ts'
import { notesOnPreset } from '#domain/patterns/applies.ts'
import { patterns } from '#domain/patterns/elements.ts'
import type { PresetId } from '#domain/design/presets.ts'
import {
  EDPB_CATEGORIES,
  edpbTypes,
  GRAY_HIGH,
  GRAY_LEVELS,
  grayLevel,
  grayPath,
  TEMPORALITIES,
  type EdpbCategory,
  type GrayHigh,
  type GrayLevel,
  type PlainName,
  type Temporality,
} from '#domain/patterns/taxonomies.ts'

/** A name of one of the vocabularies, with the vocabulary before it: two of them know an "obstruction". */
export type NameChoice = `gray.${GrayHigh}` | `edpb.${EdpbCategory}` | `plain.${PlainName}`
/** How deep in the ontology a name goes, or how far in time the element reaches. */
export type LevelChoice = GrayLevel | Temporality

export interface PatternFilter {
  readonly name: NameChoice | ''
  readonly level: LevelChoice | ''
  readonly confidence: Confidence | ''
  readonly design: PresetId | ''
  readonly debatedOnly: boolean
}

export const NO_FILTER: PatternFilter = { name: '', level: '', confidence: '', design: '', debatedOnly: false }

/** Every name that an element has, so that none can be chosen that leads nowhere. */
function namesOf(id: PatternId): readonly NameChoice[] {
  const { gray, edpb, plain } = patterns[id]
  return [
    ...gray.map(({ type }) => `gray.${grayPath(type).high}` as const),
    ...edpb.map((type) => `edpb.${edpbTypes[type].category}` as const),
    ...plain.map((name) => `plain.${name}` as const),
  ]
}

function levelsOf(id: PatternId): readonly LevelChoice[] {
  const { gray, temporality } = patterns[id]
  return [...gray.map(({ type }) => grayLevel(type)), temporality]
}

const used = new Set(PATTERN_IDS.flatMap(namesOf))

export const choices = {
  gray: GRAY_HIGH.filter((high) => used.has(`gray.${high}`)),
  edpb: EDPB_CATEGORIES.filter((category) => used.has(`edpb.${category}`)),
  plain: [...new Set(PATTERN_IDS.flatMap((id) => patterns[id].plain))],
  depths: GRAY_LEVELS,
  spans: TEMPORALITIES,
  confidences: CONFIDENCES,
} as const

/** The notes that answer to all of a filter, in their order. */
export function matching({ name, level, confidence, design, debatedOnly }: PatternFilter): readonly PatternId[] {
  const inDesign = design === '' ? null : new Set(notesOnPreset(design).map(({ pattern }) => pattern))
  return PATTERN_IDS.filter(
    (id) =>
      (name === '' || namesOf(id).includes(name)) &&
      (level === '' || levelsOf(id).includes(level)) &&
      (confidence === '' || patterns[id].confidence === confidence) &&
      (!debatedOnly || patterns[id].isDebated) &&
      (inDesign === null || inDesign.has(id)),
  )
}
