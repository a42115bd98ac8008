import { use, type ReactNode } from 'react'
import { Claim } from '#content/Claim.tsx'
import { dayShort } from '#content/format.ts'
import { say } from '#content/say.ts'
import { evidenceOf, type ClaimId } from '#content/sentence.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import { WithheldContext } from '#ui/EvidenceMark.tsx'
import { Icon } from '#ui/Icon.tsx'
import styles from './Phone.module.css'

interface PhoneFrameProps {
  readonly on: IsoDay
  /** Says of a page that was only announced that it never came; or that it is a design from the lab. It stands in the frame, not on the screen. */
  readonly stamp: ClaimId | 'lab' | null
  /** On narrow windows the date in the frame opens the clock. */
  readonly onOpenClock?: () => void
  readonly children: ReactNode
}

/** What the frame says above the screen. What came of an announcement may not be known yet; that it was only announced must be. */
function stampText(stamp: ClaimId | 'lab', isWithheld: (evidence: readonly string[]) => boolean): ReactNode {
  if (stamp === 'lab') return say('lab.mark')
  return isWithheld(evidenceOf(stamp)) ? say('cutoff.stamp') : <Claim id={stamp} />
}

/** The frame, which always says "Simulation" and the day, so that no crop passes for the real thing. */
export function PhoneFrame({ on, stamp, onOpenClock, children }: PhoneFrameProps): ReactNode {
  const day = dayShort(on)
  const isWithheld = use(WithheldContext)
  return (
    <div className={styles.frame} data-phone-frame>
      <div className={styles.bar}>
        <b className={styles.simulation}>{say('notes.simulation')}</b>
        <span className={onOpenClock ? `${styles.day} ${styles.wideOnly}` : styles.day}>{day}</span>
        {onOpenClock ? (
          <button
            type="button"
            className={styles.dayButton}
            aria-label={say('notes.openClock', { day })}
            onClick={onOpenClock}
          >
            {day} <Icon name="chevronDown" size={12} />
          </button>
        ) : null}
      </div>
      {stamp === null ? null : <p className={styles.stamp}>{stampText(stamp, isWithheld)}</p>}
      {children}
    </div>
  )
}
