import type { RecordHead } from '#domain/record/types.ts'
import type { SessionEnd } from '#domain/record/verify.ts'

/** What the device knows of a session beside its lines. It never leaves the device. */
export interface StoredSession extends RecordHead {
  /** When it began, by the system's clock. */
  readonly startedAt: number
  /** How often it was opened. */
  readonly sitting: number
  readonly end: SessionEnd
  /** How the participant came, as a hash: whoever comes the same way again goes on with it. */
  readonly arrival?: string
  /** Somebody else began at this device and said that it was not theirs: nobody is asked to go on with it any more. */
  readonly isGivenUp?: true
}

/** Lines that go out, or went out, under one name. */
export interface StoredBatch {
  readonly session: string
  readonly from: number
  readonly to: number
  readonly name: string
  readonly isDelivered: boolean
}
