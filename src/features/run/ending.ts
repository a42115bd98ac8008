import { goalsOf } from '#domain/design/goals.ts'
import { subjectOf } from '#domain/study/conditions.ts'
import type { Item, Study } from '#domain/study/types.ts'
import { returnLink, type ReturnLink } from '#store/run/collectors/returnLink.ts'
import { surveyOrigins, type Arrived } from './arrival.ts'
import type { ParticipantRun } from './participantRun.ts'

/** The code of a condition, or the common one; null: none. */
export function codeOf({ completion }: Study, condition: string): string | null {
  const own = completion.codes.find((each) => each.condition === condition)?.code ?? completion.code
  return own === '' ? null : own
}

/** Whether whoever finishes gets something that says so. */
export function hasProof({ completion: { code, codes, link } }: Study): boolean {
  return code !== '' || codes.length > 0 || link !== ''
}

/**
 * Where the participant goes then; null: nowhere. The link of completion tells a panel that somebody finished, often by
 * a code in it: whoever left goes back to a survey only.
 */
export function wayBack(study: Study, { returnTo }: Arrived, isFinished: boolean): string | null {
  const { completion, collectors } = study
  const survey = collectors.find((one) => one.to === 'return')?.url ?? null
  if (isFinished) return returnTo ?? survey ?? (completion.link === '' ? null : completion.link)
  return returnTo !== null && surveyOrigins(study).includes(URL.parse(returnTo)?.origin ?? '') ? returnTo : survey
}

/** The result that goes back in the address, where the study says so; nothing of it once it is withdrawn. */
export function resultLink(run: ParticipantRun, arrived: Arrived): ReturnLink | null {
  const { study } = run.start.frozen
  const collector = study.collectors.find((one) => one.to === 'return')
  if (!collector || run.view().progress.choice !== 'kept' || run.start.session.recorder.head.kind !== 'real')
    return null
  const back = wayBack(study, arrived, run.view().progress.isFinished) ?? collector.url
  return returnLink(back, collector.parameter, compactResult(run))
}

const HASH_SIGNS = 12

function compactResult(run: ParticipantRun): Readonly<Record<string, string>> {
  const { start } = run
  const { progress, phone, saved } = run.view()
  const { accepted, heldBack } = goalsOf(subjectOf(start.condition.design))
  const { standing } = phone
  return {
    session: start.session.recorder.head.session,
    study: start.frozen.hash.slice(0, HASH_SIGNS),
    condition: start.condition.id,
    end: progress.isFinished ? 'completed' : 'left',
    atEnd: heldBack(standing) ? 'holdBack' : accepted(standing) ? 'accept' : 'none',
    lines: String(saved.recorded),
    ...Object.fromEntries(
      Object.entries(progress.answers)
        .filter(([id]) => !isFreeText(start.frozen.study, id))
        .map(([id, value]) => [`q-${id}`, typeof value === 'object' ? value.join(' ') : String(value)]),
    ),
  }
}

/** What was written in one's own words does not go into an address. */
function isFreeText({ questions }: Study, id: string): boolean {
  return [...questions.before, ...questions.after].some((item: Item) => item.kind === 'text' && item.id === id)
}
