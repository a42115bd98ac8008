import { say } from '#content/say.ts'
import { CHOICES, DAY_COUNTS, FLAGS, QUESTIONS, type Design, type KnobId } from '#domain/design/design.ts'

/** The settings of a design and their values, in the words of the lab. */
export type ChoiceKnob = keyof typeof CHOICES
export type FlagKnob = (typeof FLAGS)[number]
export type DaysKnob = keyof typeof DAY_COUNTS

export function isFlag(knob: KnobId): knob is FlagKnob {
  return (FLAGS as readonly KnobId[]).includes(knob)
}

export function isDays(knob: KnobId): knob is DaysKnob {
  return Object.hasOwn(DAY_COUNTS, knob)
}

export function knobLabel(knob: KnobId): string {
  return say(`labPage.knob.${knob}`)
}

/** One of a few words, as a choice that can be made. */
interface KnobOption {
  readonly key: string
  readonly value: Design[KnobId]
  readonly label: string
}

/** What a knob that is one of a few words can be. */
export function optionsOf(knob: ChoiceKnob | FlagKnob | 'question'): readonly KnobOption[] {
  if (knob === 'question')
    return QUESTIONS.map((year) => ({ key: year, value: year, label: say('labPage.value.question', { year }) }))
  if (isFlag(knob))
    return [true, false].map((value) => {
      const key = value ? 'yes' : 'no'
      return { key, value, label: say(`labPage.value.${knob}.${key}`) }
    })
  return CHOICES[knob].map((value) => ({ key: value, value, label: say(`labPage.value.${knob}.${value}` as OptionId) }))
}

type OptionId = {
  [Knob in ChoiceKnob]: `labPage.value.${Knob}.${(typeof CHOICES)[Knob][number]}`
}[ChoiceKnob]

/** How a knob stands, in words. */
export function valueText(knob: KnobId, design: Design): string {
  if (isDays(knob)) {
    const count = design[knob]
    if (count === null) return say(`labPage.value.${knob === 'windowDays' ? knob : 'remindEveryDays'}.none`)
    return say('labPage.value.days', { count })
  }
  if (knob === 'stops') {
    const { stops } = design
    return stops.length === 0
      ? say('labPage.value.stops.none')
      : stops.map((use) => say(`purpose.${use}.name`)).join(', ')
  }
  return optionsOf(knob).find(({ value }) => value === design[knob])?.label ?? ''
}
