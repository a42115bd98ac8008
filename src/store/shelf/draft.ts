import { createStore, type StoreApi } from 'zustand/vanilla'
import { KeepError, type KeepTrouble } from '#store/shelf/keeping.ts'
import type { Kept } from '#store/shelf/shelf.ts'

export interface Saved<One extends Kept, Other extends Kept = One> {
  readonly kept: One
  /** What was saved elsewhere in the meantime: it stays, and what is saved here lies beside it under a key of its own. */
  readonly beside: Other | null
}

export interface DraftState<Value, One extends Kept, Other extends Kept = One> {
  readonly value: Value
  /** As it was last saved. */
  readonly kept: One
  /** Once it could not be saved, that is told until it is. */
  readonly saving: 'saved' | 'unsaved' | KeepTrouble
  /** What somebody else saved in the meantime, and what lies beside this one since. */
  readonly beside: Other | null
}

/** Something that somebody works on: it saves itself as one types. */
export interface Draft<Value, One extends Kept, Other extends Kept = One> {
  readonly state: StoreApi<DraftState<Value, One, Other>>
  readonly edit: (change: (value: Value) => Value) => void
  /** What is not saved yet, now. */
  readonly flush: () => Promise<void>
}

const WAIT = 500

export function draftOf<Value, One extends Kept, Other extends Kept = One>(
  opened: Pick<DraftState<Value, One>, 'value' | 'kept'> & Partial<Pick<DraftState<Value, One>, 'saving'>>,
  put: (value: Value, kept: One) => Promise<Saved<One, Other>>,
  wait = WAIT,
): Draft<Value, One, Other> {
  const state = createStore<DraftState<Value, One, Other>>(() => ({ saving: 'saved', ...opened, beside: null }))
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> = Promise.resolve()

  async function save(): Promise<void> {
    const { value, kept, saving } = state.getState()
    if (saving === 'saved') return
    try {
      const done = await put(value, kept)
      state.setState((now) => ({
        kept: done.kept,
        saving: now.value === value ? 'saved' : 'unsaved',
        beside: done.beside ?? now.beside,
      }))
    } catch (error) {
      if (!(error instanceof KeepError)) throw error
      state.setState({ saving: error.reason })
    }
  }

  /** One after the other: each goes on from the version that the one before it laid down. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    writing = writing.then(save)
    return writing
  }

  function edit(change: (value: Value) => Value): void {
    const before = state.getState().value
    const value = change(before)
    if (value === before) return
    state.setState(({ saving }) => ({ value, saving: saving === 'saved' ? 'unsaved' : saving }))
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), wait)
  }

  return { state, edit, flush }
}
