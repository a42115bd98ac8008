import { createContext, use, type ReactNode } from 'react'
import { LessonLine } from '#content/LessonWords.tsx'
import type { LessonText } from '#domain/lesson/types.ts'
import type { Notes } from './notes.ts'
import styles from './Handout.module.css'

/** What the numbers on these sheets stand for. */
export const NotesContext = createContext<Notes>(new Map())

/** A text of the lesson with the numbers of the notes that it rests on: on paper nothing opens. */
export function Noted({ words: { text, facts } }: { readonly words: LessonText }): ReactNode {
  const notes = use(NotesContext)
  if (facts.length === 0) return <LessonLine text={text} />
  const numbers = facts.flatMap((id) => notes.get(id) ?? [])
  return (
    <span data-evidence={facts.join(' ')}>
      <LessonLine text={text} />
      <sup className={styles.noteNumber}>{numbers.join(', ')}</sup>
    </span>
  )
}
