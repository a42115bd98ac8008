import { useSyncExternalStore } from 'react'
import type { ParticipantRun, RunView } from './participantRun.ts'

export function useView(run: ParticipantRun): RunView {
  return useSyncExternalStore(run.subscribe, run.view)
}
