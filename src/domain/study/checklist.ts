import { contradictions } from '#domain/design/contradictions.ts'
import { shown, type Fault } from '#domain/scenario/fault.ts'
import {
  exclusionFaults,
  inheritedId,
  loggingFaults,
  missing,
  missingText,
  notAmong,
  outcomeFaults,
  questionFaults,
  tooFew,
} from '#domain/study/checkItems.ts'
import { conditionsOf, differences, isCrossing, sameConditions } from '#domain/study/conditions.ts'
import { CONSENT_CHECKS, consentFaults } from '#domain/study/consentCheck.ts'
import { MOST } from '#domain/study/forms.ts'
import { isReachable, isSpelledAsOrigin, networkSources } from '#domain/study/network.ts'
import type { Study } from '#domain/study/types.ts'

/** What must be so before a study can be frozen, in the order of the builder. */
export const MUST_CHECKS = [
  'title',
  'information',
  'contact',
  'debrief',
  ...CONSENT_CHECKS,
  'conditionCount',
  'conditionNames',
  'conditionsDiffer',
  'goal',
  'questions',
  'primaryOutcome',
  'outcomesAsked',
  'exclusions',
  'logging',
  'seed',
  'blocks',
  'collectors',
  'completion',
] as const
/** What may be so on purpose, and is said before. */
export const ADVICE_CHECKS = ['oneThing', 'contradictions', 'approval', 'preregistration', 'concealment'] as const
export type MustCheckId = (typeof MUST_CHECKS)[number]
export type AdviceCheckId = (typeof ADVICE_CHECKS)[number]
export type CheckId = MustCheckId | AdviceCheckId

export interface Check {
  readonly id: CheckId
  readonly level: 'must' | 'advice'
  /** Empty: it passes. */
  readonly faults: readonly Fault[]
  /** Whether there is anything yet that it could find fault with. */
  readonly applies: boolean
}

const LEAST_CONDITIONS = 2
const LEAST_KNOBS = 2

/** Every item of the checklist, computed. */
export function checklist(study: Study): readonly Check[] {
  const consent = consentFaults(study.consent)
  const must: Readonly<Record<MustCheckId, readonly Fault[]>> = {
    title: missingText('$.title', study.title),
    information: missingText('$.ethics.information', study.ethics.information),
    contact: missingText('$.ethics.contact', study.ethics.contact),
    debrief: missingText('$.ethics.debrief', study.ethics.debrief),
    ...consent,
    conditionCount: countFaults(study),
    conditionNames: nameFaults(study),
    conditionsDiffer: sameFaults(study),
    goal: missingText('$.task.goal', study.task.goal),
    questions: questionFaults(study),
    primaryOutcome: study.outcomes.primary ? [] : [missing('$.outcomes.primary')],
    outcomesAsked: outcomeFaults(study),
    exclusions: exclusionFaults(study),
    logging: loggingFaults(study),
    seed: missingText('$.assignment.seed', study.assignment.seed),
    blocks: blockFaults(study),
    collectors: collectorFaults(study),
    completion: completionFaults(study),
  }
  const advice: Readonly<Record<AdviceCheckId, readonly Fault[]>> = {
    oneThing: oneThingFaults(study),
    contradictions: contradictionFaults(study),
    approval: missingText('$.ethics.approval', study.ethics.approval),
    preregistration: preregistrationFaults(study),
    concealment: concealmentFaults(study),
  }
  const idle = idleChecks(study)
  return [
    ...MUST_CHECKS.map((id) => ({ id, level: 'must' as const, faults: must[id], applies: !idle.has(id) })),
    ...ADVICE_CHECKS.map((id) => ({ id, level: 'advice' as const, faults: advice[id], applies: !idle.has(id) })),
  ]
}

/** What finds no fault because nothing is there yet: that is no merit of the study. */
function idleChecks(study: Study): ReadonlySet<CheckId> {
  const count = conditionsOf(study).length
  const { before, after } = study.questions
  const idle: Readonly<Partial<Record<CheckId, boolean>>> = {
    nothingPreTicked: study.consent.statements.length === 0,
    conditionNames: count === 0,
    conditionsDiffer: count < LEAST_CONDITIONS,
    oneThing: count < LEAST_CONDITIONS,
    contradictions: count === 0,
    blocks: count < LEAST_CONDITIONS && study.assignment.by !== 'participantId',
    questions: before.length + after.length === 0,
    outcomesAsked: study.outcomes.primary === null && study.outcomes.exploratory.length === 0,
    exclusions: study.exclusions.length === 0,
    logging: study.outcomes.primary === null && study.exclusions.length === 0,
  }
  return new Set((Object.keys(idle) as CheckId[]).filter((id) => idle[id]))
}

function countFaults({ conditions }: Study): readonly Fault[] {
  const count = conditionsOf({ conditions }).length
  const path = isCrossing(conditions) ? '$.conditions.knobs' : '$.conditions'
  const faults: Fault[] = []
  if (isCrossing(conditions)) {
    const { knobs } = conditions
    if (knobs.length < LEAST_KNOBS) faults.push(tooFew(path, knobs.length, LEAST_KNOBS))
    for (const [index, { values }] of knobs.entries())
      if (values.length < LEAST_CONDITIONS)
        faults.push(tooFew(`${path}[${index}].values`, values.length, LEAST_CONDITIONS))
  } else if (count < LEAST_CONDITIONS) {
    faults.push(tooFew(path, count, LEAST_CONDITIONS))
  }
  if (count > MOST.conditions)
    faults.push({ path, code: 'tooMany', found: String(count), wanted: [String(MOST.conditions)] })
  return faults
}

