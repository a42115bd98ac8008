import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { say } from '#content/say.ts'
import type { Study } from '#domain/study/types.ts'
import type { StudyDraft } from '#store/studies/draft.ts'
import type { KeptDraft } from '#store/studies/shelf.ts'
import { Button } from '#ui/Button.tsx'
import { saveFile } from '#ui/saveFile.ts'
import { BuilderContext, type BuilderPlace } from './builderContext.ts'
import { BuilderHead } from './BuilderHead.tsx'
import { focusPath } from './focusPath.ts'
import { StepChecks } from './StepChecks.tsx'
import { StepNav } from './StepNav.tsx'
import { StepAssignment } from './StepAssignment.tsx'
import { StepConditions } from './StepConditions.tsx'
import { StepLogging } from './StepLogging.tsx'
import { StepPublish } from './StepPublish.tsx'
import { StepPurpose } from './StepPurpose.tsx'
import { StepQuestions } from './StepQuestions.tsx'
import { StepTask } from './StepTask.tsx'
import { STEPS, type StepId } from './stepIds.ts'
import { stepOf } from './steps.ts'
import { studyFile } from './studyFiles.ts'
import type { StudySlots } from './studySlots.ts'
import { useDraft } from './useDraft.ts'
import { useReview } from './useReview.ts'
import styles from './Builder.module.css'

interface BuilderProps extends StudySlots {
  readonly kept: KeptDraft
  readonly step: StepId
  /** Another step, or another key because both of two versions were kept. */
  readonly onGo: (key: string, step: StepId, isQuiet?: boolean) => void
  readonly onFrozen: (key: string) => void
}

interface Told {
  readonly text: string
  readonly undo: ((study: Study) => Study) | undefined
}

/** A study in seven steps, in any order. It saves itself. */
export function Builder({ kept: opened, step, onGo, onFrozen, ...slots }: BuilderProps): ReactNode {
  const draft = useDraft(opened)
  const { value: study, kept, saving, beside } = useStore(draft.state)
  const { review, faults } = useReview(study)
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [told, setTold] = useState<Told | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const wanted = useRef<string | null>(null)
  const { edit } = draft

  const touch = useCallback((path: string) => setTouched((all) => (all.has(path) ? all : new Set([...all, path]))), [])
  const tell = useCallback<BuilderPlace['tell']>((text, undo) => setTold({ text, undo }), [])
  const place = useMemo(
    () => ({ study, edit, faults, touched, touch, tell }),
    [study, edit, faults, touched, touch, tell],
  )

  // Both were kept: from here on this is the other one.
  useEffect(() => {
    if (kept.key !== opened.key) onGo(kept.key, step, true)
  }, [kept.key, opened.key, onGo, step])

  const shown = useRef(step)
  // With the step itself: later, it would take the focus from who has already moved on.
  useLayoutEffect(() => {
    if (wanted.current !== null) focusPath(wanted.current)
    else if (shown.current !== step) heading.current?.focus()
    wanted.current = null
    shown.current = step
  }, [step])

  function go(next: StepId): void {
    onGo(kept.key, next)
  }

  /** To the field of a fault, in whatever step it stands; from then on it says that it is empty. */
  function goTo(path: string): void {
    touch(path)
    const next = stepOf(path)
    if (next === step) return focusPath(path)
    wanted.current = path
    go(next)
  }

  function save(): void {
    const { name, text } = studyFile({ ...kept, study })
    tell(say('studyPage.savedAs', { name: saveFile(name, 'application/json', text) }))
  }

  const index = STEPS.indexOf(step)
  return (
    <BuilderContext value={place}>
      <main id="main" tabIndex={-1} className={styles.page}>
        <BuilderHead study={study} saving={saving} beside={beside} onRetry={() => void draft.flush()} onSave={save} />
        <div className={styles.frame}>
          <StepNav step={step} review={review} onGo={go} />
          <section className={styles.step} aria-labelledby="step-title">
            <p className={styles.stepNumber}>{say('studyPage.step', { number: index + 1, all: STEPS.length })}</p>
            <h2 id="step-title" ref={heading} tabIndex={-1} className={styles.stepTitle}>
              {say(`studyPage.step.${step}`)}
            </h2>
            <p className={styles.stepLede}>{say(`studyPage.step.${step}.lede`)}</p>
            <StepBody step={step} draft={draft} goTo={goTo} onFrozen={onFrozen} slots={slots} />
          </section>
          <StepChecks step={step} review={review} goTo={goTo} />
          <StepWays step={step} onGo={go} />
        </div>
        <div className={styles.told} data-shown={told ? '' : undefined}>
          <p role="status">{told?.text}</p>
          {told?.undo ? (
            <Button
              look="quiet"
              icon="undo"
              onClick={() => {
                edit(told.undo ?? ((now) => now))
                setTold({ text: say('studyPage.undone'), undo: undefined })
              }}
            >
              {say('studyPage.undo')}
            </Button>
          ) : null}
        </div>
      </main>
    </BuilderContext>
  )
}

interface StepBodyProps {
  readonly step: StepId
  readonly draft: StudyDraft
  readonly goTo: (path: string) => void
  readonly onFrozen: (key: string) => void
  readonly slots: StudySlots
}

function StepBody({ step, draft, goTo, onFrozen, slots }: StepBodyProps): ReactNode {
  switch (step) {
    case 'purpose':
      return <StepPurpose />
    case 'conditions':
      return <StepConditions {...slots} />
    case 'task':
      return <StepTask />
    case 'questions':
      return <StepQuestions />
    case 'logging':
      return <StepLogging />
    case 'assignment':
      return <StepAssignment />
    case 'publish':
      return <StepPublish draft={draft} goTo={goTo} onFrozen={onFrozen} onPreview={slots.onPreview} />
  }
}

/** To the step before and the one after, for who goes through them in their order. */
function StepWays({ step, onGo }: { readonly step: StepId; readonly onGo: (step: StepId) => void }): ReactNode {
  const index = STEPS.indexOf(step)
  const [before, after] = [STEPS[index - 1], STEPS[index + 1]]
  return (
    <div className={styles.stepWays}>
      {before ? (
        <Button icon="chevronStart" onClick={() => onGo(before)}>
          {say(`studyPage.step.${before}`)}
        </Button>
      ) : null}
      {after ? (
        <Button iconEnd="chevronEnd" onClick={() => onGo(after)}>
          {say(`studyPage.step.${after}`)}
        </Button>
      ) : null}
    </div>
  )
}
