import type { Where } from '#domain/consent/row.ts'
import { askedFirst, whereHeld, type Deed, type Plan, type Sets, type StepDeed } from '#domain/design/deed.ts'

/** What accepting comes to: with sharing, or with what the switch stops held back. */
export function accepted(plan: Plan, sharing: 'on' | 'off'): Pick<Deed, 'sets' | 'marks'> {
  const { terms, controlAt, design } = plan
  const keepsControl = controlAt !== null && (sharing === 'on' || design.revocable === 'bothWays')
  return {
    sets: { [terms]: 'accepted', sharing2016: sharing, account: 'active', answer: 'accepted', ...opens(keepsControl) },
    ...window(plan, keepsControl),
  }
}

function opens(keepsControl: boolean): Sets {
  return keepsControl ? { row: 'enabled', window2016: 'open' } : {}
}

function window({ design: { windowDays } }: Plan, keepsControl: boolean): Pick<Deed, 'marks'> {
  return keepsControl && windowDays !== null ? { marks: { optOutUntil: windowDays } } : {}
}

/** The notice, its panel, and what is done on them. */
export function askingDeeds(plan: Plan): Deed[] {
  return [...panelDeeds(plan), ...choiceDeeds(plan), ...agreeDeeds(plan), ...leavingDeeds(plan), ...limitedDeeds(plan)]
}

function panelDeeds({ choiceAt, notice }: Plan): Deed[] {
  if (choiceAt !== 'panel2016') return []
  return [
    { on: 'readMore', at: notice, to: 'panel2016', knob: 'switchPlace' },
    { on: 'closePanel', at: 'panel2016', to: notice, knob: 'switchPlace' },
  ]
}

/** A deed that holds something back, with its question where the design asks one. */
function refusing(plan: Plan, deed: StepDeed): Deed[] {
  return plan.design.confirmation === 'none' ? [deed] : askedFirst(deed, 'dontShare')
}

function accepting(plan: Plan, deed: StepDeed): Deed[] {
  return plan.design.confirmation === 'onBoth' ? askedFirst(deed, 'share') : [deed]
}

/** The switch, the two choices, or one of them for each use. */
function choiceDeeds(plan: Plan): Deed[] {
  const { choiceAt: at, uses, design } = plan
  if (at === null) return []
  const base = { at, to: at, knob: 'switchPlace' } as const
  if (uses.length > 0) {
    return uses.flatMap((use) => [
      ...refusing(plan, {
        ...base,
        on: `hold-${use}`,
        where: whereHeld([use], 'no', 'unset'),
        sets: { [`held-${use}`]: 'yes' },
        refusal: 'switchAlreadyOff',
      }),
      {
        ...base,
        on: `allow-${use}`,
        where: whereHeld([use], 'yes', 'unset'),
        sets: { [`held-${use}`]: 'no' },
        refusal: 'switchAlreadyOn',
      },
    ])
  }
  const ways: readonly Where[] = design.switchDefault === 'mustChoose' ? [{ chosen: 'no' }, { chosen: 'yes' }] : [{}]
  return ways.flatMap((way) => [
    ...refusing(plan, {
      ...base,
      on: 'switchOff',
      where: way.chosen === 'no' ? way : { ...way, panelSwitch: 'on' },
      sets: { panelSwitch: 'off', ...(way.chosen ? { chosen: 'yes' } : {}) },
      refusal: 'switchAlreadyOff',
    }),
    {
      ...base,
      on: 'switchOn',
      where: way.chosen === 'no' ? way : { ...way, panelSwitch: 'off' },
      sets: { panelSwitch: 'on', ...(way.chosen ? { chosen: 'yes' } : {}) },
      refusal: 'switchAlreadyOn',
    },
  ])
}

/** What Agree comes to, by how the switches stand. */
function outcomes(plan: Plan): { readonly sharing: 'on' | 'off'; readonly where?: Where }[] {
  const { uses, choiceAt, design } = plan
  if (uses.length > 0 && (choiceAt !== null || design.switchDefault === 'off')) {
    return [
      { sharing: 'off', where: whereHeld(uses, 'yes') },
      { sharing: 'on', where: whereHeld(uses, 'yes', 'no') },
    ]
  }
  if (choiceAt === null) return [{ sharing: design.switchDefault === 'off' ? 'off' : 'on' }]
  const chosen: Where = design.switchDefault === 'mustChoose' ? { chosen: 'yes' } : {}
  return [
    { sharing: 'off', where: { ...chosen, panelSwitch: 'off' } },
    { sharing: 'on', where: { ...chosen, panelSwitch: 'on' } },
  ]
}

function agreeAt(plan: Plan, at: StepDeed['at']): Deed[] {
  return outcomes(plan).flatMap(({ sharing, where }) => {
    const deed: StepDeed = {
      on: 'agree',
      at,
      to: 'chats',
      knob: 'switchDefault',
      ...(where ? { where } : {}),
      ...accepted(plan, sharing),
      refusal: 'choiceMissing',
    }
    return sharing === 'on' ? accepting(plan, deed) : [deed]
  })
}

function agreeDeeds(plan: Plan): Deed[] {
  const screens = plan.choiceAt === 'panel2016' ? [plan.notice, 'panel2016' as const] : [plan.notice]
  return screens.flatMap((at) => agreeAt(plan, at))
}

/** Declining, and putting off. Neither is offered on a notice that blocks. */
function leavingDeeds(plan: Plan): Deed[] {
  const { notice: at, terms, controlAt, design } = plan
  const keepsControl = controlAt !== null && design.revocable === 'bothWays'
  const reminds = remindLater(plan)
  const base = { at, to: 'chats', where: { account: 'active' } } as const
  return [
    ...(design.decline
      ? refusing(plan, {
          ...base,
          on: 'decline',
          sets: { [terms]: 'deferred', answer: 'declined', ...opens(keepsControl) },
          marks: { ...window(plan, keepsControl).marks, ...reminds },
          knob: 'decline',
        })
      : []),
    ...(design.putOff
      ? [
          {
            ...base,
            on: 'notNow',
            sets: { [terms]: 'deferred' },
            marks: reminds,
            knob: 'putOff',
            refusal: 'cannotBePutOff',
          } satisfies Deed,
        ]
      : []),
  ]
}

/** The day of the next reminder, where they do not come daily. */
export function remindLater({ design: { remindEveryDays }, canLeave }: Plan): NonNullable<Deed['marks']> {
  return canLeave && remindEveryDays !== null && remindEveryDays > 1 ? { remindOn: remindEveryDays } : {}
}

/** The page of a limited account: it leads back to the notice, so that every choice stays open. */
function limitedDeeds({ notice }: Plan): Deed[] {
  return [{ on: 'continue', at: 'limited', to: notice, knob: 'refusalCosts' }]
}
