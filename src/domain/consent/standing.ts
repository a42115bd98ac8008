import type { IsoDay } from '#domain/day/isoDay.ts'
import type { PurposeId } from '#domain/dataflow/ids.ts'
import type { Design } from '#domain/design/design.ts'
import type { LabStep, Phone, Reading, Region, Screen, Step, Telling } from '#domain/scenario/types.ts'

/**
 * Where a person stands: one value for each parallel region of the statechart.
 * `askedFrom`, `deleteFrom` and `helpFrom` are the histories of screens that lead back to where they were opened.
 */
export interface Regions {
  readonly account: 'active' | 'blocked2016' | 'blocked2021' | 'callsOnly' | 'noChatList' | 'silent' | 'deleted'
  readonly terms2016: 'notAsked' | 'asked' | 'deferred' | 'accepted' | 'acceptedAtSignup'
  /** What the 2016 acceptance left: `none` not accepted, `noChoice` joined later. */
  readonly sharing2016: 'none' | 'on' | 'off' | 'noChoice'
  readonly window2016: 'none' | 'open' | 'used' | 'closed'
  /** The switch in the panel of the 2016 notice, as it stands today. */
  readonly panelSwitch: 'on' | 'off'
  /** The row in Settings → Account. */
  readonly row: 'absent' | 'enabled' | 'greyed'
  readonly terms2021:
    'notAsked' | 'asked' | 'deferred' | 'postponed' | 'bannered' | 'reminded' | 'accepted' | 'acceptedAtSignup'
  readonly authority: 'none' | 'paused' | 'text2018'
  readonly screen: Screen
  readonly askedFrom: 'panel2016' | 'account'
  readonly deleteFrom: 'account' | 'blocked' | 'notice2016'
  readonly helpFrom: 'notice2021' | 'blocked'
  /** The number field of the delete page. */
  readonly field: 'empty' | 'focused' | 'typed'
  /** The list of reasons of the delete page (Android, from 2021). */
  readonly reasons: 'closed' | 'open' | 'chosen'
}
export type RegionId = keyof Regions

/** What only a design from the lab needs; a standing as shipped has none of it. */
export type LabRegions = {
  readonly answer: 'open' | 'accepted' | 'declined'
  /** Where there is no default: whether a choice was made today. */
  readonly chosen: 'no' | 'yes'
  /** What the question "are you sure?" is about, and from which screen it was asked. */
  readonly asks: 'nothing' | Step | LabStep
  readonly askedAt: Screen
} & {
  /** Where each use has a switch of its own: whether it is held back. */
  readonly [P in PurposeId as `held-${P}`]: 'no' | 'yes' | 'unset'
}
export type LabRegionId = keyof LabRegions
export type AnyRegionId = RegionId | LabRegionId

export interface Standing extends Regions, Partial<LabRegions> {
  /** The last day to accept the 2016 notice; null when it was never shown. */
  readonly acceptBy: IsoDay | null
  /** The last day the switch in Settings works; null when there never was such a window. It stays after use. */
  readonly optOutUntil: IsoDay | null
  readonly deletedOn: IsoDay | null
  /** A lab design that reminds now and then: the day of the next time. */
  readonly remindOn?: IsoDay | null
}

/** What about a person and their story never changes while it is replayed, and guards and calendar may ask for. */
export interface Setting {
  readonly joined: IsoDay
  readonly region: Region
  readonly phone: Phone
  readonly parentAccount: boolean
  readonly telling: Telling
  /** By whose word the flows are told. No guard asks for it. */
  readonly reading: Reading
  readonly firstSeen2016: IsoDay
  readonly firstSeen2021: IsoDay
  /** How the question is put; absent: as it was shipped. Compared by identity. */
  readonly design?: Design
}
