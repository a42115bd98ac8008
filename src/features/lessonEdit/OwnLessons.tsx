import { useRef, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { say } from '#content/say.ts'
import { currentLocale } from '#content/sentence.ts'
import type { ParsedLesson } from '#domain/lesson/parse.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { USUAL_LESSON } from '#domain/lesson/usualLesson.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import {
  freshLessonId,
  heldLessons,
  idHere,
  layLesson,
  lessonsHere,
  putBackLesson,
  removeLesson,
  withHeld,
  type KeptLesson,
} from '#store/lessons.ts'
import { KeepError, type KeepTrouble } from '#store/shelf/keeping.ts'
import { useKept } from '#store/shelf/useKept.ts'
import { Button } from '#ui/Button.tsx'
import { copyTitle } from './copyTitle.ts'
import { FaultLines } from './FaultLines.tsx'
import { nameOf, OwnRow } from './OwnRow.tsx'
import styles from './Edit.module.css'

interface OwnLessonsProps {
  readonly shipped: readonly { readonly id: string; readonly title: string }[]
  readonly loadShipped: (id: string) => Promise<Lesson>
  readonly read: (text: string) => Promise<ParsedLesson>
  /** To lead, to go through, to print, to change one of them. */
  readonly ways: (kept: KeptLesson) => ReactNode
  readonly onOpen: (key: string) => void
}

/** No lesson is near it; what is larger is not even read. */
const MOST_MEGABYTES = 5

interface Refused {
  readonly name: string
  /** Its size was enough: nothing of it was read. */
  readonly isTooLarge: boolean
  readonly faults: readonly Fault[]
  readonly rest: Lesson | null
}

/** Lessons of this device, and the ways to come to one: new, from one that ships, from a file. */
export function OwnLessons({ shipped, loadShipped, read, ways, onOpen }: OwnLessonsProps): ReactNode {
  const { all, trouble: cannotRead } = useKept<KeptLesson>(lessonsHere)
  const held = useStore(heldLessons, (now) => now.all)
  const [cannotRemove, setCannotRemove] = useState<KeepTrouble | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [gone, setGone] = useState<KeptLesson | null>(null)
  const trouble = cannotRemove ?? cannotRead
  const rows = all === null ? null : withHeld(all, held)

  async function lay(lesson: Lesson): Promise<void> {
    onOpen((await layLesson(lesson)).key)
  }

  async function copy(lesson: Lesson): Promise<void> {
    const taken = (rows ?? []).map(({ kept }) => kept.lesson.title)
    await lay({ ...lesson, id: freshLessonId(lesson.id), title: copyTitle(lesson.title, taken) })
  }

  async function layFile(lesson: Lesson): Promise<void> {
    const ofOurs = shipped.map(({ id }) => id)
    await lay({ ...lesson, id: await idHere(lesson.id, ofOurs) })
  }

  async function take(chosen: File | undefined): Promise<void> {
    if (!chosen) return
    if (chosen.size > MOST_MEGABYTES * 1_000_000)
      return setRefused({ name: chosen.name, isTooLarge: true, faults: [], rest: null })
    const parsed = await read(await chosen.text())
    if (parsed.ok) return layFile(parsed.lesson)
    setRefused({ name: chosen.name, isTooLarge: false, faults: parsed.faults, rest: parsed.rest })
  }

  async function remove(kept: KeptLesson): Promise<void> {
    try {
      await removeLesson(kept.key)
      setGone(kept)
    } catch (error) {
      if (!(error instanceof KeepError)) throw error
      setCannotRemove(error.reason)
    }
  }

  return (
    <div className={styles.own}>
      <WaysToOne
        shipped={shipped}
        onNew={() => void lay({ ...USUAL_LESSON, id: freshLessonId(USUAL_LESSON.id), language: currentLocale() })}
        onCopy={async (id) => copy(await loadShipped(id))}
        onFile={(chosen) => void take(chosen)}
      />
      {trouble ? (
        <p className={styles.notice} role="alert">
          {say(`teachEdit.list.${trouble}`)}
        </p>
      ) : null}
      {refused ? (
        <RefusedFile refused={refused} onTake={(rest) => void layFile(rest)} onClose={() => setRefused(null)} />
      ) : null}
      <Gone gone={gone} onBack={() => setGone(null)} />
      {rows?.length === 0 && !trouble ? <p className={styles.quiet}>{say('teachEdit.none')}</p> : null}
      {rows && rows.length > 0 ? (
        <ul className={styles.ownRows}>
          {rows.map(({ kept, isHeld }) => (
            <OwnRow
              key={kept.key}
              kept={kept}
              isHeld={isHeld}
              ways={ways(kept)}
              onDuplicate={() => void copy(kept.lesson)}
              onRemove={() => void remove(kept)}
            />
          ))}
        </ul>
      ) : null}
    </div>
  )
}

