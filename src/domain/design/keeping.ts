import { accepted } from '#domain/design/asking.ts'
import { allHeld, askedFirst, whereHeld, type Deed, type Plan, type StepDeed } from '#domain/design/deed.ts'
import type { PurposeId } from '#domain/dataflow/ids.ts'

/** Switched off for good: the control is grey, and gone when one comes back. */
const USED = { row: 'greyed', window2016: 'used' } as const

/** The control after the answer, in Settings or above the chats. */
export function keepingDeeds(plan: Plan): Deed[] {
  const { controlAt: at, uses } = plan
  if (at === null) return []
  return uses.length > 0 ? uses.flatMap((use) => useDeeds(plan, at, use)) : oneDeeds(plan, at)
}

function confirmed({ design: { confirmation } }: Plan, deed: StepDeed, answer: 'dontShare' | 'share'): Deed[] {
  const asks = answer === 'share' ? confirmation === 'onBoth' : confirmation !== 'none'
  return asks ? askedFirst(deed, answer) : [deed]
}

function oneDeeds(plan: Plan, at: 'account' | 'chats'): Deed[] {
  const { design } = plan
  const base = { at, to: at, knob: 'revocable' } as const
  const off = confirmed(
    plan,
    {
      ...base,
      on: 'switchOff',
      where: { row: 'enabled', answer: 'accepted', sharing2016: 'on' },
      sets: { sharing2016: 'off', ...(design.revocable === 'oneWay' ? USED : {}) },
    },
    'dontShare',
  )
  if (design.revocable === 'oneWay') return off
  return [
    ...off,
    ...confirmed(
      plan,
      {
        ...base,
        on: 'switchOn',
        where: { row: 'enabled', answer: 'accepted', sharing2016: 'off' },
        sets: { sharing2016: 'on' },
      },
      'share',
    ),
    // Who declined can still say yes where the control stands; the window goes on from the decline.
    ...confirmed(
      plan,
      { ...base, on: 'switchOn', where: { row: 'enabled', answer: 'declined' }, ...withoutWindow(plan) },
      'share',
    ),
  ]
}

function withoutWindow(plan: Plan): Pick<Deed, 'sets'> {
  const { sets } = accepted(plan, 'on')
  return sets ? { sets } : {}
}

/** One use. Sharing counts as off when every use is held back: then nothing of what the switches are for is shared. */
function useDeeds(plan: Plan, at: 'account' | 'chats', use: PurposeId): Deed[] {
  const { design, uses } = plan
  const others = uses.filter((other) => other !== use)
  const here = { row: 'enabled', answer: 'accepted' } as const
  const base = { at, to: at, knob: 'decisions' } as const
  const held = { [`held-${use}`]: 'yes' } as const
  const allowed = { [`held-${use}`]: 'no' } as const
  const hold = { ...base, on: `hold-${use}` } as const
  const allow = { ...base, on: `allow-${use}` } as const
  const last: StepDeed = {
    ...hold,
    where: { ...here, ...whereHeld([use], 'no'), ...whereHeld(others, 'yes') },
    sets: { ...held, sharing2016: 'off', ...(design.revocable === 'oneWay' ? USED : {}) },
  }
  const one: StepDeed = { ...hold, where: { ...here, ...whereHeld([use], 'no') }, sets: held }
  const off = [...confirmed(plan, last, 'dontShare'), ...confirmed(plan, one, 'dontShare')]
  if (design.revocable === 'oneWay') return off
  const on: StepDeed = {
    ...allow,
    where: { ...here, ...whereHeld([use], 'yes') },
    sets: { ...allowed, sharing2016: 'on' },
  }
  const afterDecline: StepDeed = {
    ...allow,
    where: { row: 'enabled', answer: 'declined' },
    sets: { ...withoutWindow(plan).sets, ...allHeld(others, 'yes'), ...allowed },
  }
  return [...off, ...confirmed(plan, on, 'share'), ...confirmed(plan, afterDecline, 'share')]
}
