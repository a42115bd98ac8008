import { CHOICES } from '#domain/design/design.ts'
import { formatOf, newerThan } from '#domain/file/version.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import { Reader } from '#domain/scenario/reader.ts'
import { JOINED, USUAL_PERSON } from '#domain/scenario/defaults.ts'
import { PHONES, REGIONS } from '#domain/scenario/types.ts'
import { DROPBOX, EXPERIMENT, ID, MOST, ORIGIN, PAGE, PARAMETER, STUDY_ID } from '#domain/study/forms.ts'
import { readConditions } from '#domain/study/readDesigns.ts'
import { readItems } from '#domain/study/readItems.ts'
import {
  flag,
  formed,
  list,
  needed,
  object,
  oneOf,
  orNull,
  tagged,
  text,
  usually,
  whole,
  type Read,
} from '#domain/file/shapes.ts'
import {
  LIMITED_RULES,
  LOG_FIELDS,
  MEASURE_IDS,
  PLAIN_RULES,
  STUDY_FORMAT,
  type Assignment,
  type Collector,
  type Completion,
  type ConsentScreen,
  type Ethics,
  type Exclusion,
  type Outcome,
  type Preregistration,
  type Statement,
  type Study,
  type Task,
} from '#domain/study/types.ts'
import { USUAL_STUDY } from '#domain/study/usualStudy.ts'

export type ParsedStudy =
  | { readonly ok: true; readonly study: Study }
  /** `rest`: what can be read of it, the faulty parts as if they were not there. */
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly rest: Study | null }

const usual = USUAL_STUDY

const ethics = object<Ethics>({
  information: usually('', text(MOST.page)),
  contact: usually('', text(MOST.line)),
  debrief: usually('', text(MOST.page)),
  deception: usually(false, flag),
  approval: usually('', text(MOST.title)),
})

const statement = object<Statement>({
  id: needed(formed(ID, 'notAnId')),
  text: usually('', text(MOST.line)),
  required: usually(true, flag),
  ticked: usually(false, flag),
})

const consent = object<ConsentScreen>({
  goOn: usually('', text(MOST.label)),
  leave: usually('', text(MOST.label)),
  buttons: usually(usual.consent.buttons, oneOf(CHOICES.buttons)),
  confirmation: usually(usual.consent.confirmation, oneOf(CHOICES.confirmation)),
  leavePlace: usually(usual.consent.leavePlace, oneOf(['firstScreen', 'behindLink'])),
  statements: usually<readonly Statement[]>(
    [],
    list(statement, { most: MOST.statements, key: ({ id }) => id, keyField: 'id' }),
  ),
})

type FixedPerson = Exclude<Task['person'], 'participant'>
const fixedPerson = object<FixedPerson>({
  joined: usually(USUAL_PERSON.joined, (reader, path, value) =>
    reader.dayBetween(path, value, JOINED.first, JOINED.last),
  ),
  region: usually(USUAL_PERSON.region, oneOf(REGIONS)),
  parentAccount: usually(USUAL_PERSON.parentAccount, flag),
})
const person: Read<Task['person']> = (reader, path, value) =>
  typeof value === 'string'
    ? reader.oneOf<'participant'>(path, value, ['participant'])
    : fixedPerson(reader, path, value)

const task = object<Task>({
  goal: usually('', text(MOST.line)),
  mode: usually(usual.task.mode, oneOf(['free', 'guided'])),
  horizonDays: usually(usual.task.horizonDays, whole(0, MOST.horizonDays)),
  ends: usually(usual.task.ends, oneOf(['horizon', 'answer'])),
  person: usually(usual.task.person, person),
  phone: usually(usual.task.phone, oneOf([...PHONES, 'participant'])),
})

type By<B extends Assignment['by']> = Extract<Assignment, { readonly by: B }>
const seed = usually('', text(MOST.seed))
const blocks = usually<readonly number[]>([], list(whole(2, MOST.block), { most: MOST.blocks, key: String }))

const assignment = tagged<Assignment>('by', {
  links: object<By<'links'>>({ by: needed(oneOf(['links'])), seed, blocks }),
  participantId: object<By<'participantId'>>({ by: needed(oneOf(['participantId'])), seed }),
  kiosk: object<By<'kiosk'>>({ by: needed(oneOf(['kiosk'])), seed, blocks }),
})

const outcome = object<Outcome>({
  measure: needed(oneOf(MEASURE_IDS), MEASURE_IDS),
  item: usually<string | null>(null, orNull(formed(ID, 'notAnId'))),
})

