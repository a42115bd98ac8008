import { giveUp, linesOf, openSession } from '#store/run/openRun.ts'
import type { Delivery } from '#store/run/delivery.ts'
import { deliverLeftovers, startSession } from '#store/run/runSession.ts'
import { newSessionId } from '#store/run/sessionId.ts'
import type { RunStorage } from '#store/run/storage.ts'
import type { StoredSession } from '#store/run/stored.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { assignedCondition } from '#domain/study/links.ts'
import { beginningOf, personOf } from '#domain/study/runs.ts'
import type { Condition, FrozenStudy, Study } from '#domain/study/types.ts'
import type { DeviceClass, RecordHead } from '#domain/record/types.ts'
import type { Person } from '#domain/scenario/types.ts'
import { arrivalKey, participantOf, type Arrived } from './arrival.ts'
import { isWithdrawnMark, ParticipantRun } from './participantRun.ts'
import { NO_NOTE, type NotePlace } from './tabNote.ts'

/** Why nobody can take part from here. */
export type Obstacle = 'otherTab' | 'needsLink' | 'foreignLink' | 'noStorage'

export type Stage =
  | { readonly at: 'opening' }
  | { readonly at: 'obstacle'; readonly why: Obstacle }
  /** The study goes by numbers of participants, and the address had none. */
  | { readonly at: 'number' }
  /** Whoever came the same way has ended their participation on this device: each way is for one. */
  | { readonly at: 'used'; readonly session: StoredSession }
  /** They come back to read what it was about; the session, where this device has it and its data was kept. */
  | { readonly at: 'debriefAgain'; readonly code: string; readonly session: StoredSession | null }
  /** A run stands open on this device, perhaps somebody else's. */
  | { readonly at: 'takeUp'; readonly session: StoredSession }
  | { readonly at: 'information' }
  | { readonly at: 'declined' }
  | { readonly at: 'running'; readonly run: ParticipantRun }
  | { readonly at: 'withdrawn'; readonly condition: string; readonly isFinished: boolean }

/** All that a run takes from around it. */
export interface RunPlace {
  readonly frozen: FrozenStudy
  readonly arrived: Arrived
  readonly storage: RunStorage
  readonly note: NotePlace
  readonly device: () => DeviceClass
  /** Loads what only the pages after consent draw and say. */
  readonly rest: () => Promise<unknown>
  /** The condition that a researcher looks at; then it is a preview, and nothing leaves the device. */
  readonly preview: Condition | null
}

/** What this page goes on with, from the address, the tab and what the device keeps. */
export async function openStage(place: RunPlace): Promise<Stage> {
  try {
    return await lookAround(place)
  } catch {
    return { at: 'obstacle', why: 'noStorage' }
  }
}

async function lookAround(place: RunPlace): Promise<Stage> {
  const { frozen, arrived, storage, note, preview } = place
  if (preview) return { at: 'information' }
  if (arrived.isForeign) return { at: 'obstacle', why: 'foreignLink' }
  if (arrived.debrief !== undefined) return debriefAgain(place, arrived.debrief)
  const known = await knownSession(place)
  void sendLeftovers(place, known)
  if (known && (await isUsedUp(place, known))) return { at: 'used', session: known }
  if (known) return takeUp(place, known)
  const open = await openSession(storage, ({ studyHash }) => studyHash === frozen.hash)
  const { by } = frozen.study.assignment
  if (by === 'links') {
    // After a crash a browser may come back without what the tab knew.
    if (arrived.slot === null) return open ? takeUp(place, open) : { at: 'obstacle', why: 'needsLink' }
    const isOwn = assignedCondition(frozen.study, { slot: arrived.slot }) !== null
    return isOwn ? { at: 'information' } : { at: 'obstacle', why: 'foreignLink' }
  }
  const isNumbered = by === 'kiosk' || participantOf(arrived) !== null
  if (open && (by === 'kiosk' || !isNumbered) && note.read().session === null) return { at: 'takeUp', session: open }
  return isNumbered ? { at: 'information' } : { at: 'number' }
}

/** What is sent for those who were here before; begun anew with each who comes, so that nothing is tried twice at once. */
const leftovers = new WeakMap<RunStorage, Promise<readonly Delivery[]>>()

/** What earlier participants at this device still owe; the one that is gone on with sends its own. */
async function sendLeftovers({ frozen, storage }: RunPlace, known: StoredSession | null): Promise<void> {
  const { collectors } = frozen.study
  if (collectors.every(({ to }) => to === 'return')) return
  const before = leftovers.get(storage)
  const isOwed = ({ studyHash, session }: StoredSession): boolean =>
    studyHash === frozen.hash && session !== known?.session
  const next = deliverLeftovers(storage, collectors, isOwed).catch(() => [])
  leftovers.set(storage, next)
  for (const delivery of (await before) ?? []) delivery.stop()
}

async function wasKept(storage: RunStorage, { session }: StoredSession): Promise<boolean> {
  const lines = await linesOf(storage, session)
  return lines.some(({ event }) => event.type === 'kept') && lines.every(({ event }) => event.type !== 'withdrawn')
}

