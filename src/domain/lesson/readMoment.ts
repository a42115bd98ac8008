import { startDay } from '#domain/consent/start.ts'
import { LAST_DAY, REPLAY_START } from '#domain/consent/calendar.ts'
import { flag, list, needed, object, oneOf, tagged, usually, type Read } from '#domain/file/shapes.ts'
import { PRESET_IDS, type PresetId } from '#domain/design/presets.ts'
import { MOST, type LessonMoment, type Shown } from '#domain/lesson/types.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { own, type Reader } from '#domain/scenario/reader.ts'
import type { Scenario } from '#domain/scenario/types.ts'

/** A scenario and where in it one stands; where nothing is said of that, at its end. */
export const readMoment: Read<LessonMoment> = (reader, path, value) => {
  const fields = reader.fields(path, value, ['scenario', 'at'])
  if (!fields) return undefined
  const given = own(fields, 'scenario')
  if (given === undefined) return reader.fault(`${path}.scenario`, 'missing', undefined)
  const parsed = parseScenario(given)
  if (!parsed.ok) {
    // Its faults are told from its own beginning.
    for (const fault of parsed.faults)
      reader.faults.push({ ...fault, path: `${path}.scenario${fault.path.slice('$'.length)}` })
    return undefined
  }
  const { scenario } = parsed
  const at = own(fields, 'at')
  if (at === undefined) return { scenario, at: { on: scenario.until, steps: scenario.steps.length } }
  const cursor = readCursor(reader, `${path}.at`, at, scenario)
  return cursor && { scenario, at: cursor }
}

function readCursor(reader: Reader, path: string, value: unknown, { steps, until, person }: Scenario) {
  const fields = reader.fields(path, value, ['on', 'steps'])
  if (!fields) return undefined
  const [givenOn, givenSteps] = [own(fields, 'on'), own(fields, 'steps')]
  const done =
    givenSteps === undefined ? steps.length : reader.wholeNumber(`${path}.steps`, givenSteps, 0, steps.length)
  if (done === undefined) {
    // Between which days it lies is not known, but a day it has to be.
    if (givenOn !== undefined) reader.day(`${path}.on`, givenOn)
    return undefined
  }
  // After the last step that was done, and before the next.
  const first = steps[done - 1]?.on ?? startDay(person.joined)
  const last = steps[done]?.on ?? until
  const on = givenOn === undefined ? last : reader.dayBetween(`${path}.on`, givenOn, first, last)
  return on === undefined ? undefined : ({ on, steps: done } satisfies Cursor)
}

const twoMoments: Read<readonly [LessonMoment, LessonMoment]> = (reader, path, value) => {
  const read = list(readMoment, { most: 2 })(reader, path, value)
  if (!read || !Array.isArray(value)) return undefined
  if (value.length < 2) return reader.fault(path, 'tooFew', value.length, ['2'])
  const [one, other] = read
  return one && other && [one, other]
}

type View<V extends Shown['view']> = Extract<Shown, { readonly view: V }>
const day: Read<View<'timeline'>['from']> = (reader, path, value) =>
  reader.dayBetween(path, value, REPLAY_START, LAST_DAY)

type OfMoment = View<'flow' | 'map' | 'ledger'>
const ofMoment = object<OfMoment>({ view: needed(oneOf(['flow', 'map', 'ledger'])), moment: needed(readMoment) })

/** What a step shows. */
export const readShown: Read<Shown> = tagged<Shown>('view', {
  phone: object<View<'phone'>>({
    view: needed(oneOf(['phone'])),
    moment: needed(readMoment),
    taps: usually(false, flag),
  }),
  flow: ofMoment,
  map: ofMoment,
  ledger: ofMoment,
  compare: object<View<'compare'>>({ view: needed(oneOf(['compare'])), moments: needed(twoMoments) }),
  timeline: object<View<'timeline'>>({
    view: needed(oneOf(['timeline'])),
    from: usually(REPLAY_START, day),
    to: usually(LAST_DAY, day),
  }),
  measures: object<View<'measures'>>({
    view: needed(oneOf(['measures'])),
    designs: usually<readonly PresetId[]>([], list(oneOf(PRESET_IDS), { most: PRESET_IDS.length, key: (one) => one })),
  }),
})

export const readShownList: Read<readonly Shown[]> = list(readShown, { most: MOST.shown })
