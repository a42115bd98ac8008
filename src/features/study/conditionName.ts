import { knobLabel, valueText } from '#content/knobSays.ts'
import { say } from '#content/say.ts'
import { isCrossing, knobsOf } from '#domain/study/conditions.ts'
import type { Condition, Study } from '#domain/study/types.ts'

/** What a condition is called here: by its name; one of a crossing by its values. */
export function conditionName({ conditions }: Pick<Study, 'conditions'>, { id, name, design }: Condition): string {
  if (!isCrossing(conditions)) return name.trim() === '' ? id : name
  return conditions.knobs
    .map(({ knob }) => say('studyPage.design.knob', { knob: knobLabel(knob), value: valueText(knob, knobsOf(design)) }))
    .join(', ')
}
