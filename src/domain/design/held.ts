import type { Standing } from '#domain/consent/standing.ts'
import type { PurposeId } from '#domain/dataflow/ids.ts'
import type { Design } from '#domain/design/design.ts'

type Holder = Pick<Standing, 'answer' | 'sharing2016' | `held-${PurposeId}`>

/** Whether each use has a switch of its own: with fewer than two there is nothing to take apart. */
export function isPerPurpose({ decisions, stops }: Design): boolean {
  return decisions === 'perPurpose' && stops.length > 1
}

/** The uses that a person holds back under a lab design. Before an answer nothing is held: nothing is asked yet. */
export function heldIn(standing: Holder, design: Design): readonly PurposeId[] {
  if (standing.answer !== 'accepted') return []
  if (isPerPurpose(design)) return design.stops.filter((purpose) => standing[`held-${purpose}`] === 'yes')
  return standing.sharing2016 === 'off' ? design.stops : []
}
