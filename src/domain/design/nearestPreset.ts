import { KNOB_IDS, type Design, type KnobId } from '#domain/design/design.ts'
import { PRESET_IDS, presets, type PresetId } from '#domain/design/presets.ts'

/** Whether a knob stands alike in two designs. */
export function isSameKnob(knob: KnobId, a: Design, b: Design): boolean {
  return String(a[knob]) === String(b[knob])
}

export function changedKnobs(a: Design, b: Design): readonly KnobId[] {
  return KNOB_IDS.filter((knob) => !isSameKnob(knob, a, b))
}

/** The preset from which a design differs in the fewest knobs: what one that comes from a file began with, as far as one can tell. */
export function nearestPreset(design: Design): PresetId {
  const distance = (id: PresetId): number => changedKnobs(design, presets[id].design).length
  return PRESET_IDS.reduce((best, id) => (distance(id) < distance(best) ? id : best))
}
