import { isoDay } from '#domain/day/isoDay.ts'
import type { PatternId } from '#domain/patterns/pattern.ts'
import type { Person, Screen, Step, Telling } from '#domain/scenario/types.ts'

/** A moment of the replay at which an element can be lived: who, what was tapped, and the day one looks from. */
export interface Scene {
  readonly person?: Partial<Person>
  readonly telling?: Telling
  /** Steps by their day. */
  readonly days: readonly { readonly on: string; readonly steps: readonly Step[] }[]
  readonly until: string
  /** What is on the phone then. */
  readonly screen: Screen
}

const AGREED_2016 = { on: '2016-08-26', steps: ['agree'] } as const
const TO_ACCOUNT = ['openMenu', 'openSettings', 'openAccount'] as const
const atNotice2016: Scene = { days: [], until: '2016-08-26', screen: 'notice2016' }

export const scenes: Readonly<Record<PatternId, Scene>> = {
  E1: { days: [{ on: '2016-08-26', steps: ['readMore'] }], until: '2016-08-26', screen: 'panel2016' },
  E2: atNotice2016,
  E3: atNotice2016,
  E4: atNotice2016,
  E5: atNotice2016,
  E6: {
    days: [AGREED_2016, { on: '2016-10-05', steps: TO_ACCOUNT }],
    until: '2016-10-05',
    screen: 'account',
  },
  E7: {
    days: [AGREED_2016, { on: '2016-09-20', steps: [...TO_ACCOUNT, 'switchOff', 'dontShare'] }],
    until: '2016-09-20',
    screen: 'account',
  },
  E8: { days: [{ on: '2016-08-26', steps: ['readMore', 'switchOff'] }], until: '2016-08-26', screen: 'warning' },
  E9: {
    days: [{ on: '2016-08-26', steps: ['readMore', 'switchOff', 'dontShare', 'agree'] }],
    until: '2016-08-26',
    screen: 'chats',
  },
  E10: { days: [AGREED_2016], until: '2021-01-06', screen: 'notice2021' },
  E11: {
    person: { joined: isoDay('2017-05-02') },
    days: [{ on: '2017-05-03', steps: TO_ACCOUNT }],
    until: '2017-05-03',
    screen: 'account',
  },
  E12: { telling: 'announced-january', days: [AGREED_2016], until: '2021-02-09', screen: 'blocked' },
  E13: {
    days: [
      { on: '2016-08-26', steps: ['readMore', 'switchOff', 'dontShare', 'agree'] },
      { on: '2021-01-06', steps: ['agree'] },
    ],
    until: '2021-01-06',
    screen: 'chats',
  },
  E14: { days: [AGREED_2016], until: '2021-01-15', screen: 'chats' },
  E15: {
    days: [AGREED_2016, { on: '2021-06-20', steps: ['notNow'] }],
    until: '2021-06-21',
    screen: 'notice2021',
  },
  E16: { telling: 'announced-may', days: [AGREED_2016], until: '2021-08-01', screen: 'limited' },
  E17: {
    days: [AGREED_2016, { on: '2021-01-20', steps: [...TO_ACCOUNT, 'openDeleteAccount'] }],
    until: '2021-01-20',
    screen: 'delete',
  },
  E18: { person: { region: 'uk' }, days: [AGREED_2016], until: '2021-01-06', screen: 'notice2021' },
}
