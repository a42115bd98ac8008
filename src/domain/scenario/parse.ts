import { laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import { LAST_DAY, REPLAY_START } from '#domain/consent/calendar.ts'
import { designTools } from '#domain/design/registry.ts'
import { isExistingUser, startDay } from '#domain/consent/start.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import { own, Reader } from '#domain/scenario/reader.ts'
import { FIRST_SEEN, JOINED, LONGEST_TITLE, USUAL_PERSON } from '#domain/scenario/defaults.ts'
import { usualEnd } from '#domain/scenario/usual.ts'
import {
  type AnyStep,
  PHONES,
  READINGS,
  REGIONS,
  SCENARIO_FORMAT,
  SCENARIO_FORMAT_2,
  STEPS,
  TELLINGS,
  type Person,
  type Scenario,
  type ScenarioStep,
} from '#domain/scenario/types.ts'

export type Parsed =
  { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly faults: readonly Fault[] }

const FIELDS = ['format', 'title', 'person', 'firstSeen', 'telling', 'reading', 'steps', 'until']
const FIELDS_2 = [...FIELDS.slice(0, 6), 'design', ...FIELDS.slice(6)]
const FORMATS = [SCENARIO_FORMAT, SCENARIO_FORMAT_2]
const FORMAT = /^consent-replay\/scenario@(\d+)$/
const OWN_VERSION = 2

/** A scenario from a JSON value: completed with its defaults, or every fault in it. */
export function parseScenario(value: unknown): Parsed {
  const reader = new Reader()
  const is2 = formatOf(value) === SCENARIO_FORMAT_2
  const fields = reader.fields('$', value, is2 ? FIELDS_2 : FIELDS)
  if (!fields) return { ok: false, faults: reader.faults }
  const format = own(fields, 'format')
  if (isNewer(format)) return { ok: false, faults: [newerFault(format)] }
  if (format === undefined) reader.fault('$.format', 'missing', undefined, FORMATS)
  else reader.oneOf('$.format', format, FORMATS)

  const title = orUsual(own(fields, 'title'), '', (given) => reader.text('$.title', given, LONGEST_TITLE))
  const person = readPerson(reader, own(fields, 'person'))
  const firstSeen = readFirstSeen(reader, own(fields, 'firstSeen'), person.joined)
  const telling = orUsual(own(fields, 'telling'), 'happened', (given) => reader.oneOf('$.telling', given, TELLINGS))
  const reading = orUsual(own(fields, 'reading'), 'record', (given) => reader.oneOf('$.reading', given, READINGS))
  const given = is2 ? own(fields, 'design') : undefined
  const design = given === undefined ? null : designTools().read(reader, '$.design', given)
  const earliest = person.joined === undefined ? REPLAY_START : startDay(person.joined)
  const steps = readSteps(
    reader,
    own(fields, 'steps'),
    earliest,
    design === null ? STEPS : [...STEPS, ...designTools().steps],
  )
  const until = readUntil(reader, own(fields, 'until'), earliest, steps)

  if (reader.faults.length > 0) return { ok: false, faults: reader.faults }
  const scenario = {
    format: design ? SCENARIO_FORMAT_2 : SCENARIO_FORMAT,
    title,
    person,
    firstSeen,
    telling,
    reading,
    ...(design ? { design } : {}),
    steps,
  } as Omit<Scenario, 'until'>
  return { ok: true, scenario: { ...scenario, until: until ?? usualEnd(scenario) } }
}

/** Which fields a file may have depends on its version. */
function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? own(value as Readonly<Record<string, unknown>>, 'format') : null
}

function isNewer(format: unknown): boolean {
  const version = typeof format === 'string' ? FORMAT.exec(format)?.[1] : undefined
  return version !== undefined && Number(version) > OWN_VERSION
}

function newerFault(format: unknown): Fault {
  return { path: '$.format', code: 'newer', found: JSON.stringify(format), wanted: FORMATS }
}

/** A field that is not given has its usual value; `null` is given. */
function orUsual<T>(given: unknown, usual: T, read: (given: unknown) => T | undefined): T | undefined {
  return given === undefined ? usual : read(given)
}

function readPerson(reader: Reader, value: unknown): { [Key in keyof Person]: Person[Key] | undefined } {
  if (value === undefined) return USUAL_PERSON
  const fields = reader.fields('$.person', value, ['joined', 'region', 'phone', 'parentAccount'])
  if (!fields) return { joined: undefined, region: undefined, phone: undefined, parentAccount: undefined }
  const { first, last } = JOINED
  return {
    joined: orUsual(own(fields, 'joined'), USUAL_PERSON.joined, (given) =>
      reader.dayBetween('$.person.joined', given, first, last),
    ),
    region: orUsual(own(fields, 'region'), USUAL_PERSON.region, (given) =>
      reader.oneOf('$.person.region', given, REGIONS),
    ),
    phone: orUsual(own(fields, 'phone'), USUAL_PERSON.phone, (given) => reader.oneOf('$.person.phone', given, PHONES)),
    parentAccount: orUsual(own(fields, 'parentAccount'), USUAL_PERSON.parentAccount, (given) =>
      reader.boolean('$.person.parentAccount', given),
    ),
  }
}

