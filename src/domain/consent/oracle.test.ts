import { describe, expect, test } from 'vitest'
import { setup, transition, type AnyMachineSnapshot } from 'xstate'
import { addDays, isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import { chart } from '#domain/consent/chart/chart.ts'
import { WORLD_EVENT_TYPES, type EventType } from '#domain/consent/events.ts'
import { DELETION_STEPS_SINCE, EFFECTIVE_DAY, guards } from '#domain/consent/guards.ts'
import { next } from '#domain/consent/next.ts'
import type { RegionId, Regions, Setting, Standing } from '#domain/consent/standing.ts'
import { beginReplay, passTo, takeStep, type Progress } from '#domain/scenario/progress.ts'
import { PHONES, STEPS, TELLINGS } from '#domain/scenario/types.ts'
import { atWidth } from '#domain/testing/width.ts'

/** What XState's guards may ask: the same as ours, carried by the event. */
interface Asked {
  readonly type: EventType
  readonly standing: Standing
  readonly setting: Setting
  readonly on: IsoDay
}

const VALUES: { readonly [R in RegionId]: readonly Regions[R][] } = {
  account: ['active', 'blocked2016', 'blocked2021', 'callsOnly', 'noChatList', 'silent', 'deleted'],
  terms2016: ['notAsked', 'asked', 'deferred', 'accepted', 'acceptedAtSignup'],
  sharing2016: ['none', 'on', 'off', 'noChoice'],
  window2016: ['none', 'open', 'used', 'closed'],
  panelSwitch: ['on', 'off'],
  row: ['absent', 'enabled', 'greyed'],
  terms2021: ['notAsked', 'asked', 'deferred', 'postponed', 'bannered', 'reminded', 'accepted', 'acceptedAtSignup'],
  authority: ['none', 'paused', 'text2018'],
  screen: [
    'chats',
    'notice2016',
    'panel2016',
    'warning',
    'menu',
    'settings',
    'account',
    'delete',
    'deleteReasons',
    'notice2021',
    'help2021',
    'review2021',
    'accept2021',
    'blocked',
    'limited',
    'gone',
  ],
  askedFrom: ['panel2016', 'account'],
  deleteFrom: ['account', 'blocked', 'notice2016'],
  helpFrom: ['notice2021', 'blocked'],
  field: ['empty', 'focused', 'typed'],
  reasons: ['closed', 'open', 'chosen'],
}
const REGIONS = Object.keys(VALUES) as RegionId[]

/** The same rows as a parallel machine of XState: one region each, transitions in the order of the rows. */
function machine() {
  const named = Object.fromEntries(
    Object.entries(guards).map(([id, guard]) => [
      id,
      ({ event }: { event: Asked }) => guard(event.standing, event.setting, event.on),
    ]),
  )
  const states = Object.fromEntries(
    REGIONS.map((region) => [
      region,
      {
        initial: VALUES[region][0],
        states: Object.fromEntries(VALUES[region].map((value) => [value, { on: transitionsFrom(region, value) }])),
      },
    ]),
  )
  return setup({ types: {} as { events: Asked }, guards: named }).createMachine({ type: 'parallel', states } as never)
}

function transitionsFrom(region: RegionId, value: string): Record<string, object[]> {
  const on: Record<string, object[]> = {}
  for (const row of chart.filter((one) => one.region === region)) {
    const from: readonly string[] = row.from === '*' ? VALUES[region] : [row.from].flat()
    if (!from.includes(value)) continue
    for (const type of [row.on].flat() as EventType[]) {
      const target = row.to === 'stay' ? value : row.to
      ;(on[type] ??= []).push({ target, ...(row.when ? { guard: row.when } : {}) })
    }
  }
  return on
}

function regionsOf(standing: Standing): Record<string, string> {
  return Object.fromEntries(REGIONS.map((region) => [region, standing[region]]))
}

const reference = machine()

const snapshots = new Map<string, unknown>()
const answers = new Map<string, Record<string, string>>()

/** The guards that rows ask at an event: all that XState's answer depends on beside where it stands. */
const asksAt = new Map<string, readonly (keyof typeof guards)[]>()
function guardsAt(type: EventType): readonly (keyof typeof guards)[] {
  const known = asksAt.get(type)
  if (known) return known
  const asked = chart.filter((row) => [row.on].flat().includes(type)).flatMap(({ when }) => when ?? [])
  const found = [...new Set(asked)]
  asksAt.set(type, found)
  return found
}

/** What XState makes of one event. It is asked once wherever it stands the same and its guards say the same. */
function byXState(asked: Asked, regions: string): Record<string, string> {
  const told = guardsAt(asked.type).map((id) => (guards[id](asked.standing, asked.setting, asked.on) ? 1 : 0))
  const key = `${asked.type} ${told.join('')} ${regions}`
  const known = answers.get(key)
  if (known) return known
  const snapshot = snapshots.get(regions) ?? reference.resolveState({ value: regionsOf(asked.standing) } as never)
  snapshots.set(regions, snapshot)
  const [after] = transition(reference as never, snapshot as never, asked as never) as unknown as [AnyMachineSnapshot]
  const answer = after.value as Record<string, string>
  answers.set(key, answer)
  return answer
}

const EVENTS: readonly EventType[] = [...STEPS, ...WORLD_EVENT_TYPES]
/** Days of every kind: notice, last days and the days after, moved dates, limits, and one for deletion of today's kind. */
const ALL_DAYS = [
  '2016-08-26',
  '2016-09-25',
  '2016-09-26',
  '2016-10-25',
  '2016-11-08',
  '2021-01-06',
  '2021-01-15',
  '2021-02-08',
  '2021-02-18',
  '2021-05-15',
  '2021-06-12',
  '2021-07-03',
  '2021-10-31',
].map(isoDay)
const FEWER_DAYS = ['2016-08-26', '2016-09-26', '2021-01-06', '2021-02-08', '2021-05-15', '2021-10-31'].map(isoDay)
const DAYS = atWidth(ALL_DAYS, FEWER_DAYS)

/** Every standing that steps on these days lead to, each once, with a day on which it is reached. */
function reachable(setting: Setting): Progress[] {
  const first = passTo(beginReplay(setting), DAYS[0] ?? addDays(setting.joined, 1), setting)
  const seen = new Map<string, Progress>()
  const queue: Progress[] = []
  const meet = (progress: Progress): void => {
    const key = `${JSON.stringify(progress.standing)} ${progress.on}`
    if (seen.has(key)) return
    seen.set(key, progress)
    queue.push(progress)
  }
  meet(first)
  for (let progress = queue.shift(); progress; progress = queue.shift()) {
    for (const step of STEPS) meet(takeStep(progress, { on: progress.on, do: step }, 0, setting))
    const later = DAYS.find((day) => day > progress.on)
    if (later) meet(passTo(progress, later, setting))
  }
  return [...seen.values()]
}

/** Guards ask of a day only on which side of these two it lies, so one day of each era stands for all. */
function era(on: IsoDay): number {
  return [DELETION_STEPS_SINCE, EFFECTIVE_DAY].filter((day) => on >= day).length
}

describe('XState, built from the same rows, agrees on every transition that is reached', () => {
  for (const [index, telling] of TELLINGS.entries()) {
    // Tellings and phones are independent of each other, so one phone in turn is enough for most purposes.
    for (const phone of PHONES.filter((_, other) => atWidth(true, other === index % PHONES.length))) {
      test(`${telling}, ${phone}`, () => {
        const setting: Setting = {
          joined: isoDay('2014-03-01'),
          region: telling === 'happened' ? 'germany' : 'world',
          phone,
          parentAccount: true,
          telling,
          reading: 'record',
          firstSeen2016: isoDay('2016-08-26'),
          firstSeen2021: isoDay('2021-01-06'),
        }
        const differing: string[] = []
        const compared = new Set<string>()
        for (const { standing, on } of reachable(setting)) {
          const regions = JSON.stringify(regionsOf(standing))
          const day = era(on)
          for (const type of EVENTS) {
            const key = `${type} ${day} ${regions}`
            if (compared.has(key)) continue
            const ours = next(standing, { type, on }, setting)
            // A refused step has no transition of the screen; what other regions would do is never asked.
            if (ours.refused !== undefined) continue
            compared.add(key)
            const theirs = JSON.stringify(byXState({ type, standing, setting, on }, regions))
            if (theirs !== JSON.stringify(regionsOf(ours.standing))) differing.push(`${key}: ${theirs}`)
          }
        }
        expect(differing).toEqual([])
        expect(compared.size).toBeGreaterThan(1_000)
      })
    }
  }
})
