import type { Cursor } from '#domain/scenario/momentAt.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { beginRun, live, passDays, phoneOf, type Recordable, type RunState } from '#domain/record/runState.ts'
import type { RecordLine } from '#domain/record/types.ts'

/** Where the engine and the record do not say the same: the app has changed, or the record was edited and sealed anew. */
export interface ReplayFault {
  readonly seq: number
  readonly what: 'noBeginning' | 'event' | 'day' | 'screen' | 'standing' | 'changed'
  readonly recorded: string
  readonly replayed: string
}

export interface ReplayedLine {
  readonly line: RecordLine
  /** Where the phone is just after this line; null before it began. */
  readonly cursor: Cursor | null
}

/** A record as a story that every page of the app can show, and the moment of each line in it. */
export interface RecordReplay {
  readonly scenario: Scenario | null
  readonly lines: readonly ReplayedLine[]
  readonly faults: readonly ReplayFault[]
}

/** Lets the engine live through what a record says was done, and compares line by line. Wants lines in order, each once. */
export function replayRecord(lines: readonly RecordLine[]): RecordReplay {
  const faults: ReplayFault[] = []
  const replayed: ReplayedLine[] = []
  let state: RunState | null = null
  for (const line of lines) {
    const { event } = line
    if (event.type === 'begun') state = beginRun(event.scenario)
    if (!state) {
      if (replayed.length === 0) faults.push(faultOf(line, 'noBeginning', event.type, 'begun'))
      replayed.push({ line, cursor: null })
      continue
    }
    const next = nextState(state, line)
    state = next.state
    faults.push(...faultsOf(line, next))
    replayed.push({ line, cursor: state.cursor })
  }
  return { scenario: state?.scenario ?? null, lines: replayed, faults }
}

/** Where a record leaves the phone: what a run that is taken up again goes on from. */
export function runStateOf(lines: readonly RecordLine[]): RunState | null {
  let state: RunState | null = null
  for (const line of lines) {
    if (line.event.type === 'begun') state = beginRun(line.event.scenario)
    else if (state) state = nextState(state, line).state
  }
  return state
}

interface Next extends Recordable {
  readonly state: RunState
}

function nextState(state: RunState, line: RecordLine): Next {
  const { event } = line
  if (event.type === 'step' || event.type === 'refused') return live(state, event.step, event.on)
  if (event.type === 'passed') return passDays(state, event.to)
  return { state, event, phone: phoneOf(state), changed: [] }
}

function faultsOf(line: RecordLine, { event, phone, changed }: Next): ReplayFault[] {
  const faults: ReplayFault[] = []
  const compare = (what: ReplayFault['what'], recorded: string, replayed: string): void => {
    if (recorded !== replayed) faults.push(faultOf(line, what, recorded, replayed))
  }
  compare('event', outcomeOf(line.event), outcomeOf(event))
  compare('changed', changesText(line.changed), changesText(changed))
  if (line.event.type === 'shown' && phone) compare('screen', line.event.screen, phone.screen)
  if (!line.phone || !phone) return faults
  compare('day', line.phone.day, phone.day)
  compare('screen', line.phone.screen, phone.screen)
  compare('standing', line.phone.standing, phone.standing)
  return faults
}

function outcomeOf(event: RecordLine['event']): string {
  return event.type === 'refused' ? `refused ${event.reason}` : event.type
}

function changesText(changed: RecordLine['changed']): string {
  return changed.map((change) => change.join(' ')).join(', ')
}

function faultOf(line: RecordLine, what: ReplayFault['what'], recorded: string, replayed: string): ReplayFault {
  return { seq: line.seq, what, recorded, replayed }
}
