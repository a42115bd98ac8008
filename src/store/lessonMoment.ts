import { laterOf, addDays, earlierOf } from '#domain/day/isoDay.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import type { LessonMoment } from '#domain/lesson/types.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import type { AnyStep } from '#domain/scenario/types.ts'
import { momentOf, nextCursor, previousCursor, storyOf, type Story } from '#store/story.ts'

/** Stories by their scenario: a scenario never changes, so it is replayed once, however many views show it. */
const stories = new WeakMap<LessonMoment['scenario'], Story>()

function told({ scenario }: LessonMoment): Story {
  let story = stories.get(scenario)
  if (!story) {
    story = storyOf(scenario)
    stories.set(scenario, story)
  }
  return story
}

/** Everything that a view may draw. */
export function seen(moment: LessonMoment): Moment {
  return momentOf(told(moment), moment.at)
}

/** Of a story that somebody lives, nothing lies ahead that they have not done themselves. */
function lived({ scenario, at }: LessonMoment): LessonMoment {
  const steps = scenario.steps.slice(0, at.steps)
  return { scenario: { ...scenario, steps, until: at.on }, at: { on: at.on, steps: steps.length } }
}

export function tapped(moment: LessonMoment, step: AnyStep): LessonMoment {
  const { scenario, at } = lived(moment)
  const steps = [...scenario.steps, { on: at.on, do: step }]
  return { scenario: { ...scenario, steps }, at: { on: at.on, steps: steps.length } }
}

function goTo(moment: LessonMoment, cursor: Cursor): LessonMoment {
  const { scenario } = moment
  return { scenario: { ...scenario, until: laterOf(scenario.until, cursor.on) }, at: cursor }
}

/** Where the next thing happens; null where nothing is left. */
export function nextHappens(moment: LessonMoment): LessonMoment | null {
  const here = lived(moment)
  const cursor = nextCursor(told(here), seen(here))
  return cursor && goTo(here, cursor)
}

/** Just after the thing that happened before; null at the beginning. */
export function happenedBefore(moment: LessonMoment): LessonMoment | null {
  const cursor = previousCursor(told(moment), seen(moment))
  return cursor && lived(goTo(moment, cursor))
}

export function daysLater(moment: LessonMoment, count: number): LessonMoment {
  const here = lived(moment)
  return goTo(here, { ...here.at, on: earlierOf(LAST_DAY, addDays(here.at.on, count)) })
}
