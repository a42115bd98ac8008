import type { ReactNode } from 'react'
import { Claim } from '#content/Claim.tsx'
import { say } from '#content/say.ts'
import { effortOf } from './effort.ts'
import type { LedgerItem } from './ledgerItem.ts'
import styles from './Ledger.module.css'

/** More dots than this are not counted by eye. */
const MOST_DOTS = 12
const PER_LINE = 6
const STEP = 14

/** Taps as dots: one is one touch. */
function TapDots({ taps }: { readonly taps: number }): ReactNode {
  const words = <span className="visuallyHidden">{say('ledger.effort.taps', { taps })} </span>
  if (taps === 0) return words
  if (taps > MOST_DOTS) return <span>{say('ledger.effort.taps', { taps })}</span>
  const lines = Math.ceil(taps / PER_LINE)
  const width = Math.min(taps, PER_LINE) * STEP
  return (
    <>
      {words}
      <svg width={width} height={lines * STEP} viewBox={`0 0 ${width} ${lines * STEP}`} aria-hidden="true">
        {Array.from({ length: taps }, (_, tap) => (
          <circle key={tap} cx={5 + (tap % PER_LINE) * STEP} cy={7 + Math.floor(tap / PER_LINE) * STEP} r={4.5} />
        ))}
      </svg>
    </>
  )
}

/** What this answer cost in taps, beside what the other would have. */
export function EffortRow({ item }: { readonly item: LedgerItem }): ReactNode {
  const { given, other } = effortOf(item)
  if (!other) return say(given.label, { taps: given.taps })
  return (
    <span className={styles.effort}>
      <span className={styles.dots}>
        <TapDots taps={given.taps} />
      </span>
      <span>{say(given.label)}</span>
      <span className={styles.dots}>
        <TapDots taps={other.taps} />
      </span>
      <span>
        <Claim id={other.label} />
      </span>
    </span>
  )
}
