import type { ReactNode } from 'react'
import { Claim } from '#content/Claim.tsx'
import { say } from '#content/say.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { Icon } from '#ui/Icon.tsx'
import type { AnnouncedTelling } from './editions.ts'
import { tellingSays } from './tellingSays.ts'
import styles from './TellingSwitch.module.css'

interface TellingExplainedProps {
  readonly moment: Pick<Moment, 'on' | 'standing'>
  readonly used: { readonly edition: AnnouncedTelling; readonly report: string }
  readonly both?: ((edition: AnnouncedTelling) => ReactNode) | undefined
  readonly onClose: () => void
}

/** What the switch just did: both tellings of this day, and what came out differently. */
export function TellingExplained({ moment, used, both, onClose }: TellingExplainedProps): ReactNode {
  return (
    <>
      <div>
        <Difference moment={moment} edition={used.edition} />
        <p className={styles.report}>
          {used.report} {both?.(used.edition)}
        </p>
      </div>
      <button type="button" className={styles.close} aria-label={say('telling.close')} onClick={onClose}>
        <Icon name="close" size={14} />
      </button>
    </>
  )
}

interface DifferenceProps {
  readonly moment: Pick<Moment, 'on' | 'standing'>
  readonly edition: AnnouncedTelling
}

function Difference({ moment, edition }: DifferenceProps): ReactNode {
  const says = tellingSays(moment, edition)
  if (says.kind === 'same') return <p>{say(says.id)}</p>
  return (
    <>
      <p>
        <Claim id={says.announced} />
      </p>
      <p>
        <Claim id={says.happened} />
      </p>
    </>
  )
}
