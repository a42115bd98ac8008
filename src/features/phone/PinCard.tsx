import type { ReactNode } from 'react'
import { Claim } from '#content/Claim.tsx'
import { say } from '#content/say.ts'
import type { Pin } from './pinsOf.ts'
import styles from './Phone.module.css'

/** What is to be known of one control: what stands there, why it matters, how sure that is. */
export function PinCard({ pin }: { readonly pin: Pin }): ReactNode {
  return (
    <dl className={styles.pinCard}>
      <dt>{say('pins.see')}</dt>
      <dd>
        <Claim id={pin.see} />
      </dd>
      <dt>{say('pins.why')}</dt>
      <dd>
        <Claim id={pin.why} />
      </dd>
      <dt>{say('pins.sure')}</dt>
      <dd>{say(`notes.sure.${pin.sure}`)}</dd>
    </dl>
  )
}
