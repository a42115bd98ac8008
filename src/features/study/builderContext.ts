import { createContext, use } from 'react'
import type { Fault } from '#domain/scenario/fault.ts'
import type { Study } from '#domain/study/types.ts'

export interface BuilderPlace {
  readonly study: Study
  readonly edit: (change: (study: Study) => Study) => void
  /** All that is wrong, by the path of its field. */
  readonly faults: ReadonlyMap<string, readonly Fault[]>
  /** Fields that were left once: only then is it a fault that nothing stands there. */
  readonly touched: ReadonlySet<string>
  readonly touch: (path: string) => void
  /** Says what was done, and how to take it back. */
  readonly tell: (text: string, undo?: (study: Study) => Study) => void
}

export const BuilderContext = createContext<BuilderPlace | null>(null)

export function useBuilder(): BuilderPlace {
  const place = use(BuilderContext)
  if (!place) throw new Error('a field of the builder stands outside of it')
  return place
}

type PartKey = 'ethics' | 'consent' | 'task' | 'preregistration' | 'completion' | 'outcomes' | 'questions'

/** Changes some fields of one part of the study. */
export function usePart<Key extends PartKey>(key: Key): readonly [Study[Key], (change: Partial<Study[Key]>) => void] {
  const { study, edit } = useBuilder()
  return [study[key], (change) => edit((now) => ({ ...now, [key]: { ...now[key], ...change } }))]
}

/** What is wrong with a field; that it is empty only once it was left, or where everything is shown. */
export function useFaultsAt(path: string): readonly Fault[] {
  const { faults, touched } = useBuilder()
  const all = faults.get(path) ?? []
  return touched.has(path) || touched.has('$') ? all : all.filter(({ code }) => code !== 'missing')
}