/** A reload shows the end once more; whoever opens the link again is told first that it has been used. */
async function isUsedUp({ storage, note }: RunPlace, known: StoredSession): Promise<boolean> {
  if (known.session === note.read().session || known.end === 'open') return false
  return wasKept(storage, known)
}

async function debriefAgain(place: RunPlace, code: string): Promise<Stage> {
  const { frozen, storage } = place
  const own = (await storage.sessions()).find(({ session, studyHash }) => session === code && studyHash === frozen.hash)
  if (own?.end === 'withdrawn') return takeUp(place, own)
  return { at: 'debriefAgain', code, session: own && (await wasKept(storage, own)) ? own : null }
}

/** Not theirs: they begin their own. */
export async function beginBeside(place: RunPlace, open: StoredSession): Promise<Stage> {
  await giveUp(place.storage, open).catch(() => undefined)
  return { at: place.frozen.study.assignment.by === 'kiosk' ? 'information' : 'number' }
}

/** Withdraws later what was kept. */
export async function withdrawLater(place: RunPlace, known: StoredSession): Promise<Stage> {
  const stage = await takeUp(place, known)
  if (stage.at === 'running') stage.run.withdraw()
  return stage
}

/** The session that this tab had open, or that was begun by whoever came the same way. */
async function knownSession({ frozen, arrived, storage, note }: RunPlace): Promise<StoredSession | null> {
  const own = (await storage.sessions()).filter(({ studyHash }) => studyHash === frozen.hash)
  const inTab = own.find(({ session }) => session === note.read().session)
  if (inTab) return inTab
  const key = arrivalKey(frozen, arrived)
  if (key === undefined) return null
  return own.filter(({ arrival }) => arrival === key).sort((a, b) => b.startedAt - a.startedAt)[0] ?? null
}

/** Goes on with a session where its last line left it. */
export async function takeUp(place: RunPlace, known: StoredSession): Promise<Stage> {
  const { frozen, storage, note } = place
  const condition = conditionsOf(frozen.study).find(({ id }) => id === known.condition)
  if (!condition) return { at: 'obstacle', why: 'foreignLink' }
  if (known.end === 'withdrawn' && isWithdrawnMark(await linesOf(storage, known.session)))
    return { at: 'withdrawn', condition: condition.id, isFinished: note.read().isFinished }
  const { session, study, studyHash, kind } = known
  return running(
    place,
    { session, study, studyHash, condition: condition.id, kind },
    condition,
    personOf(frozen.study.task),
  )
}

/** Consent was given: from here on things are recorded. */
export async function beginRunning(place: RunPlace, person: Person, statements: readonly string[]): Promise<Stage> {
  try {
    // Two tabs may have stood at the information sheet.
    const known = place.preview ? null : await knownSession(place)
    if (known) return await takeUp(place, known)
    const condition = place.preview ?? (await conditionFor(place))
    if (!condition) return { at: 'obstacle', why: 'foreignLink' }
    const { study, hash } = place.frozen
    const head: RecordHead = {
      session: newSessionId(),
      study: study.id,
      studyHash: hash,
      condition: condition.id,
      kind: place.preview ? 'preview' : 'real',
    }
    const stage = await running(place, head, condition, person)
    if (stage.at === 'running') {
      stage.run.tell({ type: 'consent', given: true, statements })
      stage.run.tell({ type: 'page', page: stage.run.view().progress.page })
    }
    return stage
  } catch {
    return { at: 'obstacle', why: 'noStorage' }
  }
}

async function conditionFor({ frozen, arrived, storage }: RunPlace): Promise<Condition | null> {
  const { study, hash } = frozen
  if (study.assignment.by === 'links') return assignedCondition(study, { slot: arrived.slot ?? '' })
  if (study.assignment.by === 'participantId')
    return assignedCondition(study, { participant: participantOf(arrived) ?? '' })
  const begun = (await storage.sessions()).filter(({ studyHash }) => studyHash === hash)
  return assignedCondition(study, { counter: begun.length })
}

async function running(place: RunPlace, head: RecordHead, condition: Condition, person: Person): Promise<Stage> {
  const { frozen, arrived, storage, note, device, rest } = place
  await rest()
  const scenario = beginningOf(condition, person)
  const session = await startSession({
    head,
    scenario,
    storage,
    logging: frozen.study.logging,
    device: device(),
    panelIds: { ...arrived.panel, ...slotOf(frozen.study, arrived) },
    arrival: arrivalKey(frozen, arrived),
    collectors: frozen.study.collectors,
  })
  if (!session.ok) return { at: 'obstacle', why: session.why }
  if (head.kind === 'real') note.write({ ...NO_NOTE, arrived, session: head.session })
  return { at: 'running', run: new ParticipantRun({ frozen, condition, session, scenario }) }
}

/** Under the name by which results look for links that were used twice. */
function slotOf({ assignment }: Study, { slot }: Arrived): Readonly<Record<string, string>> {
  return assignment.by === 'links' && slot !== null ? { slot } : {}
}
