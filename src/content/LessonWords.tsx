import { createContext, use, type ReactNode } from 'react'
import { Stated } from '#content/Stated.tsx'
import type { LessonText } from '#domain/lesson/types.ts'

/** What the words of a lesson are written in, where that is not the language of the page around them. */
export const LessonLanguage = createContext<string | undefined>(undefined)

/** A line of a lesson that states nothing. */
export function LessonLine({ text }: { readonly text: string }): ReactNode {
  const language = use(LessonLanguage)
  return language === undefined ? text : <span lang={language}>{text}</span>
}

/** A text of a lesson; where it states facts, with the mark that opens what it rests on. */
export function LessonWords({ words: { text, facts } }: { readonly words: LessonText }): ReactNode {
  const language = use(LessonLanguage)
  const [first, ...others] = facts
  if (first === undefined) return <LessonLine text={text} />
  const stated = <Stated text={text} ids={[first, ...others]} />
  return language === undefined ? stated : <span lang={language}>{stated}</span>
}