const exclusion = tagged<Exclusion>(
  'rule',
  Object.fromEntries<Read<Exclusion>>([
    ...LIMITED_RULES.map((rule): [string, Read<Exclusion>] => [
      rule,
      object<Extract<Exclusion, { readonly limit: number }>>({
        rule: needed(oneOf([rule])),
        limit: needed(whole(1, MOST.limit)),
      }),
    ]),
    ...PLAIN_RULES.map((rule): [string, Read<Exclusion>] => [
      rule,
      object<{ readonly rule: (typeof PLAIN_RULES)[number] }>({ rule: needed(oneOf([rule])) }),
    ]),
  ]),
)

const preregistration = object<Preregistration>({
  hypothesis: usually('', text(MOST.page)),
  perCondition: usually<number | null>(null, orNull(whole(1, MOST.limit))),
  stopping: usually('', text(MOST.page)),
  analysis: usually('', text(MOST.page)),
})

type To<K extends Collector['to']> = Extract<Collector, { readonly to: K }>
const address = (form: RegExp) => usually('', formed(form, 'notAnAddress'))

const collector = tagged<Collector>('to', {
  dropbox: object<To<'dropbox'>>({ to: needed(oneOf(['dropbox'])), url: address(DROPBOX) }),
  datapipe: object<To<'datapipe'>>({
    to: needed(oneOf(['datapipe'])),
    experiment: usually('', formed(EXPERIMENT, 'notAnId')),
  }),
  jatos: object<To<'jatos'>>({ to: needed(oneOf(['jatos'])) }),
  return: object<To<'return'>>({
    to: needed(oneOf(['return'])),
    url: address(PAGE),
    parameter: usually('result', formed(PARAMETER, 'notAnId')),
  }),
  frame: object<To<'frame'>>({ to: needed(oneOf(['frame'])), origin: address(ORIGIN) }),
})

const completion = object<Completion>({
  code: usually('', text(MOST.code)),
  link: address(PAGE),
  codes: usually<Completion['codes']>(
    [],
    list(
      object<Completion['codes'][number]>({
        condition: needed(formed(ID, 'notAnId')),
        code: usually('', text(MOST.code)),
      }),
      { most: MOST.conditions, key: ({ condition }) => condition, keyField: 'condition' },
    ),
  ),
})

const readStudy = object<Study>({
  // Needed; read as usual, so that the rest of a file without it is looked at too.
  format: usually(STUDY_FORMAT, oneOf([STUDY_FORMAT])),
  id: usually(usual.id, formed(STUDY_ID, 'notAnId')),
  title: usually('', text(MOST.title)),
  purpose: usually('', text(MOST.page)),
  ethics: usually(usual.ethics, ethics),
  consent: usually(usual.consent, consent),
  conditions: usually(usual.conditions, readConditions),
  task: usually(usual.task, task),
  questions: usually(
    usual.questions,
    object<Study['questions']>({
      before: usually<Study['questions']['before']>([], readItems),
      after: usually<Study['questions']['after']>([], readItems),
    }),
  ),
  logging: usually(usual.logging, list(oneOf(LOG_FIELDS), { most: LOG_FIELDS.length, key: (one) => one })),
  assignment: usually(usual.assignment, assignment),
  outcomes: usually(
    usual.outcomes,
    object<Study['outcomes']>({
      primary: usually<Outcome | null>(null, orNull(outcome)),
      exploratory: usually<readonly Outcome[]>([], list(outcome, { most: MOST.exploratory })),
    }),
  ),
  exclusions: usually<readonly Exclusion[]>(
    [],
    list(exclusion, { most: MOST.exclusions, key: ({ rule }) => rule, keyField: 'rule' }),
  ),
  preregistration: usually(usual.preregistration, preregistration),
  collectors: usually<readonly Collector[]>([], list(collector, { most: 5, key: ({ to }) => to, keyField: 'to' })),
  completion: usually(usual.completion, completion),
})

/** A study from a JSON value: completed with its defaults, or every fault in it. */
export function parseStudy(value: unknown): ParsedStudy {
  const format = formatOf(value)
  const newer = newerThan(format, STUDY_FORMAT)
  if (newer) return { ok: false, faults: [newer], rest: null }
  const reader = new Reader()
  if (format === undefined) reader.fault('$.format', 'missing', undefined, [STUDY_FORMAT])
  const study = readStudy(reader, '$', value)
  if (study && reader.faults.length === 0) return { ok: true, study }
  return { ok: false, faults: reader.faults, rest: study ?? null }
}
