import { useRef, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { say } from '#content/say.ts'
import { minutesOf } from '#domain/lesson/minutes.ts'
import type { ParsedLesson } from '#domain/lesson/parse.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { USUAL_LESSON } from '#domain/lesson/usualLesson.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import { lessonsHere, putLesson, type KeptLesson } from '#store/lessons.ts'
import { freeId, KeepError, type KeepTrouble } from '#store/shelf/keeping.ts'
import { useKept } from '#store/shelf/useKept.ts'
import { Button } from '#ui/Button.tsx'
import { faultWords } from './fields.tsx'
import { saveLesson } from './lessonFile.ts'
import styles from './Edit.module.css'

interface OwnLessonsProps {
  readonly shipped: readonly { readonly id: string; readonly title: string }[]
  readonly loadShipped: (id: string) => Promise<Lesson>
  readonly read: (text: string) => Promise<ParsedLesson>
  readonly onOpen: (key: string) => void
}

interface Refused {
  readonly name: string
  readonly faults: readonly Fault[]
  readonly rest: Lesson | null
}

/** Lessons of this device, and the ways to come to one: new, from one that ships, from a file. */
export function OwnLessons({ shipped, loadShipped, read, onOpen }: OwnLessonsProps): ReactNode {
  const { all, trouble: cannotRead } = useKept<KeptLesson>(lessonsHere)
  const [trouble, setTrouble] = useState<KeepTrouble | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [gone, setGone] = useState<KeptLesson | null>(null)
  const told = trouble ?? cannotRead

  async function lay(lesson: Lesson): Promise<void> {
    const taken = (all ?? []).map((one) => one.lesson.id)
    try {
      const { kept } = await putLesson({ ...lesson, id: freeId(lesson.id, [...taken, ...shipped.map(({ id }) => id)]) })
      onOpen(kept.key)
    } catch (error) {
      if (!(error instanceof KeepError)) throw error
      setTrouble(error.reason)
    }
  }

  async function take(chosen: File | undefined): Promise<void> {
    if (!chosen) return
    const parsed = await read(await chosen.text())
    if (parsed.ok) return lay(parsed.lesson)
    setRefused({ name: chosen.name, faults: parsed.faults, rest: parsed.rest })
  }

  async function remove(kept: KeptLesson): Promise<void> {
    setGone(await lessonsHere.remove(kept.key))
  }

  return (
    <div className={styles.own}>
      <WaysToOne
        shipped={shipped}
        onNew={() => void lay(USUAL_LESSON)}
        onCopy={async (id) => lay(await loadShipped(id))}
        onFile={(chosen) => void take(chosen)}
      />
      {told ? <p role="alert">{say(`teachEdit.trouble.${told}`)}</p> : null}
      {refused ? (
        <RefusedFile refused={refused} onTake={(rest) => void lay(rest)} onClose={() => setRefused(null)} />
      ) : null}
      <div role="status" className={styles.told}>
        {gone ? (
          <Button
            look="quiet"
            icon="undo"
            onClick={() => {
              void lessonsHere.putBack(gone)
              setGone(null)
            }}
          >
            {say('teachEdit.removed', { name: nameOf(gone) })}
          </Button>
        ) : null}
      </div>
      {all?.length === 0 ? <p className={styles.quiet}>{say('teachEdit.none')}</p> : null}
      <ul>
        {all?.map((kept) => (
          <OwnRow
            key={kept.key}
            kept={kept}
            onDuplicate={() => void lay(kept.lesson)}
            onRemove={() => void remove(kept)}
          />
        ))}
      </ul>
    </div>
  )
}

interface OwnRowProps {
  readonly kept: KeptLesson
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}

function OwnRow({ kept, onDuplicate, onRemove }: OwnRowProps): ReactNode {
  return (
    <li className={styles.ownRow}>
      <Link to={{ pathname: '/teach/own/', hash: `lesson=${kept.key}` }}>{nameOf(kept)}</Link>
      <span className={styles.quiet}>{say('teach.minutes', { minutes: minutesOf(kept.lesson) })}</span>
      <span className={styles.tools}>
        <Link
          to={{ pathname: '/teach/edit/', hash: `lesson=${kept.key}` }}
          aria-label={say('teach.way.named', { way: say('teach.way.edit'), name: nameOf(kept) })}
        >
          {say('teach.way.edit')}
        </Link>
        <Button look="quiet" aria-label={say('teachEdit.duplicateNamed', { name: nameOf(kept) })} onClick={onDuplicate}>
          {say('teachEdit.duplicate')}
        </Button>
        <Button
          look="quiet"
          aria-label={say('teachEdit.saveNamed', { name: nameOf(kept) })}
          onClick={() => void saveLesson(kept.lesson)}
        >
          {say('teachEdit.save')}
        </Button>
        <Button look="quiet" aria-label={say('teachEdit.removeNamed', { name: nameOf(kept) })} onClick={onRemove}>
          {say('teachEdit.remove')}
        </Button>
      </span>
    </li>
  )
}

function nameOf({ lesson }: KeptLesson): string {
  return lesson.title.trim() === '' ? say('teach.untitled') : lesson.title
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
    <div className={styles.tools}>
      <Button icon="plus" onClick={onNew}>
        {say('teachEdit.new')}
      </Button>
      <FromShipped shipped={shipped} onTake={onCopy} />
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
function RefusedFile({ refused: { name, faults, rest }, onTake, onClose }: RefusedFileProps): ReactNode {
  return (
    <div className={styles.notice} role="alert">
      <p>{say('teachEdit.refused', { name, count: faults.length })}</p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.path} ${fault.code}`}>
            <code>{fault.path}</code> {faultWords(fault)}
          </li>
        ))}
      </ul>
      <div className={styles.tools}>
        {rest ? <Button onClick={() => onTake(rest)}>{say('teachEdit.refused.take')}</Button> : null}
        <Button look="quiet" onClick={onClose}>
          {say('teachEdit.refused.close')}
        </Button>
      </div>
    </div>
  )
}
