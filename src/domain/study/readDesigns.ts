import { MOST, ID } from '#domain/study/forms.ts'
import { KNOB_IDS } from '#domain/design/design.ts'
import { PRESET_IDS } from '#domain/design/presets.ts'
import { readDesign, readKnob, shortValue } from '#domain/design/readDesign.ts'
import type { Reader } from '#domain/scenario/reader.ts'
import { formed, list, needed, object, text, usually, type Read } from '#domain/file/shapes.ts'
import type { Condition, CrossableKnob, CrossedKnob, Crossing, DesignRef, KnobValue } from '#domain/study/types.ts'

export const CROSSABLE_KNOBS = KNOB_IDS.filter((knob) => knob !== 'question')

/** A preset's name, or a design of one's own. */
function readDesignRef(reader: Reader, path: string, value: unknown): DesignRef | undefined {
  if (typeof value === 'string') return reader.oneOf(path, value, PRESET_IDS)
  return readDesign(reader, path, value) ?? undefined
}

const readCondition: Read<Condition> = object<Condition>({
  id: needed(formed(ID, 'notAnId')),
  name: usually('', text(MOST.title)),
  design: needed(readDesignRef, PRESET_IDS),
})

/** Which values a knob may have depends on the knob. */
const readCrossedKnob: Read<CrossedKnob> = (reader, path, value) => {
  let knob: CrossableKnob | undefined
  const readName: Read<CrossableKnob> = (_, at, given) => (knob = reader.oneOf(at, given, CROSSABLE_KNOBS))
  const readValue: Read<KnobValue> = (_, at, given) =>
    knob === undefined ? undefined : (readKnob(reader, at, knob, given) as KnobValue | undefined)
  return object<CrossedKnob>({
    knob: needed(readName, CROSSABLE_KNOBS),
    values: needed(list(readValue, { most: MOST.values, key: shortValue })),
  })(reader, path, value)
}

const readCrossing: Read<Crossing> = object<Crossing>({
  base: needed(readDesignRef, PRESET_IDS),
  knobs: needed(list(readCrossedKnob, { most: MOST.knobs, key: ({ knob }) => knob, keyField: 'knob' })),
})

const readList = list(readCondition, { most: MOST.conditions, key: ({ id }) => id, keyField: 'id' })

/** A list of conditions, or a crossing that makes them. */
export function readConditions(
  reader: Reader,
  path: string,
  value: unknown,
): readonly Condition[] | Crossing | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? readCrossing(reader, path, value)
    : readList(reader, path, value)
}
