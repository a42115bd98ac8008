import { say } from '#content/say.ts'
import { PURPOSE_IDS } from '#domain/dataflow/ids.ts'
import type { Design } from '#domain/design/design.ts'
import type { NoteKnob } from '#domain/patterns/applies.ts'
import type { Finding } from '#domain/patterns/check.ts'
import { edpbTypes, grayPath, type EdpbType, type GrayType } from '#domain/patterns/taxonomies.ts'

/** `4.2.1 Deceptive snugness` */
export function edpbName(type: EdpbType): string {
  return `${edpbTypes[type].at} ${say(`patterns.edpb.${type}`)}`
}

/** The names of a type and of those above it, from the strategy to the means. */
export function grayNames(type: GrayType): readonly string[] {
  return Object.values(grayPath(type)).map((one: GrayType) => say(`patterns.gray.${one}`))
}

/** A knob with the value that it has. */
export function knobText(knob: NoteKnob, design: Design): string {
  if (knob === 'windowDays' || knob === 'remindEveryDays')
    return say(`patterns.knob.${knob}`, { count: design[knob] ?? 0 })
  if (knob === 'stops') return say('patterns.knob.stops', { count: design.stops.length, total: PURPOSE_IDS.length })
  if (knob === 'decline') return say('patterns.knob.decline', { value: design.decline ? 'yes' : 'no' })
  return say(`patterns.knob.${knob}`, { value: design[knob] })
}

/** What was computed, in a sentence; where one knob brings it about, with that knob. */
export function findingText({ id, ...values }: Finding, design: Design): string {
  const said = say(`patterns.finding.${id}`, values)
  const isAskedAgain = (id === 'askedAfterRefusal' || id === 'askedWithoutRefusal') && 'count' in values
  if (!isAskedAgain || values.count === 0 || design.remindEveryDays === null) return said
  return `${said} ${say('patterns.finding.because', { knob: knobText('remindEveryDays', design) })}`
}
