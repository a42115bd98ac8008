import { say } from '#content/say.ts'
import { PURPOSE_IDS } from '#domain/dataflow/ids.ts'
import type { Design } from '#domain/design/design.ts'
import type { NoteKnob } from '#domain/patterns/applies.ts'
import type { Finding } from '#domain/patterns/check.ts'
import { edpbTypes, type EdpbType } from '#domain/patterns/taxonomies.ts'

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
