import type { Standing } from '#domain/consent/standing.ts'
import type { PurposeId } from '#domain/dataflow/ids.ts'
import type { Design } from '#domain/design/design.ts'

type Holder = Pick<Standing, 'answer' | 'sharing2016' | `held-${PurposeId}`>

/** Whether each use has a switch of its own: with fewer than two there is nothing to take apart. */
export function isPerPurpose({ decisions, stops }: Design): boolean {
  return decisions === 'perPurpose' && stops.length > 1
}

/** How much of all that the question is about is held back. */
export type Holding = 'nothing' | 'part' | 'all'

/**
 * The one meaning of holding back, for measures, goals and paths alike: a no to the whole holds back all that the
 * question is about; an acceptance, all that its switch or its switches stop. As shipped there is only the switch.
 */
export function holdingOf(standing: Partial<Holder> & Pick<Holder, 'sharing2016'>, design?: Design): Holding {
  const { answer, sharing2016 } = standing
  if (design === undefined) return sharing2016 === 'off' ? 'all' : 'nothing'
  if (answer === 'declined') return 'all'
  if (answer !== 'accepted') return 'nothing'
  if (sharing2016 === 'off') return 'all'
  return isPerPurpose(design) && design.stops.some((purpose) => standing[`held-${purpose}`] === 'yes')
    ? 'part'
    : 'nothing'
}

/** The uses that a person holds back under a lab design. Before an answer nothing is held: nothing is asked yet. */
export function heldIn(standing: Holder, design: Design): readonly PurposeId[] {
  if (standing.answer !== 'accepted') return []
  if (isPerPurpose(design)) return design.stops.filter((purpose) => standing[`held-${purpose}`] === 'yes')
  return standing.sharing2016 === 'off' ? design.stops : []
}
