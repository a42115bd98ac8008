import { partialDay } from '#content/factDay.ts'
import { say } from '#content/say.ts'
import { PURPOSE_IDS } from '#domain/dataflow/ids.ts'
import type { Design } from '#domain/design/design.ts'
import type { NoteKnob } from '#domain/patterns/applies.ts'
import type { Finding } from '#domain/patterns/check.ts'
import type { PresetId } from '#domain/design/presets.ts'
import { edpbTypes, type EdpbType } from '#domain/patterns/taxonomies.ts'

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
  return say(`patterns.preset.${id}`, PRESET_VALUES[id])
}

/** `4.2.1 Deceptive snugness` */
export function edpbName(type: EdpbType): string {
  return `${edpbTypes[type].at} ${say(`patterns.edpb.${type}`)}`
}

/** A knob with the value that it has. */
export function knobText(knob: NoteKnob, design: Design): string {
  if (knob === 'windowDays' || knob === 'remindEveryDays')
    return say(`patterns.knob.${knob}`, { count: design[knob] ?? 0 })
  if (knob === 'stops') return say('patterns.knob.stops', { count: design.stops.length, total: PURPOSE_IDS.length })
  if (knob === 'decline') return say('patterns.knob.decline', { value: design.decline ? 'yes' : 'no' })
  return say(`patterns.knob.${knob}`, { value: design[knob] })
}

/** What was computed, in a sentence. */
export function findingText({ id, ...values }: Finding): string {
  return say(`patterns.finding.${id}`, values)
}
