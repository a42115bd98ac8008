import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { useActions, useIsCutWanted, useScenario } from '#store/hooks.ts'
import styles from './PublicSwitch.module.css'

/** Hides what came later than the day looked at: for whoever wants to see no more than one could know then. */
export function PublicSwitch(): ReactNode {
  const isOn = useIsCutWanted()
  const { reading } = useScenario()
  const { setPublicOnly } = useActions()
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        checked={isOn}
        disabled={reading !== 'record'}
        onChange={(event) => setPublicOnly(event.currentTarget.checked)}
      />
      <span>{say(reading === 'record' ? 'reading.publicOnly' : 'reading.publicOnly.record')}</span>
    </label>
  )
}
