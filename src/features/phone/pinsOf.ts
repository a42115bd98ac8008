import type { ClaimId } from '#content/sentence.ts'
import { faceOf, type Face } from './screenName.ts'
import type { Sure } from './notesOf.ts'
import type { Standing } from '#domain/consent/standing.ts'
import type { AnyStep } from '#domain/scenario/types.ts'

/** A control that has a pin beside it. */
export type PinTarget =
  | 'agree2016'
  | 'more2016'
  | 'notNow2016'
  | 'switch2016'
  | 'displayed2016'
  | 'dontShare2016'
  | 'row2016'
  | 'agree2021'
  | 'later2021'
  | 'help2021'
  | 'banner2021'
  | 'deleteButton'

export interface Pin {
  readonly target: PinTarget
  readonly see: ClaimId
  readonly why: ClaimId
  readonly sure: Sure
}

function pin(target: PinTarget, sure: Sure = 'press'): Pin {
  return { target, see: `pins.${target}.see`, why: `pins.${target}.why`, sure }
}

/** In the order of the eye: from the top of the screen down. */
const PINS: Partial<Record<Face, readonly Pin[]>> = {
  banner: [pin('banner2021')],
  notice2016: [pin('notNow2016'), pin('agree2016'), pin('more2016')],
  blockedNotice2016: [pin('agree2016'), pin('more2016')],
  panel2016: [pin('switch2016'), pin('displayed2016', 'documented')],
  warning: [pin('dontShare2016')],
  account: [pin('row2016')],
  delete: [pin('deleteButton')],
  notice2021: [pin('later2021'), pin('help2021'), pin('agree2021')],
  blocked: [pin('agree2021')],
}

/** Controls that a standing may lack, and the step that says whether they are there. */
const NEEDS: Partial<Record<PinTarget, AnyStep>> = {
  notNow2016: 'notNow',
  later2021: 'notNow',
  help2021: 'openHelp',
  banner2021: 'tapBanner',
}

export function pinsOf(standing: Standing, offered: ReadonlySet<AnyStep>): readonly Pin[] {
  const face = faceOf(standing)
  if (face === 'account' && standing.row === 'absent') return []
  return (PINS[face] ?? []).filter(({ target }) => {
    const step = NEEDS[target]
    return step === undefined || offered.has(step)
  })
}
