import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { MomentLink } from '#app/MomentLink.tsx'
import { AddressNote } from '#app/play/AddressNote.tsx'
import { useAddress } from '#app/useAddress.ts'
import { say } from '#content/say.ts'
import { Chart } from '#features/chart/Chart.tsx'
import styles from '#app/MomentLink.module.css'

/** What the chart puts into the bar: the way to all paths, and back to the main screen, at the same moment. */
export function Tools(): ReactNode {
  return (
    <>
      <Link className={styles.link} to="/paths/">
        {say('chart.toPaths')}
      </Link>
      <MomentLink to="/play/">{say('chart.toPlay')}</MomentLink>
    </>
  )
}

/** The state machine at the moment of the session; a link opens a moment here as it does on the main screen. */
export function Page(): ReactNode {
  const [note, setNote] = useAddress()
  return <Chart notice={<AddressNote note={note} onClose={() => setNote(null)} />} />
}
