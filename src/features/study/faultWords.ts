import { faultText } from '#content/faultText.ts'
import { knobLabel } from '#content/knobSays.ts'
import { say } from '#content/say.ts'
import { differenceName } from '#content/studySays.ts'
import type { KnobId } from '#domain/design/design.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import type { DifferenceId } from '#domain/study/conditions.ts'
import type { LogField } from '#domain/study/types.ts'

/** Where a field stands, as the builder names it. */
const NAMES = {
  '$.title': 'studyPage.title.label',
  '$.id': 'studyPage.id.label',
  '$.purpose': 'studyPage.purpose.label',
  '$.ethics.information': 'studyPage.information.label',
  '$.ethics.contact': 'studyPage.contact.label',
  '$.ethics.debrief': 'studyPage.debrief.label',
  '$.ethics.approval': 'studyPage.approval.label',
  '$.consent.goOn': 'studyPage.consent.goOn',
  '$.consent.leave': 'studyPage.consent.leave',
  '$.consent.buttons': 'studyPage.consent.buttons',
  '$.consent.leavePlace': 'studyPage.consent.leavePlace',
  '$.consent.confirmation': 'studyPage.consent.confirmation',
  '$.consent.statements': 'studyPage.consent.statements',
  '$.conditions': 'studyPage.conditions',
  '$.conditions.knobs': 'studyPage.crossing.knobs',
  '$.task.goal': 'studyPage.goal.label',
  '$.task': 'studyPage.step.task',
  '$.questions.before': 'studyPage.questions.before',
  '$.questions.after': 'studyPage.questions.after',
  '$.logging': 'studyPage.log.label',
  '$.assignment.seed': 'studyPage.seed.label',
  '$.assignment.blocks': 'studyPage.blocks.label',
  '$.assignment.by': 'studyPage.assignment.label',
  '$.outcomes.primary': 'studyPage.primary.label',
  '$.outcomes.exploratory': 'studyPage.exploratory.label',
  '$.exclusions': 'studyPage.exclusions.label',
  '$.collectors': 'studyPage.collectors',
  '$.completion.code': 'studyPage.code.label',
  '$.completion.link': 'studyPage.back.label',
  '$.completion.codes': 'studyPage.codes.label',
  '$.preregistration.hypothesis': 'studyPage.register.hypothesis',
  '$.preregistration.stopping': 'studyPage.register.stopping',
  '$.preregistration.analysis': 'studyPage.register.analysis',
  '$.preregistration.perCondition': 'studyPage.register.perCondition',
} as const

/** The name of a field, or of the nearest that has one, with its place in the list; else its path. */
export function fieldName(path: string): string {
  for (let at = path; at !== '' && at !== '$'; at = at.replace(/(\.\w+|\[[^\]]*\])$/, '')) {
    if (!Object.hasOwn(NAMES, at)) continue
    const name = say(NAMES[at as keyof typeof NAMES])
    const [, place] = /^\[(\d+)\]/.exec(path.slice(at.length)) ?? []
    return place === undefined ? name : say('studyPage.place', { name, number: Number(place) + 1 })
  }
  return path
}

/** What is said without what was found: it stands there in words already. */
const PLAIN = ['notEqual', 'preTicked', 'harderToLeave', 'unbalanced', 'guessable'] as const
type Plain = (typeof PLAIN)[number]

function isPlain(code: string): code is Plain {
  return (PLAIN as readonly string[]).includes(code)
}

/** What is wrong with it, in the words of the builder where those of a file would name settings by their ids. */
export function faultWords(fault: Fault): string {
  const { code, wanted = [] } = fault
  if (code === 'missing' && wanted.length === 0) return say('studyPage.fault.missing')
  if (code === 'notLogged') return say('studyPage.fault.notLogged', { needs: wanted.map(logName).join(', ') })
  if (code === 'severalDiffer')
    return say('studyPage.fault.severalDiffer', {
      count: wanted.length,
      names: wanted.map((id) => differenceName(id as DifferenceId)).join(', '),
    })
  if (code === 'contradicts')
    return say('studyPage.fault.contradicts', { names: wanted.map((id) => knobLabel(id as KnobId)).join(', ') })
  if (isPlain(code)) return say(`studyPage.fault.${code}`)
  return faultText(fault)
}

function logName(field: string): string {
  return say(`studyPage.log.${field as LogField}`)
}
