import { AS_BUILT, type Design } from '#domain/design/design.ts'
import type { Path } from '#domain/design/search.ts'
import type { Subject } from '#domain/design/subject.ts'
import type { PurposeId } from '#domain/dataflow/ids.ts'

/** Whether yes and no stand side by side. Null: there is no refusal to hold beside the yes. */
export interface Parity {
  /** There is a way to accept and a way to refuse. */
  readonly present: boolean
  readonly sameLayer: boolean | null
  /** Both are buttons; a switch or a link is something else. */
  readonly sameKind: boolean | null
  /** Of the same size and weight, as the design has it; the browser measures it apart. */
  readonly sameLook: boolean | null
  /** Everybody has the choice, whenever they joined. */
  readonly forEverybody: boolean | null
}

/** As shipped, what the rows say of it is what the knobs that describe it say; a test holds the two together. */
export function knobsOf({ question, design }: Subject): Design {
  return design ?? AS_BUILT[question]
}

export function parityOf(subject: Subject, accept: Path | null, refuse: Path | null): Parity {
  if (!accept || !refuse) return { present: false, sameLayer: null, sameKind: null, sameLook: null, forEverybody: null }
  const { buttons, audience } = knobsOf(subject)
  const isDecline = refuse.steps.includes('decline')
  return {
    present: true,
    sameLayer: (refuse.depth ?? 0) === 0,
    sameKind: isDecline && buttons !== 'refuseAsLink',
    sameLook: isDecline && buttons === 'equal',
    forEverybody: audience === 'all',
  }
}

/** How each use that can be held back stands before anybody touches it. */
export interface DefaultOf {
  readonly use: PurposeId
  readonly at: 'on' | 'off' | 'unset'
}

const AT = { on: 'on', off: 'off', mustChoose: 'unset' } as const

export function defaultsOf(subject: Subject): readonly DefaultOf[] {
  const { switchPlace, switchDefault, stops } = knobsOf(subject)
  return switchPlace === 'nowhere' ? [] : stops.map((use) => ({ use, at: AT[switchDefault] }))
}
