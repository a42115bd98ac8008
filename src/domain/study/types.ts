import type { CategoryId, PurposeId } from '#domain/dataflow/ids.ts'
import type { Design, KnobId } from '#domain/design/design.ts'
import type { PresetId } from '#domain/design/presets.ts'
import type { Person, Phone } from '#domain/scenario/types.ts'

export const STUDY_FORMAT = 'consent-replay/study@1'

/** A study as one value, every default filled in. What its author has not written yet is empty: the checklist names it. */
export interface Study {
  readonly format: typeof STUDY_FORMAT
  /** Stands in links and in names of files. */
  readonly id: string
  readonly title: string
  /** What it is about, for those who read the file; participants never see it. */
  readonly purpose: string
  readonly ethics: Ethics
  readonly consent: ConsentScreen
  readonly conditions: readonly Condition[] | Crossing
  readonly task: Task
  readonly questions: { readonly before: readonly Item[]; readonly after: readonly Item[] }
  /** What is recorded besides steps and answers. */
  readonly logging: readonly LogField[]
  readonly assignment: Assignment
  readonly outcomes: { readonly primary: Outcome | null; readonly exploratory: readonly Outcome[] }
  readonly exclusions: readonly Exclusion[]
  readonly preregistration: Preregistration
  /** Where the record goes besides the device, on which it always is. At most one of them is an address on the network. */
  readonly collectors: readonly Collector[]
  readonly completion: Completion
}

export interface Ethics {
  readonly information: string
  readonly contact: string
  readonly debrief: string
  /** Whether participants are misled or not told everything: then the debrief says so. */
  readonly deception: boolean
  /** The number under which it was approved. */
  readonly approval: string
}

/** The participant's own consent, in the words of the lab's knobs: it is held against the same rules as any design. */
export interface ConsentScreen {
  /** The words on the two buttons. */
  readonly goOn: string
  readonly leave: string
  readonly buttons: Design['buttons']
  readonly confirmation: Design['confirmation']
  readonly leavePlace: 'firstScreen' | 'behindLink'
  readonly statements: readonly Statement[]
}

/** A line that the participant may tick. */
export interface Statement {
  readonly id: string
  readonly text: string
  /** Whether one can go on without it. */
  readonly required: boolean
  /** Whether it is ticked before anybody touches it. */
  readonly ticked: boolean
}

/** A design known by name, as it was shipped and told; or a design of one's own. */
export type DesignRef = PresetId | Design

export interface Condition {
  readonly id: string
  readonly name: string
  readonly design: DesignRef
}

/** Every value of two or three knobs with every value of the others. */
export interface Crossing {
  readonly base: DesignRef
  readonly knobs: readonly CrossedKnob[]
}

export type CrossableKnob = Exclude<KnobId, 'question'>
export type KnobValue = Design[CrossableKnob]

export interface CrossedKnob {
  readonly knob: CrossableKnob
  readonly values: readonly KnobValue[]
}

export interface Task {
  /** What the participant is asked to do, in a sentence. */
  readonly goal: string
  /** `guided`: the goal stays in sight and the app says when a part is done. */
  readonly mode: 'free' | 'guided'
  /** So many simulated days after the question is put, the run ends. */
  readonly horizonDays: number
  /** `answer`: it ends on the first answer, if that comes sooner. */
  readonly ends: 'horizon' | 'answer'
  /** Whose phone it is; or the participant says. */
  readonly person: Omit<Person, 'phone'> | 'participant'
  readonly phone: Phone | 'participant'
}

export interface Option {
  readonly id: string
  readonly text: string
}

interface Asked {
  readonly id: string
  readonly text: string
  readonly required: boolean
}

export type Item =
  | (Asked & { readonly kind: 'single'; readonly options: readonly Option[] })
  | (Asked & { readonly kind: 'multiple'; readonly options: readonly Option[] })
  | (Asked & { readonly kind: 'likert'; readonly points: number; readonly low: string; readonly high: string })
  | (Asked & { readonly kind: 'number'; readonly least: number; readonly most: number })
  | (Asked & { readonly kind: 'text'; readonly longest: number })
  | (Asked & { readonly kind: 'attention'; readonly options: readonly Option[]; readonly right: string })
  /** The System Usability Scale: ten statements that content words. */
  | { readonly kind: 'sus'; readonly id: string; readonly required: boolean }
  | (Asked & { readonly kind: 'comprehension' } & Comprehension)
