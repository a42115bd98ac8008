import { isoDay } from '#domain/day/isoDay.ts'
import { openEnded, type Comparison } from '#domain/compare/comparison.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import type { Person, Scenario, Step } from '#domain/scenario/types.ts'
import { USUAL_PERSON } from '#domain/scenario/defaults.ts'
import { usualScenario } from '#domain/scenario/usual.ts'

export const READY_PAIR_IDS = ['announced', 'region', 'joined', 'choice', 'reading'] as const
export type ReadyPairId = (typeof READY_PAIR_IDS)[number]

/** Two stories that are worth a look side by side, the day on which to look first, and what that rests on. */
export interface ReadyPair extends Comparison {
  readonly id: ReadyPairId
  readonly facts: readonly [FactId, ...FactId[]]
}

interface Given {
  readonly person?: Partial<Person>
  readonly telling?: Scenario['telling']
  readonly reading?: Scenario['reading']
}

type Done = readonly [on: string, ...steps: readonly Step[]]

function story({ person, ...rest }: Given, ...days: readonly Done[]): Scenario {
  const steps = days.flatMap(([on, ...done]) => done.map((step) => ({ on: isoDay(on), do: step })))
  return openEnded({ ...usualScenario(), ...rest, person: { ...USUAL_PERSON, ...person }, steps })
}

function pair(id: ReadyPairId, on: string, a: Scenario, b: Scenario, facts: ReadyPair['facts']): ReadyPair {
  return { id, a, b, on: isoDay(on), facts }
}

const agreed: Done = ['2016-08-26', 'agree']
const switchedOff: Done = ['2016-08-26', 'readMore', 'switchOff', 'dontShare', 'agree']
const accepted2021: Done = ['2021-01-06', 'agree']
/** Joined after the last day on which a switch was given (F20). */
const later = { joined: isoDay('2017-03-01') }

export const readyPairs: Readonly<Record<ReadyPairId, ReadyPair>> = {
  // Neither accepts in 2021; on the announced day one app stops, and in the other nothing happens.
  announced: pair('announced', '2021-02-08', story({ telling: 'announced-january' }, agreed), story({}, agreed), [
    'P06',
    'P11',
    'T06',
  ]),
  // The same tap; on this day the pause in the United Kingdom begins.
  region: pair('region', '2016-11-07', story({}, agreed), story({ person: { region: 'uk' } }, agreed), ['F32']),
  // One could hold back and did; the other joined when there was nothing left to ask for.
  joined: pair('joined', '2017-03-01', story({}, switchedOff), story({ person: later }), ['F09', 'F20']),
  // The day after the window in Settings closed for who had left the switch on.
  choice: pair('choice', '2016-09-26', story({}, switchedOff), story({}, agreed), ['F09', 'F21']),
  // One life, told by two words.
  reading: pair(
    'reading',
    '2021-01-06',
    story({ reading: 'company' }, agreed, accepted2021),
    story({ reading: 'policy' }, agreed, accepted2021),
    ['T04', 'D04'],
  ),
}

/** The ready pair whose two stories these are; null when they are somebody's own. */
export function readyPairOf({ a, b }: Pick<Comparison, 'a' | 'b'>): ReadyPair | null {
  return (
    READY_PAIR_IDS.map((id) => readyPairs[id]).find((ready) => isSameStory(ready.a, a) && isSameStory(ready.b, b)) ??
    null
  )
}

/** Compared as they would be written: an open-ended story has no end to differ in. */
function isSameStory(one: Scenario, other: Scenario): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

function inOrder({ title, person, firstSeen, telling, reading, design, steps }: Scenario): readonly unknown[] {
  const { joined, region, phone, parentAccount } = person
  return [
    title,
    joined,
    region,
    phone,
    parentAccount,
    firstSeen[2016],
    firstSeen[2021],
    telling,
    reading,
    design,
    ...steps.map(({ on, do: step }) => `${on} ${step}`),
  ]
}
