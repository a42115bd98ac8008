import { say } from '#content/say.ts'
import type { ContradictionId } from '#domain/design/contradictions.ts'
import type { KnobId } from '#domain/design/design.ts'

/** Why settings of a design do not go together. They are explained, not forbidden. */
export function contradictionText(id: ContradictionId): string {
  return say(`lab.contradiction.${id}`)
}

/** What a setting decides, in a few words. */
export function knobName(knob: KnobId): string {
  return say(`lab.knob.${knob}`)
}
