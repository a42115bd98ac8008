import { isPerPurpose, type Design } from '#domain/design/design.ts'

/** Taps from the first screen to an answer, and from the chats to taking it back; null: there is no way. */
export interface Steps {
  readonly accept: number
  readonly refuse: number | null
  /** While the control works. Where a window ends it, that is said beside the number. */
  readonly revoke: number | null
}

/** From the chats to the row: menu, Settings, Account on Android. */
const TO_SETTINGS = 3

/** Steps as 11 CCR 7004(a)(2)(A) counts them: from the first indication to completion. Read from the knobs alone. */
export function stepsOf(design: Design): Steps {
  return { accept: acceptSteps(design), refuse: refuseSteps(design), revoke: revokeSteps(design) }
}

const switchesOf = (design: Design): number => (isPerPurpose(design) ? design.stops.length : 1)

/** Taps to where the switch stands and on it, before Agree. */
function switchSteps(design: Design): number {
  return (design.switchPlace === 'behindLink' ? 1 : 0) + switchesOf(design)
}

function acceptSteps(design: Design): number {
  const { switchPlace, switchDefault, confirmation } = design
  const asksTwice = confirmation === 'onBoth' ? 1 : 0
  const isOnPath = switchPlace === 'firstScreen' || switchPlace === 'behindLink'
  return 1 + asksTwice + (isOnPath && switchDefault !== 'on' ? switchSteps(design) : 0)
}

function refuseSteps(design: Design): number | null {
  const { switchPlace, switchDefault, confirmation, decline } = design
  const asksTwice = confirmation === 'none' ? 0 : 1
  if (decline) return 1 + asksTwice
  if (switchPlace === 'nowhere') return null
  if (switchPlace === 'settings') return 1 + TO_SETTINGS + switchesOf(design) + asksTwice
  if (switchDefault === 'off') return 1
  return switchSteps(design) + asksTwice + 1
}

function revokeSteps(design: Design): number | null {
  const { control, confirmation, revocable, switchPlace } = design
  if (revocable === 'no' || switchPlace === 'nowhere') return null
  return (control === 'inSight' ? 0 : TO_SETTINGS) + switchesOf(design) + (confirmation === 'none' ? 0 : 1)
}
