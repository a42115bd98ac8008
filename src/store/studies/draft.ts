import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Study } from '#domain/study/types.ts'
import type { KeptDraft, KeptStudy } from '#store/studies/shelf.ts'
import { putDraft, StudyError, type StudyTrouble } from '#store/studies/studies.ts'

export interface DraftState {
  readonly study: Study
  /** As it was last saved. */
  readonly kept: KeptDraft
  readonly saving: 'saved' | 'unsaved' | StudyTrouble
  /** What somebody else saved in the meantime, and what lies beside this one since. */
  readonly beside: KeptStudy | null
}

/** A study that somebody works on: it saves itself as one types. */
export interface Draft {
  readonly state: StoreApi<DraftState>
  readonly edit: (change: (study: Study) => Study) => void
  /** What is not saved yet, now. */
  readonly flush: () => Promise<void>
}

const WAIT = 500

export function openDraft(opened: KeptDraft, wait = WAIT): Draft {
  const state = createStore<DraftState>(() => ({ study: opened.study, kept: opened, saving: 'saved', beside: null }))
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> = Promise.resolve()

  async function save(): Promise<void> {
    const { study, kept, saving } = state.getState()
    if (saving === 'saved') return
    try {
      const done = await putDraft(study, kept)
      state.setState((now) => ({
        kept: done.kept,
        saving: now.study === study ? 'saved' : 'unsaved',
        beside: done.beside ?? now.beside,
      }))
    } catch (error) {
      if (!(error instanceof StudyError)) throw error
      state.setState({ saving: error.reason })
    }
  }

  /** One after the other: each goes on from the version that the one before it laid down. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    writing = writing.then(save)
    return writing
  }

  function edit(change: (study: Study) => Study): void {
    const before = state.getState().study
    const study = change(before)
    if (study === before) return
    state.setState({ study, saving: 'unsaved' })
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), wait)
  }

  return { state, edit, flush }
}