interface GoneProps {
  readonly gone: KeptLesson | null
  readonly onBack: () => void
}

/** What was removed last, and can be put back. */
function Gone({ gone, onBack }: GoneProps): ReactNode {
  return (
    <div role="status" className={styles.told}>
      {gone ? (
        <Button
          look="quiet"
          icon="undo"
          onClick={() => {
            void putBackLesson(gone)
            onBack()
          }}
        >
          {say('teachEdit.removed', { name: nameOf(gone) })}
        </Button>
      ) : null}
    </div>
  )
}

interface WaysToOneProps {
  readonly shipped: OwnLessonsProps['shipped']
  readonly onNew: () => void
  readonly onCopy: (id: string) => Promise<void>
  readonly onFile: (file: File | undefined) => void
}

function WaysToOne({ shipped, onNew, onCopy, onFile }: WaysToOneProps): ReactNode {
  const file = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.begin}>
      <Button icon="plus" onClick={onNew}>
        {say('teachEdit.new')}
      </Button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className="visuallyHidden"
        tabIndex={-1}
        aria-label={say('teachEdit.open')}
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0])
          // The same file may be chosen again, after it was mended.
          currentTarget.value = ''
        }}
      />
      <Button icon="document" onClick={() => file.current?.click()}>
        {say('teachEdit.open')}
      </Button>
      <FromShipped shipped={shipped} onTake={onCopy} />
    </div>
  )
}

interface FromShippedProps {
  readonly shipped: OwnLessonsProps['shipped']
  readonly onTake: (id: string) => Promise<void>
}

function FromShipped({ shipped, onTake }: FromShippedProps): ReactNode {
  const [chosen, setChosen] = useState(shipped[0]?.id ?? '')
  return (
    <span className={styles.from}>
      <select
        aria-label={say('teachEdit.from')}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        {shipped.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <Button icon="copy" onClick={() => void onTake(chosen)}>
        {say('teachEdit.from.take')}
      </Button>
    </span>
  )
}

interface RefusedFileProps {
  readonly refused: Refused
  readonly onTake: (rest: Lesson) => void
  readonly onClose: () => void
}

/** Every fault of a file; what can be read of it can be taken in all the same. */
function RefusedFile({ refused: { name, faults, rest, isTooLarge }, onTake, onClose }: RefusedFileProps): ReactNode {
  return (
    <div className={styles.notice} role="alert">
      <p>
        {isTooLarge
          ? say('teachEdit.refused.tooLarge', { name, most: MOST_MEGABYTES })
          : say('teachEdit.refused', { name, count: faults.length })}
      </p>
      {isTooLarge ? null : <FaultLines faults={faults} />}
      <div className={styles.tools}>
        {rest ? <Button onClick={() => onTake(rest)}>{say('teachEdit.refused.take')}</Button> : null}
        <Button look="quiet" onClick={onClose}>
          {say('teachEdit.refused.close')}
        </Button>
      </div>
    </div>
  )
}
