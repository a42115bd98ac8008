import { useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { freeze } from '#domain/study/freeze.ts'
import { MOST } from '#domain/study/forms.ts'
import type { StudyDraft } from '#store/studies/draft.ts'
import { KeepError, type KeepTrouble } from '#store/shelf/keeping.ts'
import { putFrozen } from '#store/studies/studies.ts'
import { Button } from '#ui/Button.tsx'
import { useBuilder, usePart } from './builderContext.ts'
import { CheckRow, FaultButtons, stateOf } from './CheckRow.tsx'
import { ConsentDrawing } from './ConsentDrawing.tsx'
import { NumberField, TextField } from './fields.tsx'
import { PreviewButtons } from './PreviewButtons.tsx'
import { Registered } from './Registered.tsx'
import { openFaults, reviewOf } from './steps.ts'
import type { StudySlots } from './studySlots.ts'
import styles from './Builder.module.css'

interface StepPublishProps extends Pick<StudySlots, 'onPreview'> {
  readonly draft: StudyDraft
  readonly goTo: (path: string) => void
  readonly onFrozen: (key: string) => void
}

/** To look at it as participants will, to go through the list, and to freeze it. */
export function StepPublish({ draft, goTo, onFrozen, onPreview }: StepPublishProps): ReactNode {
  const { study } = useBuilder()
  return (
    <>
      <h3 className={styles.part}>{say('studyPage.preview')}</h3>
      <PreviewButtons draft={draft} onPreview={onPreview} />
      <ConsentDrawing />
      <h3 className={styles.part}>{say('studyPage.checklist')}</h3>
      <Checklist goTo={goTo} />
      <h3 className={styles.part}>{say('studyPage.register')}</h3>
      <PreregistrationFields />
      <Registered study={study} hash={null} />
      <h3 className={styles.part}>{say('studyPage.freeze')}</h3>
      <Freezing draft={draft} onFrozen={onFrozen} />
    </>
  )
}

/** Every item, what must hold first; each fault leads to its field. */
function Checklist({ goTo }: Pick<StepPublishProps, 'goTo'>): ReactNode {
  const { study } = useBuilder()
  const { checks, form } = reviewOf(study)
  const { open = [], advice = [], holds = [], idle = [] } = Object.groupBy(checks, stateOf)
  return (
    <>
      <p className={styles.state}>
        {say('studyPage.checklist.state', { open: open.length + (form.length > 0 ? 1 : 0), holds: holds.length })}
      </p>
      <ul className={styles.checklist}>
        {form.length > 0 ? (
          <li className={styles.check} data-open="">
            <p>
              <span className={styles.checkState}>{say('studyPage.check.open')}</span> {say('studyPage.check.form')}
            </p>
            <FaultButtons faults={form} goTo={goTo} />
          </li>
        ) : null}
        {[...open, ...advice, ...holds, ...idle].map((check) => (
          <CheckRow key={check.id} check={check} goTo={goTo} />
        ))}
      </ul>
    </>
  )
}

function PreregistrationFields(): ReactNode {
  const [registered, change] = usePart('preregistration')
  const at = '$.preregistration'
  return (
    <>
      <p className={styles.hint}>{say('studyPage.register.hint')}</p>
      {(['hypothesis', 'stopping', 'analysis'] as const).map((part) => (
        <TextField
          key={part}
          path={`${at}.${part}`}
          label={say(`studyPage.register.${part}`)}
          hint={say(`studyPage.register.${part}.hint`)}
          rows={3}
          value={registered[part]}
          onChange={(text) => change({ [part]: text })}
        />
      ))}
      <NumberField
        path={`${at}.perCondition`}
        label={say('studyPage.register.perCondition')}
        value={registered.perCondition}
        least={1}
        most={MOST.limit}
        orNone
        onChange={(perCondition) => change({ perCondition })}
      />
    </>
  )
}

/** What is frozen no longer changes: not by accident, and not on purpose. */
function Freezing({ draft, onFrozen }: Pick<StepPublishProps, 'draft' | 'onFrozen'>): ReactNode {
  const { study, touch } = useBuilder()
  const [isTried, setTried] = useState(false)
  const [trouble, setTrouble] = useState<KeepTrouble | null>(null)
  const [isBusy, setBusy] = useState(false)
  const open = openFaults(reviewOf(study)).length

  async function press(): Promise<void> {
    setTried(true)
    // From now on every empty field says so.
    touch('$')
    const made = freeze(draft.state.getState().value)
    if (!made.ok || isBusy) return
    setBusy(true)
    try {
      await draft.flush()
      const kept = await putFrozen(made.frozen, draft.state.getState().kept)
      onFrozen(kept.key)
    } catch (error) {
      if (!(error instanceof KeepError)) throw error
      setTrouble(error.reason)
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <p>{say('studyPage.freeze.means')}</p>
      <Button icon="lock" aria-disabled={open > 0 || undefined} onClick={() => void press()}>
        {say('studyPage.freeze.button')}
      </Button>
      <p role="status" className={styles.wrong}>
        {isTried && open > 0 ? say('studyPage.freeze.open', { count: open }) : ''}
        {trouble ? say(`studyPage.trouble.${trouble}`) : ''}
      </p>
    </>
  )
}
