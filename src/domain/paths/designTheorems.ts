import { LAST_DAY_OF_2016_TERMS } from '#domain/consent/calendar.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { isExistingUser } from '#domain/consent/start.ts'
import type { Design } from '#domain/design/design.ts'
import { heldIn, isPerPurpose } from '#domain/design/held.ts'
import { ERA_COUNT } from './days.ts'
import type { Exploration } from './explore.ts'
import type { Move } from './places.ts'
import { changesOnlyByDeletion, type Theorem } from './theorems.ts'

export const DESIGN_THEOREM_IDS = [
  'bothWaysEveryDay',
  'oneTapEachWay',
  'changesWhileOpen',
  'offNeverOnAgain',
  'answerIsFinal',
  'nothingToHoldBack',
  'notAskedNoChoice',
  'noIsNotAskedAgain',
  'nothingTaken',
] as const
export type DesignTheoremId = (typeof DESIGN_THEOREM_IDS)[number]

/** Something that holds on every path of everybody, for each design whose settings are so. Which, the settings say. */
export interface DesignTheorem extends Omit<Theorem<DesignTheoremId>, 'otherwise'> {
  readonly isOf: (design: Design) => boolean
}

const isAccepted = ({ answer, account }: Standing): boolean => answer === 'accepted' && account === 'active'

function hasControl({ revocable, switchPlace }: Design): boolean {
  return revocable !== 'no' && switchPlace !== 'nowhere'
}

function keepsControl(design: Design): boolean {
  return hasControl(design) && design.revocable === 'bothWays' && design.windowDays === null
}

/** On each day that matters, from the standing in which it begins: both, by steps of that day. */
function leadsBothWays({ layers, days, places, eveningsOf }: Exploration): boolean {
  return layers.every((layer, index) =>
    layer.every(({ place }) => {
      if (!isAccepted(places.at(place))) return true
      const ends = eveningsOf(place, days[index] ?? 0).map((evening) => places.at(evening.place))
      return ['on', 'off'].every((wanted) => ends.some((end) => isAccepted(end) && end.sharing2016 === wanted))
    }),
  )
}

/** Above the chats, in every standing after an answer, and in every era: one step changes it. */
function isOneStepAway({ places }: Exploration): boolean {
  return places.standings.every((standing, place) => {
    const { screen, account, answer, sharing2016 } = standing
    if (screen !== 'chats' || account !== 'active' || answer === 'open') return true
    const wanted = answer === 'accepted' && sharing2016 === 'on' ? 'off' : 'on'
    return Array.from({ length: ERA_COUNT }, (_, era) => places.steps(place, era)).every((steps) =>
      steps.some(({ to }) => isAccepted(places.at(to)) && places.at(to).sharing2016 === wanted),
    )
  })
}

function onEachMove(check: (move: Move) => boolean): Theorem['holds'] {
  return ({ places }) => [...places.moves()].every(check)
}

/** What is held back of what was accepted, as text. */
function held({ design }: Setting, standing: Standing): string {
  return design ? heldIn(standing, design).join() : ''
}

function isAskedAtAll({ design, joined }: Setting): boolean {
  const wasThere = design?.question === '2021' ? joined <= LAST_DAY_OF_2016_TERMS : isExistingUser(joined)
  return design?.audience === 'all' || wasThere
}

function holdsNothing({ places, setting }: Exploration): boolean {
  return places.standings.every((standing) => held(setting, standing) === '')
}

function everybody(): boolean {
  return true
}

export const designTheorems: readonly DesignTheorem[] = [
  { id: 'bothWaysEveryDay', isOf: keepsControl, isAbout: everybody, holds: leadsBothWays },
  {
    id: 'oneTapEachWay',
    isOf: (design) =>
      keepsControl(design) && design.control === 'inSight' && design.confirmation === 'none' && !isPerPurpose(design),
    isAbout: everybody,
    holds: isOneStepAway,
  },
  {
    id: 'changesWhileOpen',
    isOf: (design) => hasControl(design) && design.windowDays !== null,
    isAbout: everybody,
    holds: (exploration) =>
      onEachMove(
        ({ from, to }) =>
          !isAccepted(from) ||
          from.window2016 !== 'closed' ||
          (to.window2016 === 'closed' && held(exploration.setting, from) === held(exploration.setting, to)),
      )(exploration),
  },
  {
    id: 'offNeverOnAgain',
    isOf: ({ revocable }) => revocable !== 'bothWays',
    isAbout: everybody,
    holds: onEachMove(
      ({ from, to }) => from.answer !== 'accepted' || from.sharing2016 !== 'off' || to.sharing2016 === 'off',
    ),
  },
  {
    id: 'answerIsFinal',
    isOf: (design) => !hasControl(design),
    isAbout: everybody,
    holds: (exploration) =>
      onEachMove(
        ({ from, to }) =>
          from.answer !== 'accepted' ||
          (to.answer === 'accepted' && held(exploration.setting, from) === held(exploration.setting, to)),
      )(exploration),
  },
  {
    id: 'nothingToHoldBack',
    isOf: ({ switchPlace, switchDefault }) => switchPlace === 'nowhere' && switchDefault !== 'off',
    isAbout: everybody,
    holds: holdsNothing,
  },
  {
    id: 'notAskedNoChoice',
    isOf: ({ audience }) => audience === 'existing',
    isAbout: (setting) => !isAskedAtAll(setting),
    holds: (exploration) =>
      holdsNothing(exploration) && exploration.places.standings.every(({ answer }) => answer === 'open'),
  },
  {
    id: 'noIsNotAskedAgain',
    isOf: ({ decline, refusalCosts }) => decline && refusalCosts === 'nothing',
    isAbout: everybody,
    holds: onEachMove(({ from, to }) => from.answer !== 'declined' || !isAskedNow(to) || isAskedNow(from)),
  },
  {
    id: 'nothingTaken',
    isOf: ({ refusalCosts }) => refusalCosts === 'nothing' || refusalCosts === 'reminders',
    isAbout: everybody,
    holds: changesOnlyByDeletion,
  },
]

function isAskedNow({ terms2016, terms2021 }: Standing): boolean {
  return terms2016 === 'asked' || terms2021 === 'asked'
}

export function theoremsOf(design: Design): readonly DesignTheorem[] {
  return designTheorems.filter(({ isOf }) => isOf(design))
}
