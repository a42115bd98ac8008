import { stepsOf } from '#domain/design/measure.ts'
import type { Path } from '#domain/design/search.ts'
import { asked, doneBefore, settingFor, type Subject } from '#domain/design/subject.ts'
import { addDays } from '#domain/day/isoDay.ts'
import { FIRST_SEEN, USUAL_PERSON } from '#domain/scenario/defaults.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import { SCENARIO_FORMAT, SCENARIO_FORMAT_2, type Phone, type Scenario } from '#domain/scenario/types.ts'

/** A story, and where in it one begins to look. */
interface Played {
  readonly scenario: Scenario
  readonly cursor: Cursor
}

/** What follows in so many days, without another step: after a way, or after the question was put (null). */
export function playWaiting(subject: Subject, phone: Phone, path: Path | null, days: number): Played {
  const setting = settingFor(subject, phone)
  const on = path?.on ?? asked(subject, setting).on
  const steps = path ? [...path.before, ...stepsOf(path)] : doneBefore(subject, setting)
  return {
    scenario: { ...storyOf(subject, phone), steps, until: addDays(on, days) },
    cursor: { on, steps: steps.length },
  }
}

/** A way as a story that can be played, seen from before its first step. */
export function playWay(subject: Subject, phone: Phone, path: Path): Played {
  return {
    scenario: { ...storyOf(subject, phone), steps: [...path.before, ...stepsOf(path)], until: path.on },
    cursor: { on: path.on, steps: path.before.length },
  }
}

function storyOf({ telling, design }: Subject, phone: Phone): Omit<Scenario, 'steps' | 'until'> {
  return {
    format: design ? SCENARIO_FORMAT_2 : SCENARIO_FORMAT,
    title: '',
    person: { ...USUAL_PERSON, phone },
    firstSeen: { 2016: FIRST_SEEN[2016].usual, 2021: FIRST_SEEN[2021].usual },
    telling,
    reading: 'record',
    ...(design ? { design } : {}),
  }
}
