import { createStore } from 'zustand/vanilla'
import { daysBetween, laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import { DAY_COUNTS, type Design, type KnobId } from '#domain/design/design.ts'
import { presets, type PresetId } from '#domain/design/presets.ts'
import { sameDesign } from '#domain/design/readDesign.ts'
import { FIRST_SEEN } from '#domain/scenario/defaults.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import type { AnyStep, Phone, ScenarioStep } from '#domain/scenario/types.ts'
import { stepsBefore, storyOfSubject, subjectOf, type Variant } from '#store/labWork.ts'
import { cursorAfterDays, momentOf, nextCursor, previousCursor, storyOf, type Story } from '#store/story.ts'

/** The variants at hand, and which of them is open. */
interface Work {
  readonly variants: readonly Variant[]
  readonly open: number
}

/** What is done on the live phone, and where one looks. */
interface Live {
  readonly steps: readonly ScenarioStep[]
  readonly cursor: Cursor
  /** The story began anew, because its steps are no longer possible. */
  readonly isAnew: boolean
}

export interface Lab extends Work, Live {
  readonly past: readonly Work[]
  readonly future: readonly Work[]
  /** The knob whose number is being typed: its digits are one change. */
  readonly typing: KnobId | null
  readonly phone: Phone
  /** What the measures stand beside; null: the preset that the variant began with. */
  readonly beside: PresetId | null
}

/** How many changes can be taken back; the oldest goes first. */
const MOST_PAST = 200

function opening(variant: Variant): Live {
  const subject = subjectOf(variant)
  return {
    steps: [],
    cursor: { on: FIRST_SEEN[subject.question].usual, steps: stepsBefore(subject).length },
    isAnew: false,
  }
}

export function freshLab(base: PresetId = '2016'): Lab {
  const first: Variant = { id: 1, name: '', base, design: presets[base].design }
  return {
    variants: [first],
    open: 1,
    past: [],
    future: [],
    typing: null,
    phone: 'android',
    beside: null,
    ...opening(first),
  }
}

/** The lab has a store of its own. It is in memory only: what is to last is kept by the person. */
export const lab = createStore<Lab>(() => freshLab())

export function openVariantOf({ variants, open }: Work): Variant {
  const found = variants.find(({ id }) => id === open) ?? variants[0]
  if (!found) throw new Error('the lab is never without a variant')
  return found
}

type Lived = Pick<Lab, 'variants' | 'open' | 'phone' | 'steps' | 'cursor'>

let last: { readonly of: Lived; readonly story: Story } | undefined

/** The story on the live phone, up to the day that is looked at: worked out once for each change. */
export function labStory(state: Lived): Story {
  if (last?.of !== state) {
    const variant = openVariantOf(state)
    const scenario = storyOfSubject(subjectOf(variant), state.phone, state.steps, variant.name)
    const until = laterOf(scenario.until, state.cursor.on)
    last = { of: state, story: storyOf({ ...scenario, until }, last?.story) }
  }
  return last.story
}

function isLivable(state: Lived): boolean {
  return labStory(state).all.every(({ refused }) => refused === undefined)
}

/** The same steps under what has changed; from the beginning where one of them is no longer possible. */
function refitted(state: Lab, before: Lab): Lab {
  const [now, then] = [subjectOf(openVariantOf(state)), subjectOf(openVariantOf(before))]
  const first = opening(openVariantOf(state))
  if (now.question !== then.question) return { ...state, ...first, isAnew: state.steps.length > 0 }
  const shift = stepsBefore(now).length - stepsBefore(then).length
  const moved = { ...state, cursor: { ...state.cursor, steps: state.cursor.steps + shift }, isAnew: false }
  return isLivable(moved) ? moved : { ...moved, ...first, isAnew: true }
}

function become(work: Work, typing: KnobId | null = null): void {
  lab.setState((state) => {
    const isOne = typing !== null && typing === state.typing
    const past = isOne ? state.past : [...state.past, { variants: state.variants, open: state.open }].slice(-MOST_PAST)
    return refitted({ ...state, ...work, past, future: [], typing }, state)
  })
}

function change(part: Partial<Omit<Variant, 'id'>>, typing?: KnobId | null): void {
  const { variants, open } = lab.getState()
  become({ open, variants: variants.map((one) => (one.id === open ? { ...one, ...part } : one)) }, typing)
}

export function setKnob<Knob extends KnobId>(knob: Knob, value: Design[Knob]): void {
  const { design } = openVariantOf(lab.getState())
  const next = sameDesign({ ...design, [knob]: value })
  if (next !== design) change({ design: next }, Object.hasOwn(DAY_COUNTS, knob) ? knob : null)
}

/** One knob as the preset has it. */
export function knobBack(knob: KnobId): void {
  const { base } = openVariantOf(lab.getState())
  setKnob(knob, presets[base].design[knob])
}

export function startFrom(base: PresetId): void {
  change({ base, design: presets[base].design })
}

/** All knobs as the preset has them. */
export function resetKnobs(): void {
  const { base } = openVariantOf(lab.getState())
  change({ design: presets[base].design })
}

export function rename(name: string): void {
  if (name !== openVariantOf(lab.getState()).name) change({ name })
}

function add(variant: Omit<Variant, 'id'>): void {
  const { variants } = lab.getState()
  const id = Math.max(...variants.map((one) => one.id)) + 1
  become({ variants: [...variants, { ...variant, id }], open: id })
}

export function duplicate(name: string): void {
  const { base, design } = openVariantOf(lab.getState())
  add({ base, design, name })
}

/** A design from a file, or one that was kept, beside those that are there. */
export function takeIn(variant: Omit<Variant, 'id'>): void {
  add(variant)
}

/** What the address holds takes the place of what is open; that can be undone. */
export function showVariant(variant: Omit<Variant, 'id'>, phone: Phone): void {
  lab.setState({ phone })
  change(variant)
}

export function openVariant(id: number): void {
  const { variants, open } = lab.getState()
  if (id !== open) become({ variants, open: id })
}

/** Takes a variant off the list; the last one stays. */
export function removeVariant(id: number): void {
  const { variants, open } = lab.getState()
  const left = variants.filter((one) => one.id !== id)
  const [first] = left
  if (first) become({ variants: left, open: id === open ? first.id : open })
}

export function undoLab(): void {
  lab.setState((state) => {
    const before = state.past.at(-1)
    if (!before) return state
    const future = [{ variants: state.variants, open: state.open }, ...state.future]
    return refitted({ ...state, ...before, past: state.past.slice(0, -1), future, typing: null }, state)
  })
}

export function redoLab(): void {
  lab.setState((state) => {
    const [after, ...future] = state.future
    if (!after) return state
    const past = [...state.past, { variants: state.variants, open: state.open }]
    return refitted({ ...state, ...after, past, future, typing: null }, state)
  })
}

export function setLabPhone(phone: Phone): void {
  lab.setState((state) => refitted({ ...state, phone }, state))
}

export function setBeside(beside: PresetId | null): void {
  lab.setState({ beside })
}

function look(cursor: Cursor): void {
  lab.setState({ cursor, isAnew: false })
}

/** A tap on the live phone. Done in the past of its story, it leaves what came after. */
export function tapLab(step: AnyStep): void {
  lab.setState((state) => {
    const { cursor } = state
    const before = stepsBefore(subjectOf(openVariantOf(state))).length
    const steps = [...state.steps.slice(0, cursor.steps - before), { on: cursor.on, do: step }]
    return { steps, cursor: { on: cursor.on, steps: before + steps.length }, isAnew: false }
  })
}

/** Where the next thing happens, or the one before; null where nothing is left, or nothing was since the question. */
export function labEvent(state: Lab, direction: 1 | -1): Cursor | null {
  const story = labStory(state)
  const moment = momentOf(story, state.cursor)
  const cursor = direction === 1 ? nextCursor(story, moment) : previousCursor(story, moment)
  return cursor && dayOfLab(state, cursor.on) >= 0 ? cursor : null
}

export function goToLabEvent(direction: 1 | -1): void {
  const cursor = labEvent(lab.getState(), direction)
  if (cursor) look(cursor)
}

export function passLabDays(count: number): void {
  const state = lab.getState()
  look(cursorAfterDays(labStory(state), state.cursor, count))
}

export function beginAgain(): void {
  lab.setState((state) => opening(openVariantOf(state)))
}

/** How many days a day lies after the question was put. */
export function dayOfLab(state: Work, on: IsoDay): number {
  return daysBetween(FIRST_SEEN[subjectOf(openVariantOf(state)).question].usual, on)
}
