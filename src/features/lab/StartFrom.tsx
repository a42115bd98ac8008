import { useId, type ReactNode } from 'react'
import { Claim } from '#content/Claim.tsx'
import { presetName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import { PRESET_IDS, type PresetId } from '#domain/design/presets.ts'
import { startFrom } from '#store/lab.ts'
import { useOpenDesign } from './useLab.ts'
import styles from './Lab.module.css'

/** The preset that the variant begins with, what it is, and on what that rests. */
export function StartFrom(): ReactNode {
  const { variant, preset, isUntouched } = useOpenDesign()
  const id = useId()
  return (
    <div className={styles.start}>
      <label htmlFor={id} className={styles.label}>
        {say('labPage.start')}
      </label>
      <select
        id={id}
        className={styles.select}
        value={variant.base}
        aria-describedby={`${id}about`}
        onChange={({ currentTarget }) => startFrom(currentTarget.value as PresetId)}
      >
        {PRESET_IDS.map((one) => (
          <option key={one} value={one}>
            {presetName(one)}
          </option>
        ))}
      </select>
      <p id={`${id}about`} className={styles.about}>
        {preset.id === 'neutral-minimum' ? (
          say('labPage.preset.neutral-minimum')
        ) : (
          <Claim id={`labPage.preset.${preset.id}`} />
        )}{' '}
        <span className={styles.quiet}>
          {preset.cites.length > 0 && preset.shipped === null ? say('labPage.preset.rest') : null}
          {preset.shipped !== null && isUntouched ? say('labPage.untouched') : null}
        </span>
      </p>
    </div>
  )
}
