import type { Basis, ByDesign, Where } from '#domain/consent/row.ts'
import type { AnyEventType } from '#domain/consent/events.ts'
import type { GuardId } from '#domain/consent/guards.ts'

/** A date that a standing keeps, because guards, windows or deadlines count from it. */
export type MarkId = 'acceptBy' | 'optOutUntil' | 'deletedOn' | 'remindOn'

export type Mark = {
  readonly mark: MarkId
  readonly on: AnyEventType
  readonly when?: GuardId
  /** Days after the event. */
  readonly days: number
  readonly where?: Where
} & (Basis | ByDesign)

/** The clock is the person's own: both thirty days count from what this person saw and did (F08, F09). */
export const marks: readonly (Mark & Basis)[] = [
  { mark: 'acceptBy', on: 'noticeShown2016', days: 30, cites: ['F07', 'F08'] },
  { mark: 'optOutUntil', on: 'agree', when: 'accepts2016On', days: 30, cites: ['F09'], assumes: 'inclusiveWindow' },
  { mark: 'deletedOn', on: 'deleteAccount', when: 'isReadyToDelete', days: 0, cites: ['K02', 'K03'] },
  { mark: 'deletedOn', on: 'confirmDelete', days: 0, cites: ['K01', 'K03'] },
  { mark: 'deletedOn', on: 'accountDeleted', days: 0, cites: ['T23'] },
]
