import { Suspense, useId, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useStore } from 'zustand'
import { presetName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import type { Measures } from '#domain/design/measure.ts'
import { PRESET_IDS, presets, type PresetId } from '#domain/design/presets.ts'
import { subjectOfPreset, type Subject } from '#domain/design/subject.ts'
import { lab, labStory, setBeside } from '#store/lab.ts'
import { storyOfSubject } from '#store/labWork.ts'
import type { LabSlots } from './labSlots.ts'
import { useOpenDesign } from './useLab.ts'
import styles from './Lab.module.css'

interface CostProps extends Pick<LabSlots, 'measures' | 'found' | 'compareAt'> {
  /** The live phone. */
  readonly screen: HTMLElement | null
  /** What the engine has found, and of what: it may still be that of the design before. */
  readonly known: { readonly subject: Subject; readonly measures: Measures } | null
}

/** The measures beside those of a preset, then the notes and the rules. */
export function Cost({ measures, found, compareAt, screen, known }: CostProps): ReactNode {
  const { variant, preset, isUntouched, subject } = useOpenDesign()
  const phone = useStore(lab, (state) => state.phone)
  const chosen = useStore(lab, (state) => state.beside)
  const other = presets[chosen ?? variant.base]
  const isSame = isUntouched && other === preset
  const id = useId()
  return (
    <section className={styles.cost} aria-labelledby={id}>
      <div className={styles.columnHead}>
        <h2 id={id} className={styles.columnName}>
          {say('labPage.measures')}
        </h2>
        <Beside chosen={chosen} base={variant.base} />
      </div>
      {isSame ? <p className={styles.quiet}>{say('labPage.beside.same', { name: presetName(other.id) })}</p> : null}
      <div className={styles.measures}>
        <Suspense fallback={<p className={styles.quiet}>{say('labPage.working')}</p>}>
          {measures({
            subject,
            beside: isSame ? null : { name: presetName(other.id), subject: subjectOfPreset(other) },
            phone,
            screen,
          })}
        </Suspense>
      </div>
      <p className={styles.describe}>{say('labPage.describe')}</p>
      {isSame ? null : <CompareLink other={other.id} compareAt={compareAt} />}
      {known?.subject === subject ? (
        <Suspense fallback={<p className={styles.quiet}>{say('labPage.working')}</p>}>
          {found({ design: variant.design, preset: isUntouched ? preset : null, measures: known.measures })}
        </Suspense>
      ) : null}
    </section>
  )
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
  const beside = storyOfSubject(subjectOfPreset(presets[other]), state.phone, [], name)
  return (
    <p>
      <Link className={styles.link} to={compareAt(scenario, beside)}>
        {say('labPage.compare', { name })}
      </Link>
    </p>
  )
}
