import { say } from '#content/say.ts'
import type { Fate, Measures } from '#domain/design/measure.ts'

const WAYS = ['refuse', 'accept', 'revoke', 'restore', 'leave'] as const

function taps(measures: Measures, way: (typeof WAYS)[number]): string {
  const path = measures.paths[way]
  return path === null ? say('labPage.told.none') : String(path.taps)
}

function choice({ choice: { days, forGood } }: Measures): string {
  return forGood ? say('labPage.told.forGood') : say('labPage.told.days', { count: days })
}

const idle = ({ doingNothing }: Measures): Fate => doingNothing.days365

/** What a turn of a knob changed, in one sentence: the number that weighs most, and how many more. */
export function toldChange(now: Measures, before: Measures): string {
  const told = [
    ...WAYS.map((way) => {
      const values = { now: taps(now, way), before: taps(before, way) }
      return values.now === values.before ? '' : say('labPage.told.taps', { way, ...values })
    }),
    choice(now) === choice(before) ? '' : say('labPage.told.choice', { now: choice(now), before: choice(before) }),
    idle(now).penalties.length === idle(before).penalties.length
      ? ''
      : say('labPage.told.losses', { now: idle(now).penalties.length, before: idle(before).penalties.length }),
    idle(now).reminders === idle(before).reminders
      ? ''
      : say('labPage.told.reminders', { now: idle(now).reminders, before: idle(before).reminders }),
  ].filter((sentence) => sentence !== '')
  const [first, ...more] = told
  if (first === undefined) return say('labPage.told.same')
  return more.length === 0
    ? say('labPage.told.one', { first })
    : say('labPage.told.more', { first, count: more.length })
}