function nameFaults({ conditions }: Study): readonly Fault[] {
  if (isCrossing(conditions)) return []
  return conditions.flatMap(({ id, name }, index) => [
    ...inheritedId(`$.conditions[${index}].id`, id),
    ...missingText(`$.conditions[${index}].name`, name),
  ])
}

function sameFaults({ conditions }: Study): readonly Fault[] {
  const all = conditionsOf({ conditions })
  const path = (at: number): string => (isCrossing(conditions) ? '$.conditions.knobs' : `$.conditions[${at}].design`)
  return sameConditions(all).map(([first, second]) => ({
    path: path(second),
    code: 'sameDesign',
    found: shown(all[second]?.id),
    wanted: [all[first]?.id ?? ''],
  }))
}

function blockFaults(study: Study): readonly Fault[] {
  const { assignment } = study
  if (assignment.by === 'participantId') return []
  const path = '$.assignment.blocks'
  const count = conditionsOf(study).length
  // Before there are conditions to hold equally often, no size can be right or wrong.
  if (count < LEAST_CONDITIONS) return []
  if (assignment.blocks.length === 0) return [missing(path)]
  return assignment.blocks.flatMap((size, index): Fault[] =>
    size % count === 0
      ? []
      : [{ path: `${path}[${index}]`, code: 'notMultiple', found: String(size), wanted: [String(count)] }],
  )
}

function collectorFaults(study: Study): readonly Fault[] {
  const sources = networkSources(study)
  const empty = study.collectors.flatMap((collector, index): readonly Fault[] => {
    const path = `$.collectors[${index}]`
    if (collector.to === 'dropbox' || collector.to === 'return') return missingText(`${path}.url`, collector.url)
    if (collector.to === 'datapipe') return missingText(`${path}.experiment`, collector.experiment)
    return collector.to === 'frame' ? missingText(`${path}.origin`, collector.origin) : []
  })
  const wrong = study.collectors.flatMap((collector, index): readonly Fault[] => {
    const path = `$.collectors[${index}]`
    if (collector.to === 'frame')
      return addressFaults(`${path}.origin`, collector.origin, isSpelledAsOrigin(collector.origin))
    return 'url' in collector ? addressFaults(`${path}.url`, collector.url) : []
  })
  if (sources.length < 2) return [...empty, ...wrong]
  return [...empty, ...wrong, { path: '$.collectors', code: 'severalAddresses', found: sources.join(' ') }]
}

function addressFaults(path: string, address: string, isSpelledRight = true): readonly Fault[] {
  return isReachable(address) && isSpelledRight ? [] : [{ path, code: 'notAnAddress', found: shown(address) }]
}

/** Codes of their own: for all conditions or for none, and for no other. */
function completionFaults(study: Study): readonly Fault[] {
  const { codes, link } = study.completion
  const path = '$.completion.codes'
  const wrong = addressFaults('$.completion.link', link)
  if (codes.length === 0) return wrong
  const ids = conditionsOf(study).map(({ id }) => id)
  const given = codes.map(({ condition }) => condition)
  return [
    ...wrong,
    ...codes.flatMap(({ code }, index) => missingText(`${path}[${index}].code`, code)),
    ...codes.flatMap(({ condition }, index) =>
      ids.includes(condition) ? [] : [notAmong(`${path}[${index}].condition`, condition, ids)],
    ),
    ...ids.filter((id) => !given.includes(id)).map((id) => missing(path, [id])),
  ]
}

function oneThingFaults(study: Study): readonly Fault[] {
  const { rows, isConfounded } = differences(study)
  if (!isConfounded) return []
  return [{ path: '$.conditions', code: 'severalDiffer', found: String(rows.length), wanted: rows.map(({ id }) => id) }]
}

/** Of what was shipped the rows were shipped: only designs of the lab can contradict themselves. */
function contradictionFaults({ conditions }: Study): readonly Fault[] {
  return conditionsOf({ conditions }).flatMap(({ id, design }, index): Fault[] => {
    const found = typeof design === 'string' ? [] : contradictions(design)
    const path = isCrossing(conditions) ? '$.conditions' : `$.conditions[${index}].design`
    return found.map(({ knobs }) => ({ path, code: 'contradicts', found: shown(id), wanted: knobs }))
  })
}

function preregistrationFaults({ preregistration }: Study): readonly Fault[] {
  const { hypothesis, perCondition, stopping, analysis } = preregistration
  const at = '$.preregistration'
  return [
    ...missingText(`${at}.hypothesis`, hypothesis),
    ...(perCondition === null ? [missing(`${at}.perCondition`)] : []),
    ...missingText(`${at}.stopping`, stopping),
    ...missingText(`${at}.analysis`, analysis),
  ]
}

function concealmentFaults({ assignment }: Study): readonly Fault[] {
  if (assignment.by === 'participantId')
    return [{ path: '$.assignment.by', code: 'unbalanced', found: shown(assignment.by) }]
  const { blocks } = assignment
  return blocks.length === 1 ? [{ path: '$.assignment.blocks', code: 'guessable', found: shown(blocks) }] : []
}
