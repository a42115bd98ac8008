import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Change } from './MapFrame.tsx'
import type { Deed, MapPicture } from './mapPicture.ts'
import { SCREEN } from './palette.ts'
import styles from './FlowMap.module.css'

const DEEDS: readonly Deed[] = ['start', 'stop', 'other']

/** What the bars mean that stand where strands leave the service: only those that are there. */
export function DeedKey({ picture: { changes } }: { readonly picture: MapPicture }): ReactNode {
  const present = DEEDS.filter((deed) => changes.some((change) => change.deed === deed))
  if (present.length === 0) return null
  return (
    <ul className={styles.deeds} aria-label={say('map.deed')}>
      {present.map((deed) => (
        <li key={deed}>
          <svg width="4" height="18" aria-hidden="true">
            <Change change={{ deed, x: 0, y: 0, width: 4, height: 18 }} palette={SCREEN} />
          </svg>
          {say(`map.deed.${deed}`)}
        </li>
      ))}
    </ul>
  )
}
