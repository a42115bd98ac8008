import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { say } from '#content/say.ts'
import { lessonFaults } from '#domain/lesson/review.ts'
import { minutesOf } from '#domain/lesson/minutes.ts'
import { usualStep } from '#domain/lesson/usualLesson.ts'
import { MOST, type Lesson } from '#domain/lesson/types.ts'
import { openLessonDraft, type KeptLesson } from '#store/lessons.ts'
import { useSaving } from '#store/shelf/useSaving.ts'
import { Button } from '#ui/Button.tsx'
import { AboutFields, AfterFields } from './AboutFields.tsx'
import { EditingContext, freeName, moved, pathOf, type EditSlots } from './editing.ts'
import { EditorHead } from './EditorHead.tsx'
import { FaultList } from './FaultList.tsx'
import { focusPath } from './focusPath.ts'
import { StepFields, StepPreview } from './StepFields.tsx'
import { useHistory } from './useHistory.ts'
import styles from './Edit.module.css'

interface EditorProps extends EditSlots {
  readonly kept: KeptLesson
  /** It was opened from a list that is gone now, and with it what had the focus. */
  readonly takesFocus: boolean
  /** Both of two versions were kept: from here on this is another one. */
  readonly onKey: (key: string) => void
}

/** What is edited: what stands around the steps, one of them, or what comes after. */
type Place = 'about' | 'after' | number

/** A lesson that is made or changed. It saves itself. */
export function Editor({ kept: opened, takesFocus, onKey, ...slots }: EditorProps): ReactNode {
  const [draft] = useState(() => openLessonDraft(opened))
  useSaving(draft)
  const { value, kept, saving, beside } = useStore(draft.state)
  // Where both of two versions were kept, this is another lesson from then on.
  const { id } = kept.lesson
  const lesson = useMemo(() => (value.id === id ? value : { ...value, id }), [value, id])
  const { put, undo, redo } = useHistory(draft)
  const faults = useMemo(() => lessonFaults(lesson), [lesson])
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [place, setPlace] = useState<Place>('about')
  const wanted = useRef<string | null>(takesFocus ? pathOf(['title']) : null)
  const toldKey = useRef(opened.key)
  const touch = useCallback((path: string) => setTouched((all) => (all.has(path) ? all : new Set([...all, path]))), [])
  const editing = { ...slots, lesson, put, faults, touched, touch }
  const here = typeof place === 'number' && !lesson.steps[place] ? 'about' : place
  const step = typeof here === 'number' ? lesson.steps[here] : undefined

  useEffect(() => {
    // Told once: who has gone on to another page is not called back.
    if (kept.key === toldKey.current) return
    toldKey.current = kept.key
    onKey(kept.key)
  }, [kept.key, onKey])
  useEffect(() => {
    if (wanted.current === null) return
    focusPath(wanted.current)
    wanted.current = null
  })

  /** To the field of a fault, in whatever part it stands. */
  function goTo(path: string): void {
    touch(path)
    wanted.current = path
    setPlace(placeOf(path))
    if (placeOf(path) === here) focusPath(path)
  }

  function goToNew(index: number): void {
    wanted.current = pathOf(['steps', index, 'title'])
    setPlace(index)
  }

  return (
    <EditingContext value={editing}>
      <main id="main" tabIndex={-1} className={styles.page}>
        <EditorHead
          kept={kept}
          saving={saving}
          beside={beside}
          undo={undo}
          redo={redo}
          onRetry={() => void draft.flush()}
        />
        <div className={styles.frame}>
          <Parts lesson={lesson} place={here} onPlace={setPlace} onAdded={goToNew} put={put} />
          <div className={styles.middle}>
            {here === 'about' ? <AboutFields /> : null}
            {here === 'after' ? <AfterFields /> : null}
            {step && typeof here === 'number' ? (
              <>
                <h2 className={styles.partName}>{say('teachEdit.step', { number: here + 1 })}</h2>
                <StepFields key={step.id} index={here} step={step} />
              </>
            ) : null}
          </div>
          <div className={styles.beside}>
            <FaultList faults={faults} goTo={goTo} />
            {step ? <StepPreview key={step.id} step={step} /> : null}
          </div>
        </div>
      </main>
    </EditingContext>
  )
}

function placeOf(path: string): Place {
  const step = /^\$\.steps\[(\d+)\]/.exec(path)?.[1]
  if (step !== undefined) return Number(step)
  return /^\$\.(test|exit|glossary)/.test(path) ? 'after' : 'about'
}

interface PartsProps {
  readonly lesson: Lesson
  readonly place: Place
  readonly onPlace: (place: Place) => void
  readonly onAdded: (index: number) => void
  readonly put: ReturnType<typeof useHistory>['put']
}

function Parts({ lesson: { steps, ...lesson }, place, onPlace, onAdded, put }: PartsProps): ReactNode {
  const nameOf = (index: number): string =>
    say('teachEdit.step.name', { number: index + 1, title: steps[index]?.title ?? '' })

  function add(): void {
    const id = freeName(
      'step',
      steps.map((one) => one.id),
    )
    put(['steps'], [...steps, usualStep(id)])
    onAdded(steps.length)
  }

  function move(by: -1 | 1): void {
    if (typeof place !== 'number') return
    put(['steps'], moved(steps, place, by))
    onPlace(place + by)
  }

  return (
    <nav className={styles.parts} aria-label={say('teachEdit.parts')}>
      <ol>
        <li>
          <PartButton isOpen={place === 'about'} onPress={() => onPlace('about')} name={say('teachEdit.about')} />
        </li>
        {steps.map((one, index) => (
          <li key={one.id}>
            <PartButton isOpen={place === index} onPress={() => onPlace(index)} name={nameOf(index)} />
          </li>
        ))}
        <li>
          <PartButton isOpen={place === 'after'} onPress={() => onPlace('after')} name={say('teachEdit.after')} />
        </li>
      </ol>
      <p className={styles.quiet}>{say('teach.minutes', { minutes: minutesOf({ ...lesson, steps }) })}</p>
      <div className={styles.tools}>
        {steps.length < MOST.steps ? (
          <Button icon="plus" onClick={add}>
            {say('teachEdit.step.add')}
          </Button>
        ) : null}
        {typeof place === 'number' ? (
          <>
            <Button
              look="quiet"
              icon="chevronUp"
              disabled={place === 0}
              aria-label={say('teachEdit.up', { name: nameOf(place) })}
              onClick={() => move(-1)}
            />
            <Button
              look="quiet"
              icon="chevronDown"
              disabled={place === steps.length - 1}
              aria-label={say('teachEdit.down', { name: nameOf(place) })}
              onClick={() => move(1)}
            />
            <Button
              look="quiet"
              aria-label={say('teachEdit.step.removeNamed', { name: nameOf(place) })}
              onClick={() =>
                put(
                  ['steps'],
                  steps.filter((_, index) => index !== place),
                )
              }
            >
              {say('teachEdit.step.remove')}
            </Button>
          </>
        ) : null}
      </div>
    </nav>
  )
}

interface PartButtonProps {
  readonly name: string
  readonly isOpen: boolean
  readonly onPress: () => void
}

function PartButton({ name, isOpen, onPress }: PartButtonProps): ReactNode {
  return (
    <button type="button" className={styles.partButton} aria-current={isOpen ? 'step' : undefined} onClick={onPress}>
      {name}
    </button>
  )
}