function readFirstSeen(reader: Reader, value: unknown, joined: IsoDay | undefined) {
  const fields = value === undefined ? {} : reader.fields('$.firstSeen', value, ['2016', '2021'])
  if (!fields) return undefined
  const days = { 2016: readFirstSeenDay(reader, fields, 2016), 2021: readFirstSeenDay(reader, fields, 2021) }
  if (joined !== undefined && days[2016] !== undefined && isExistingUser(joined) && joined >= days[2016]) {
    reader.fault('$.person.joined', 'notBeforeFirstSeen', joined, [days[2016]])
  }
  return days
}

function readFirstSeenDay(
  reader: Reader,
  fields: Readonly<Record<string, unknown>>,
  year: 2016 | 2021,
): IsoDay | undefined {
  const { first, last, usual } = FIRST_SEEN[year]
  return orUsual<IsoDay>(own(fields, String(year)), usual, (given) =>
    reader.dayBetween(`$.firstSeen.${year}`, given, first, last),
  )
}

/** The steps; undefined when the list, or a day in it, cannot be used. */
function readSteps(
  reader: Reader,
  value: unknown,
  earliest: IsoDay,
  allowed: readonly AnyStep[],
): readonly ScenarioStep[] | undefined {
  if (value === undefined) return []
  if (!Array.isArray(value)) return reader.fault('$.steps', 'notList', value)
  const steps: (ScenarioStep | undefined)[] = []
  let previous: IsoDay | undefined
  for (const [index, one] of value.entries()) {
    const step = readStep(reader, `$.steps[${index}]`, one, { earliest, previous, allowed })
    previous = step.on ?? previous
    steps.push(step.on !== undefined && step.do !== undefined ? { on: step.on, do: step.do } : undefined)
  }
  return steps.includes(undefined) ? undefined : (steps as ScenarioStep[])
}

interface StepLimits {
  readonly earliest: IsoDay
  readonly previous: IsoDay | undefined
  readonly allowed: readonly AnyStep[]
}

function readStep(reader: Reader, path: string, value: unknown, { earliest, previous, allowed }: StepLimits) {
  const nothing: { on: IsoDay | undefined; do: AnyStep | undefined } = { on: undefined, do: undefined }
  const fields = reader.fields(path, value, ['on', 'do'])
  if (!fields) return nothing
  const given = own(fields, 'on')
  const step = own(fields, 'do')
  if (given === undefined) reader.fault(`${path}.on`, 'missing', undefined)
  if (step === undefined) reader.fault(`${path}.do`, 'missing', undefined)
  const isStep = allowed.includes(step as AnyStep)
  const on = given === undefined ? undefined : readStepDay(reader, `${path}.on`, given, earliest, previous)
  if (step !== undefined && !isStep) reader.fault(`${path}.do`, 'notAStep', step, allowed)
  return { on, do: isStep ? (step as AnyStep) : undefined }
}

function readStepDay(
  reader: Reader,
  path: string,
  value: unknown,
  earliest: IsoDay,
  previous: IsoDay | undefined,
): IsoDay | undefined {
  const day = reader.day(path, value)
  if (day === undefined) return undefined
  if (day < earliest) return reader.fault(path, 'beforeStart', value, [earliest])
  if (day > LAST_DAY) return reader.fault(path, 'outOfRange', value, [earliest, LAST_DAY])
  if (previous !== undefined && day < previous) return reader.fault(path, 'goesBack', value, [previous])
  return day
}

function readUntil(
  reader: Reader,
  value: unknown,
  earliest: IsoDay,
  steps: readonly ScenarioStep[] | undefined,
): IsoDay | undefined {
  if (value === undefined) return undefined
  const day = reader.day('$.until', value)
  if (day === undefined) return undefined
  if (day < earliest) return reader.fault('$.until', 'beforeStart', value, [earliest])
  if (day > LAST_DAY) return reader.fault('$.until', 'outOfRange', value, [laterOf(earliest, REPLAY_START), LAST_DAY])
  const last = steps?.at(-1)?.on
  if (last !== undefined && day < last) return reader.fault('$.until', 'beforeLastStep', value, [last])
  return day
}
