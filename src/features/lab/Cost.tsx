import { Suspense, useId, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useStore } from 'zustand'
import { presetName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import { PRESET_IDS, presets, type PresetId } from '#domain/design/presets.ts'
import { lab, labStory, setBeside } from '#store/lab.ts'
import { isUntouched as isUntouchedOf, storyOfSubject, subjectOfPresetId } from '#store/labWork.ts'
import type { LabSlots } from './labSlots.ts'
import { variantName } from './knobWords.ts'
import { useOpenDesign } from './useLab.ts'
import type { Known } from './useMeasured.ts'
import styles from './Lab.module.css'

interface CostProps extends Pick<LabSlots, 'measures' | 'found' | 'compareAt'> {
  /** What the engine has found; it may still be of the design before. */
  readonly known: Known | null
}

/** The measures beside those of a preset, then the notes and the rules. */
export function Cost({ measures, found, compareAt, known }: CostProps): ReactNode {
  const { variant, preset, isUntouched, subject } = useOpenDesign()
  const chosen = useStore(lab, (state) => state.beside)
  const other = presets[chosen ?? variant.base]
  const isSame = isUntouched && other === preset
  const isNow = known !== null && known.subject === subject
  const id = useId()
  const name = presetName(other.id)
  return (
    <section className={styles.cost} aria-labelledby={id} aria-busy={isNow ? undefined : true}>
      <div className={styles.columnHead}>
        <h2 id={id} className={styles.columnName}>
          {say('labPage.measures')}
        </h2>
        <Beside chosen={chosen} base={variant.base} />
      </div>
      {isSame ? <p className={styles.quiet}>{say('labPage.beside.same', { name })}</p> : null}
      {known ? (
        <Suspense fallback={<Working />}>
          <div className={styles.measures}>
            {measures({
              subject: known.subject,
              name: variantName(variant),
              beside: known.subject === known.beside ? null : { name, subject: known.beside },
              phone: known.phone,
            })}
          </div>
        </Suspense>
      ) : (
        <Working />
      )}
      <p className={styles.describe}>{say('labPage.describe')}</p>
      {isSame ? null : <CompareLink other={other.id} compareAt={compareAt} />}
      {known ? (
        <Suspense fallback={<Working />}>
          {found({
            design: known.variant.design,
            preset: isUntouchedOf(known.variant) ? presets[known.variant.base] : null,
            measures: known.onAndroid,
          })}
        </Suspense>
      ) : null}
    </section>
  )
}

function Working(): ReactNode {
  return <p className={styles.quiet}>{say('labPage.working')}</p>
}

function Beside({ chosen, base }: { readonly chosen: PresetId | null; readonly base: PresetId }): ReactNode {
  const id = useId()
  return (
    <span className={styles.beside}>
      <label htmlFor={id} className={styles.label}>
        {say('labPage.beside')}
      </label>
      <select
        id={id}
        className={styles.select}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => setBeside(value === '' ? null : (value as PresetId))}
      >
        <option value="">{say('labPage.beside.base', { name: presetName(base) })}</option>
        {PRESET_IDS.map((one) => (
          <option key={one} value={one}>
            {presetName(one)}
          </option>
        ))}
      </select>
    </span>
  )
}

function CompareLink({ other, compareAt }: Pick<LabSlots, 'compareAt'> & { readonly other: PresetId }): ReactNode {
  const state = useStore(lab)
  const { scenario } = labStory(state)
  const name = presetName(other)
  const beside = storyOfSubject(subjectOfPresetId(other), state.phone, [], name)
  return (
    <p>
      <Link className={styles.link} to={compareAt(scenario, beside)}>
        {say('labPage.compare', { name })}
      </Link>
    </p>
  )
}
