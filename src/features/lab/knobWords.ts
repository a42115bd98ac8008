import { presetName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import type { Design, KnobId } from '#domain/design/design.ts'
import { LONGEST_TITLE } from '#domain/scenario/defaults.ts'
import type { Beside, Variant } from '#store/labWork.ts'

/** The knobs in the order in which they are met, by what they are about. */
export const KNOB_GROUPS = {
  switch: ['switchDefault', 'switchPlace', 'control', 'revocable', 'windowDays'],
  buttons: ['decline', 'buttons', 'confirmation', 'putOff', 'wording'],
  refused: ['refusalCosts', 'costAfterDays', 'remindEveryDays'],
  scope: ['stops', 'decisions', 'audience', 'question'],
} as const satisfies Readonly<Record<string, readonly KnobId[]>>
export type KnobGroup = keyof typeof KNOB_GROUPS
export const KNOB_GROUP_IDS = Object.keys(KNOB_GROUPS) as readonly KnobGroup[]

/** What a variant is called: by its own name, or by its number. */
export function variantName({ id, name }: Variant): string {
  return name === '' ? say('labPage.usualName', { number: id }) : name
}

/** What stands beside it. */
export function besideName(beside: Beside): string {
  return typeof beside === 'string' ? presetName(beside) : variantName(beside)
}

/** A name that no other variant has: numbered on where it is taken. One that is only a number is given by the list itself. */
export function freeName(name: string, variants: readonly Variant[]): string {
  const taken = new Set(variants.map(variantName))
  const [number] = /\d+$/.exec(name) ?? []
  const isUsual = number !== undefined && name === say('labPage.usualName', { number })
  if (isUsual || !taken.has(name)) return isUsual ? '' : name
  for (let count = 2; ; count++) {
    const end = say('labPage.numberedName', { name: '', number: count })
    const next = [...name].slice(0, LONGEST_TITLE - end.length).join('') + end
    if (!taken.has(next)) return next
  }
}

/** Settings of a switch that stands nowhere. Off beforehand still counts: then agreeing shares nothing. */
const OF_THE_SWITCH: readonly KnobId[] = ['switchDefault', 'control', 'windowDays', 'revocable', 'decisions']

/** Whether a knob describes a switch that is not there. */
export function isIdle(knob: KnobId, { switchPlace, switchDefault }: Design): boolean {
  if (switchPlace !== 'nowhere' || !OF_THE_SWITCH.includes(knob)) return false
  return knob !== 'switchDefault' || switchDefault !== 'off'
}
