import { useId, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { presetName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import { PRESET_IDS, type PresetId } from '#domain/design/presets.ts'
import { lab, setBeside } from '#store/lab.ts'
import { besideOf } from '#store/labWork.ts'
import { variantName } from './knobWords.ts'
import { useOpenDesign } from './useLab.ts'
import styles from './Lab.module.css'

/** What the measures stand beside: the preset of the variant, any other, or another variant. */
export function BesideField(): ReactNode {
  const { variant } = useOpenDesign()
  const variants = useStore(lab, (state) => state.variants)
  const chosen = useStore(lab, (state) => state.beside)
  // A variant that was taken off the list, or is open now, stands beside nothing.
  const other = useStore(lab, besideOf)
  const value = typeof other === 'string' ? (chosen === other ? other : '') : String(other.id)
  const id = useId()
  return (
    <span className={styles.beside}>
      <label htmlFor={id} className={styles.label}>
        {say('labPage.beside')}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={({ currentTarget: { value: next } }) => setBeside(read(next))}
      >
        <option value="">{say('labPage.beside.base', { name: presetName(variant.base) })}</option>
        {PRESET_IDS.map((one) => (
          <option key={one} value={one}>
            {presetName(one)}
          </option>
        ))}
        {variants.length > 1 ? (
          <optgroup label={say('labPage.variants')}>
            {variants
              .filter((one) => one.id !== variant.id)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {variantName(one)}
                </option>
              ))}
          </optgroup>
        ) : null}
      </select>
    </span>
  )
}

function read(value: string): PresetId | number | null {
  if (value === '') return null
  return PRESET_IDS.find((one) => one === value) ?? Number(value)
}
