import { checklist, type Check, type CheckId } from '#domain/study/checklist.ts'
import { parseStudy } from '#domain/study/parse.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import type { Study } from '#domain/study/types.ts'
import type { StepId } from './stepIds.ts'

/** Where the fields of a study are filled in. */
const STEP_OF: Readonly<Record<keyof Study, StepId>> = {
  format: 'publish',
  id: 'purpose',
  title: 'purpose',
  purpose: 'purpose',
  ethics: 'purpose',
  consent: 'purpose',
  conditions: 'conditions',
  task: 'task',
  questions: 'questions',
  logging: 'logging',
  assignment: 'assignment',
  outcomes: 'assignment',
  exclusions: 'assignment',
  collectors: 'assignment',
  completion: 'assignment',
  preregistration: 'publish',
}

const STEP_OF_CHECK: Readonly<Record<CheckId, StepId>> = {
  title: 'purpose',
  information: 'purpose',
  contact: 'purpose',
  debrief: 'purpose',
  consentWords: 'purpose',
  equalButtons: 'purpose',
  nothingPreTicked: 'purpose',
  leavingAsEasy: 'purpose',
  conditionCount: 'conditions',
  conditionNames: 'conditions',
  conditionsDiffer: 'conditions',
  goal: 'task',
  questions: 'questions',
  primaryOutcome: 'assignment',
  outcomesAsked: 'assignment',
  exclusions: 'assignment',
  logging: 'logging',
  seed: 'assignment',
  blocks: 'assignment',
  collectors: 'assignment',
  completion: 'assignment',
  oneThing: 'conditions',
  contradictions: 'conditions',
  approval: 'purpose',
  preregistration: 'publish',
  concealment: 'assignment',
}

/** The field at which a fault is put right. What is not recorded is put right where one says what is. */
export function targetOf({ path, code }: Fault): string {
  return code === 'notLogged' ? '$.logging' : path
}

export function stepOf(path: string): StepId {
  const [, field = ''] = /^\$\.(\w+)/.exec(path) ?? []
  return Object.hasOwn(STEP_OF, field) ? STEP_OF[field as keyof Study] : 'publish'
}

export function stepOfCheck({ id }: Pick<Check, 'id'>): StepId {
  return STEP_OF_CHECK[id]
}

export interface Review {
  /** What is written in a form that no file can hold. */
  readonly form: readonly Fault[]
  readonly checks: readonly Check[]
}

export function reviewOf(study: Study): Review {
  const parsed = parseStudy(study)
  return { form: parsed.ok ? [] : parsed.faults, checks: checklist(study) }
}

/** What stands in the way of freezing, in one step or in all. */
export function openFaults({ form, checks }: Review, step?: StepId): readonly Fault[] {
  const inForm = form.filter(({ path }) => step === undefined || stepOf(path) === step)
  const must = checks.filter((check) => check.level === 'must' && (step === undefined || stepOfCheck(check) === step))
  return [...inForm, ...must.flatMap(({ faults }) => faults)]
}
