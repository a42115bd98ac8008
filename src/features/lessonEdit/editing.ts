import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import { fieldPath, type Fault } from '#domain/scenario/fault.ts'
import type { Lesson, LessonMoment } from '#domain/lesson/types.ts'
import type { Stage } from '#domain/lesson/stageOf.ts'
import type { ParsedLesson } from '#domain/lesson/parse.ts'

export type Keys = readonly (string | number)[]

/** What the editor takes from elsewhere. */
export interface EditSlots {
  readonly stage: (stage: Stage) => ReactNode
  /** The moment that a link of this tool leads to; null: it leads to none. */
  readonly momentOf: (link: string) => Promise<LessonMoment | null>
  /** The moment that was looked at last on the main screen. */
  readonly lastMoment: () => LessonMoment
  readonly read: (text: string) => Promise<ParsedLesson>
  /** The address that holds the whole lesson; null: it would be too long. */
  readonly linkOf: (lesson: Lesson) => Promise<string | null>
  /** The way to lead a room through it, for the lesson of a key as it is now. */
  readonly lead: (key: string, lesson: Lesson) => ReactNode
}

export interface Editing extends EditSlots {
  readonly lesson: Lesson
  /** Puts a value in its place. Typing in one field is one change. */
  readonly put: (keys: Keys, value: unknown) => void
  readonly faults: readonly Fault[]
  /** Fields that were left once, or that a fault led to: they say what they lack. */
  readonly touched: ReadonlySet<string>
  readonly touch: (path: string) => void
}

export const EditingContext = createContext<Editing | null>(null)

export function useEditing(): Editing {
  const editing = use(EditingContext)
  if (!editing) throw new Error('a field of a lesson stands in the editor')
  return editing
}

/** `$.steps[0].title` */
export function pathOf(keys: Keys): string {
  return keys.reduce<string>((path, key) => (typeof key === 'number' ? `${path}[${key}]` : fieldPath(path, key)), '$')
}

/** The same with one value in another's place. */
export function withAt<Whole>(whole: Whole, keys: Keys, value: unknown): Whole {
  const [first, ...rest] = keys
  if (first === undefined) return value as Whole
  if (Array.isArray(whole))
    return whole.map((one: unknown, index) => (index === first ? withAt(one, rest, value) : one)) as Whole
  const fields = whole as Readonly<Record<string, unknown>>
  return { ...fields, [first]: withAt(fields[first], rest, value) } as Whole
}

export function moved<One>(list: readonly One[], index: number, by: -1 | 1): readonly One[] {
  const [one, other] = [list[index], list[index + by]]
  if (one === undefined || other === undefined) return list
  return list.map((each, at) => (at === index ? other : at === index + by ? one : each))
}

/** A name that none of the others has. */
export function freeName(base: string, taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number++) if (!taken.includes(`${base}-${number}`)) return `${base}-${number}`
}
