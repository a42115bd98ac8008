import { toldUntil } from '#domain/compare/comparison.ts'
import { story, type Done } from '#domain/compare/readyPairs.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { presets, type PresetId } from '#domain/design/presets.ts'
import type { LessonMoment } from '#domain/lesson/types.ts'
import { SCENARIO_FORMAT_2, type Scenario } from '#domain/scenario/types.ts'

/**
 * Where the shipped lessons stand, in every language. Each is a scenario with all its steps taken, on one day; a test
 * replays them all and finds no step refused.
 */

function at(on: string, scenario: Scenario): LessonMoment {
  const told = toldUntil(scenario, isoDay(on))
  return { scenario: told, at: { on: isoDay(on), steps: told.steps.length } }
}

function under(id: PresetId, ...days: readonly Done[]): Scenario {
  return { ...story({}, ...days), format: SCENARIO_FORMAT_2, design: presets[id].design }
}

const AGREED: Done = ['2016-08-26', 'agree']
const HELD_BACK: Done = ['2016-08-26', 'readMore', 'switchOff', 'dontShare', 'agree']
const TO_ACCOUNT = ['openMenu', 'openSettings', 'openAccount'] as const
/** Joined after the last day on which a switch was given (F20). */
const LATER = { joined: isoDay('2017-03-01') }

/** The notice of 2016, for who was there before it, outside Europe. */
export const asked2016 = at('2016-08-26', story({}))
/** The dialog that only switching off opens. */
export const warning2016 = at('2016-08-26', story({}, ['2016-08-26', 'readMore', 'switchOff']))
export const agreed2016 = at('2016-08-26', story({}, AGREED))
export const heldBack2016 = at('2016-08-26', story({}, HELD_BACK))

/** Agreed, and in Settings on the last day of the window; the day after it is closed (F09). */
export const lastDay2016 = at('2016-09-25', story({}, AGREED, ['2016-09-25', ...TO_ACCOUNT]))
export const dayAfter2016 = at('2016-09-26', story({}, AGREED, ['2016-09-26', ...TO_ACCOUNT]))
/** On the day of agreeing: the page on which the switch and its label are seen at once, and what it is after a no. */
export const switch2016 = at('2016-08-26', story({}, ['2016-08-26', 'agree', ...TO_ACCOUNT]))
export const switchedOff2016 = at(
  '2016-08-26',
  story({}, ['2016-08-26', 'agree', ...TO_ACCOUNT, 'switchOff', 'dontShare']),
)
/** Somebody who joined later looks for the switch. */
export const joinedLater = at('2017-03-01', story({ person: LATER }, ['2017-03-01', ...TO_ACCOUNT]))

/** The notice of 2021, for who agreed in 2016 and left the switch as it stood. */
export const asked2021 = at('2021-01-06', story({}, AGREED))
/** The same person has put it off; the evening before the day was moved. */
export const putOff2021 = at('2021-01-14', story({}, AGREED, ['2021-01-06', 'notNow']))
/** Never accepted: 8 February 2021 as announced in January (P11), and as it happened (T06). */
export const namedDayAnnounced = at('2021-02-08', story({ telling: 'announced-january' }, AGREED))
export const namedDayHappened = at('2021-02-08', story({}, AGREED))
/** Never accepted: the first of June, by each of the later announcements and as it happened. */
export const juneFebruary = at('2021-06-01', story({ telling: 'announced-february' }, AGREED))
export const juneHappened = at('2021-06-01', story({}, AGREED))
/** The middle of June, when the steps of May would have begun, by our reading of “several weeks”. */
export const midJuneMay = at('2021-06-15', story({ telling: 'announced-may' }, AGREED))
export const midJuneHappened = at('2021-06-15', story({}, AGREED))

/** Designs from the lab, where the question is put. */
export const askedMinimum = at('2016-08-26', under('neutral-minimum'))
export const askedCommitments = at('2021-01-06', under('commitments-2023'))
/** The day after the window of 2016 closed, under a design without one: the switch is in sight. */
export const agreedMinimum = at('2016-09-26', under('neutral-minimum', AGREED))
export const agreedOngoing = at('2016-09-26', under('ongoing-control', AGREED, ['2016-09-26', ...TO_ACCOUNT]))
