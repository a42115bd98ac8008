import type { IsoDay } from '#domain/day/isoDay.ts'
import type { PresetId } from '#domain/design/presets.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import type { Scenario } from '#domain/scenario/types.ts'

export const LESSON_FORMAT = 'consent-replay/lesson@1'

/** A lesson as one value, every default filled in. What its author has not written is empty, and is not shown. */
export interface Lesson {
  readonly format: typeof LESSON_FORMAT
  /** Stands in addresses and in names of files. */
  readonly id: string
  /** What its words are written in, as BCP 47 says it: `en`, `de`. */
  readonly language: string
  readonly title: string
  /** What it is about, in two sentences, for who chooses one. */
  readonly summary: string
  readonly audience: string
  /** What whoever took part can do afterwards. */
  readonly objectives: readonly string[]
  /** What in curricula it belongs to. */
  readonly tags: readonly string[]
  readonly steps: readonly LessonStep[]
  /** Asked before and after: the same questions, so that the gain can be told. */
  readonly test: readonly Question[]
  /** What each writes down on leaving. */
  readonly exit: readonly string[]
  readonly glossary: readonly Term[]
}

/**
 * A text of a lesson. What states a fact names what it rests on: ids of facts or sources of ours. In the lessons that
 * ship a test holds that; the words of other authors are theirs.
 */
export interface LessonText {
  readonly text: string
  readonly facts: readonly string[]
}

export interface Term {
  readonly term: string
  readonly means: LessonText
}

/** What a step is for. Nothing forbids another order. */
export const PHASES = ['predict', 'live', 'reveal', 'name', 'fair'] as const
export type Phase = (typeof PHASES)[number]

export interface LessonStep {
  readonly id: string
  readonly phase: Phase
  readonly title: string
  readonly objective: string
  /** What the room reads. */
  readonly prompt: LessonText
  /** What the room sees, from the first moment of the step; at most two beside each other. */
  readonly show: readonly Shown[]
  /** What comes when the teacher uncovers it; null: nothing is covered. */
  readonly reveal: Reveal | null
  readonly notes: Notes
  readonly minutes: number
  /** What the room predicts by show of hands, or decides; null: nothing. */
  readonly vote: Vote | null
  readonly question: Question | null
}

export interface Reveal {
  readonly texts: readonly LessonText[]
  /** In place of what was shown; empty: what was shown stays. */
  readonly show: readonly Shown[]
}

/** A scenario and where in it one stands. */
export interface LessonMoment {
  readonly scenario: Scenario
  readonly at: Cursor
}

/** What a step shows. In `phone` with `taps` the room goes on from the moment; the other views follow it there. */
export type Shown =
  | { readonly view: 'phone'; readonly moment: LessonMoment; readonly taps: boolean }
  | { readonly view: 'flow' | 'map' | 'ledger'; readonly moment: LessonMoment }
  | { readonly view: 'compare'; readonly moments: readonly [LessonMoment, LessonMoment] }
  | { readonly view: 'timeline'; readonly from: IsoDay; readonly to: IsoDay }
  | { readonly view: 'measures'; readonly designs: readonly PresetId[] }
export const VIEWS = ['phone', 'flow', 'map', 'ledger', 'compare', 'timeline', 'measures'] as const
export type View = (typeof VIEWS)[number]

/** For the teacher alone. */
export interface Notes {
  readonly say: readonly LessonText[]
  readonly watchFor: readonly LessonText[]
  readonly misconceptions: readonly Misconception[]
}

export interface Misconception {
  readonly belief: string
  readonly answer: LessonText
}

/** A prediction or a decision of the room. */
export interface Vote {
  readonly ask: string
  readonly options: readonly VoteOption[]
  /** Which option came true; null: there is no such thing, or nobody knows. */
  readonly outcome: string | null
}

export interface VoteOption {
  readonly id: string
  readonly text: string
}

/** One question for one idea; each option has its explanation, whether it is right or not. */
export interface Question {
  readonly id: string
  readonly idea: string
  readonly ask: LessonText
  readonly options: readonly AnswerOption[]
}

export interface AnswerOption {
  readonly id: string
  readonly text: string
  readonly right: boolean
  readonly why: LessonText
}

/** What one lesson may hold: for the reader and for the forms. */
export const MOST = {
  steps: 40,
  shown: 2,
  options: 8,
  questions: 30,
  list: 20,
  title: 120,
  line: 300,
  text: 2_000,
  minutes: 240,
} as const
