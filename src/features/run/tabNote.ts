import { NOBODY, type Arrived } from './arrival.ts'

/** What this tab goes on with after a reload, when the address says nothing any more. */
export interface TabNote {
  readonly arrived: Arrived
  readonly session: string | null
  /** The run was finished before its data was withdrawn. */
  readonly isFinished: boolean
}

const KEY = 'consentReplayRun'

export const NO_NOTE: TabNote = { arrived: NOBODY, session: null, isFinished: false }

/** Where a tab keeps its note; nothing of it leaves the browser. */
export interface NotePlace {
  read(): TabNote
  write(note: TabNote): void
}

/** In the entry of the history: it survives a reload and a tab that the browser brings back. The address is emptied. */
export const historyNote: NotePlace = {
  read: () => {
    const state = history.state as Readonly<Record<string, unknown>> | null
    return (state?.[KEY] as TabNote | undefined) ?? NO_NOTE
  },
  write: (note) => {
    const state = history.state as Readonly<Record<string, unknown>> | null
    history.replaceState({ ...state, [KEY]: note }, '', location.pathname)
  },
}
