import { partialDay } from '#content/factDay.ts'
import { say } from '#content/say.ts'
import type { ContradictionId } from '#domain/design/contradictions.ts'
import type { KnobId } from '#domain/design/design.ts'
import type { PresetId } from '#domain/design/presets.ts'

/** Why settings of a design do not go together. They are explained, not forbidden. */
export function contradictionText(id: ContradictionId): string {
  return say(`lab.contradiction.${id}`)
}

/** What a setting decides, in a few words. */
export function knobName(knob: KnobId): string {
  return say(`lab.knob.${knob}`)
}

/** What the names of the designs leave open: years and months are no words of the interface. */
const PRESET_VALUES: Readonly<Record<PresetId, { readonly when: string }>> = {
  2016: { when: '2016' },
  2021: { when: '2021' },
  '2021-january': { when: partialDay('2021-01') },
  '2021-february': { when: partialDay('2021-02') },
  '2021-may': { when: partialDay('2021-05') },
  'ongoing-control': { when: '2016' },
  'commitments-2023': { when: '2023' },
  'neutral-minimum': { when: '' },
}

export function presetName(id: PresetId): string {
  return say(`lab.preset.${id}`, PRESET_VALUES[id])
}