export type ItemKind = Item['kind']

/** What can be asked of the last moment of a run: the engine knows the right answer. */
export type Comprehension =
  /** Which of these kinds of data could be used for this on the last day? */
  | { readonly asks: 'usedFor'; readonly purpose: PurposeId; readonly of: readonly CategoryId[] }
  /** For which of these could this kind of data be used on the last day? */
  | { readonly asks: 'usesOf'; readonly category: CategoryId; readonly of: readonly PurposeId[] }
  /** Could it still be held back on the last day? */
  | { readonly asks: 'canHoldBack' }

/** Steps and answers are always recorded: without them nothing replays. */
export const LOG_FIELDS = ['times', 'visibility', 'focus', 'reading', 'deviceClass', 'panelIds', 'freeText'] as const
export type LogField = (typeof LOG_FIELDS)[number]
export const MINIMAL_LOG: readonly LogField[] = ['times', 'visibility']

export type Assignment =
  /** Single-use links in permuted blocks. */
  | { readonly by: 'links'; readonly seed: string; readonly blocks: readonly number[] }
  /** A seeded hash of the panel's id. */
  | { readonly by: 'participantId'; readonly seed: string }
  /** A counter on one device, through the same permuted blocks. */
  | { readonly by: 'kiosk'; readonly seed: string; readonly blocks: readonly number[] }

/** What can be counted of a run, and as what. */
export const MEASURES = {
  heldBackFirst: 'share',
  heldBackAtEnd: 'share',
  sharedAtEnd: 'share',
  answered: 'share',
  leftService: 'share',
  decisionTime: 'time',
  taps: 'count',
  pairsShared: 'count',
  comprehension: 'score',
  sus: 'score',
  item: 'answer',
} as const
export type MeasureId = keyof typeof MEASURES
export const MEASURE_IDS = Object.keys(MEASURES) as readonly MeasureId[]

export interface Outcome {
  readonly measure: MeasureId
  /** The item whose answer it is; only of `item`. */
  readonly item: string | null
}

/** Rules as data. Those with a limit: checks failed, seconds of the task, minutes in all, seconds hidden. */
export const LIMITED_RULES = ['attentionFailed', 'taskFasterThan', 'runSlowerThan', 'hiddenLongerThan'] as const
export const PLAIN_RULES = ['notFinished', 'repeatedId', 'brokenRecord', 'leftUnanswered'] as const
export type Exclusion =
  | { readonly rule: (typeof LIMITED_RULES)[number]; readonly limit: number }
  | { readonly rule: (typeof PLAIN_RULES)[number] }

export interface Preregistration {
  readonly hypothesis: string
  /** Participants to each condition; null: not said. */
  readonly perCondition: number | null
  readonly stopping: string
  readonly analysis: string
}

export type Collector =
  /** Write-only: one PUT a batch. Ends in `/`. */
  | { readonly to: 'dropbox'; readonly url: string }
  | { readonly to: 'datapipe'; readonly experiment: string }
  /** On the same host. */
  | { readonly to: 'jatos' }
  /** The compact result goes back in the address of the survey. */
  | { readonly to: 'return'; readonly url: string; readonly parameter: string }
  /** The survey page that embeds the run; no other origin is told anything. */
  | { readonly to: 'frame'; readonly origin: string }
export type CollectorKind = Collector['to']

export interface Completion {
  /** Shown when the data is safe; empty: none. */
  readonly code: string
  /** Where the participant goes then; empty: nowhere. */
  readonly link: string
  /** Codes of their own for conditions; all of them or none. */
  readonly codes: readonly { readonly condition: string; readonly code: string }[]
}

/** A study that no longer changes. The hash is that of its canonical text. */
export interface FrozenStudy {
  readonly study: Study
  readonly hash: string
  readonly text: string
}
