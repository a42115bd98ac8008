import { memo, useId, useState, type ReactNode } from 'react'
import { Claim } from '#content/Claim.tsx'
import { presetName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import { PRESET_IDS, type PresetId } from '#domain/design/presets.ts'
import { startFrom } from '#store/lab.ts'
import { Icon } from '#ui/Icon.tsx'
import { useOpenDesign } from './useLab.ts'
import styles from './Lab.module.css'

/** The preset that the variant begins with, what it is, and on what that rests. */
export const StartFrom = memo(function StartFrom(): ReactNode {
  const { variant, preset, isUntouched } = useOpenDesign()
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <div className={styles.start} data-open={isOpen || undefined}>
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
      {/* Where there is room, what it is stands below in any case, and this is not shown. */}
      <button type="button" className={styles.aboutButton} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {say('labPage.start.about')} <Icon name={isOpen ? 'chevronUp' : 'chevronDown'} size={12} />
      </button>
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
})
