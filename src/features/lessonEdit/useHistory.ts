import { useCallback, useRef, useState } from 'react'
import type { Lesson } from '#domain/lesson/types.ts'
import type { LessonDraft } from '#store/lessons.ts'
import { pathOf, withAt, type Keys } from './editing.ts'

const MOST_PAST = 100

/** Changes of a draft that can be taken back; typing in one field is one of them. */
export function useHistory(draft: LessonDraft) {
  const past = useRef<readonly Lesson[]>([])
  const future = useRef<readonly Lesson[]>([])
  const typing = useRef<string | null>(null)
  const [, redraw] = useState(0)

  const change = useCallback(
    (made: (lesson: Lesson) => Lesson, name: string | null) => {
      const before = draft.state.getState().value
      if (name === null || name !== typing.current) past.current = [...past.current, before].slice(-MOST_PAST)
      typing.current = name
      future.current = []
      draft.edit(made)
      redraw((now) => now + 1)
    },
    [draft],
  )

  const put = useCallback(
    (keys: Keys, value: unknown) =>
      change((lesson) => withAt(lesson, keys, value), typeof value === 'string' ? pathOf(keys) : null),
    [change],
  )

  function step(from: typeof past, to: typeof past): void {
    const next = from.current.at(-1)
    if (!next) return
    from.current = from.current.slice(0, -1)
    to.current = [...to.current, draft.state.getState().value]
    typing.current = null
    draft.edit(() => next)
    redraw((now) => now + 1)
  }

  return {
    put,
    undo: past.current.length > 0 ? () => step(past, future) : null,
    redo: future.current.length > 0 ? () => step(future, past) : null,
  }
}
