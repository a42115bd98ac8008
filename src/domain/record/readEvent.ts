import { parseScenario } from '#domain/scenario/parse.ts'
import { LAB_REFUSALS, REFUSALS, SCREENS, STEPS, type AnyStep } from '#domain/scenario/types.ts'
import { hasDesignTools, designTools } from '#domain/design/registry.ts'
import { fieldPath } from '#domain/scenario/fault.ts'
import { own, type Reader } from '#domain/scenario/reader.ts'
import type { RecordEvent, RecordEventType } from '#domain/record/types.ts'

type Fields = Readonly<Record<string, unknown>>
type Check = (reader: Reader, path: string, value: unknown) => void

const MOST = Number.MAX_SAFE_INTEGER
const LONGEST_TEXT = 20_000
const LONGEST_ID = 200

const id: Check = (reader, path, value) => void reader.text(path, value, LONGEST_ID)
const day: Check = (reader, path, value) => void reader.day(path, value)
const screen: Check = (reader, path, value) => void reader.oneOf(path, value, SCREENS)
const flag: Check = (reader, path, value) => void reader.boolean(path, value)
const duration: Check = (reader, path, value) => {
  if (typeof value !== 'number' || value < 0) reader.fault(path, 'notANumber', value)
}
const durationOrNone: Check = (reader, path, value) => {
  if (value !== null) duration(reader, path, value)
}
const oneOf =
  (...allowed: readonly string[]): Check =>
  (reader, path, value) =>
    void reader.oneOf(path, value, allowed)
const step: Check = (reader, path, value) => {
  const all: readonly AnyStep[] = hasDesignTools() ? [...STEPS, ...designTools().steps] : STEPS
  if (!all.includes(value as AnyStep)) reader.fault(path, 'notAStep', value)
}
const texts: Check = (reader, path, value) => {
  if (Array.isArray(value)) value.forEach((one, index) => reader.text(`${path}[${index}]`, one, LONGEST_TEXT))
  else reader.fault(path, 'notList', value)
}
const answer: Check = (reader, path, value) => {
  if (Array.isArray(value)) texts(reader, path, value)
  else if (typeof value !== 'number') reader.text(path, value, LONGEST_TEXT)
}
const namedTexts: Check = (reader, path, value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reader.fault(path, 'notObject', value)
    return
  }
  for (const [key, one] of Object.entries(value)) reader.text(fieldPath(path, key), one, LONGEST_TEXT)
}
const scenario: Check = (reader, path, value) => {
  const parsed = parseScenario(value)
  if (!parsed.ok) for (const fault of parsed.faults) reader.faults.push({ ...fault, path: path + fault.path.slice(1) })
}
const device: Check = (reader, path, value) => {
  if (value === null) return
  const fields = reader.fields(path, value, ['input', 'width'])
  if (!fields) return
  reader.oneOf(`${path}.input`, own(fields, 'input'), ['touch', 'mouse'])
  reader.oneOf(`${path}.width`, own(fields, 'width'), ['narrow', 'middle', 'wide'])
}

type FieldsOf<T extends RecordEventType> = Exclude<keyof Extract<RecordEvent, { type: T }>, 'type'>

/** What each event of version 1 holds. The types keep the list complete. */
const CHECKS: { readonly [T in RecordEventType]: Readonly<Record<FieldsOf<T>, Check>> } = {
  begun: { scenario, resolution: durationOrNone, device },
  panel: { ids: namedTexts },
  page: { page: id },
  consent: { given: flag, statements: texts },
  shown: { screen },
  step: { step, on: day },
  refused: { step, on: day, reason: oneOf(...REFUSALS, ...LAB_REFUSALS) },
  passed: { to: day },
  answered: { question: id, value: answer },
  away: { how: oneOf('hidden', 'blurred'), ms: duration },
  paused: {},
  resumed: {
    sitting: (reader, path, value) => void reader.wholeNumber(path, value, 1, MOST),
    after: oneOf('paused', 'unclosed'),
    awayMs: durationOrNone,
    resolution: durationOrNone,
  },
  left: { from: id },
  kept: {},
  withdrawn: {},
  completed: {},
}
const TYPES = Object.keys(CHECKS) as RecordEventType[]

/** An event of version 1; undefined when it cannot be used, and then the reader holds why. */
export function readEvent(reader: Reader, path: string, value: unknown): RecordEvent | undefined {
  const before = reader.faults.length
  if (typeof value !== 'object' || value === null) return reader.fault(path, 'notObject', value)
  const type = reader.oneOf(`${path}.type`, own(value as Fields, 'type'), TYPES)
  if (type === undefined) return undefined
  const checks: Readonly<Record<string, Check>> = CHECKS[type]
  const names = Object.keys(checks)
  const fields = reader.fields(path, value, ['type', ...names])
  if (!fields) return undefined
  for (const name of names) checks[name]?.(reader, fieldPath(path, name), own(fields, name))
  if (reader.faults.length > before) return undefined
  return type === 'begun' ? withDefaults(value as Extract<RecordEvent, { type: 'begun' }>) : (value as RecordEvent)
}

/** A scenario may leave out what is usual; whoever replays it wants the whole. */
function withDefaults(event: Extract<RecordEvent, { type: 'begun' }>): RecordEvent {
  const parsed = parseScenario(event.scenario)
  return parsed.ok ? { ...event, scenario: parsed.scenario } : event
}
