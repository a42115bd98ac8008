import { render, type RenderResult } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { vi, type Mock } from 'vitest'
import type { Standing } from '#domain/consent/standing.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import type { AnyStep, Phone, Region } from '#domain/scenario/types.ts'
import { provideScreens } from '../later.tsx'
import { PhoneParts } from '../PhoneParts.tsx'
import { laterScreens } from '../screens/laterScreens.ts'

provideScreens(laterScreens)

const ASKED: Standing = {
  account: 'active',
  terms2016: 'asked',
  sharing2016: 'none',
  window2016: 'none',
  panelSwitch: 'on',
  row: 'absent',
  terms2021: 'notAsked',
  authority: 'none',
  screen: 'notice2016',
  askedFrom: 'panel2016',
  deleteFrom: 'account',
  helpFrom: 'notice2021',
  field: 'empty',
  reasons: 'closed',
  acceptBy: isoDay('2016-09-25'),
  optOutUntil: null,
  deletedOn: null,
}

export interface Held extends Partial<Standing> {
  readonly skin?: Phone
  readonly region?: Region
  readonly on?: string
  readonly offers?: readonly AnyStep[]
  readonly pinsOn?: boolean
  readonly lapsed?: boolean
}

export interface PhoneDriver extends RenderResult {
  readonly user: UserEvent
  readonly onStep: Mock<(step: AnyStep) => void>
  readonly become: (held: Held) => void
}

/** A phone in the hand: told where it stands, it remembers which steps were asked for. */
export function renderPhone(held: Held = {}): PhoneDriver {
  const onStep = vi.fn<(step: AnyStep) => void>()
  function view(now: Held): ReactNode {
    const {
      skin = 'android',
      region = 'world',
      on = '2016-08-26',
      offers = [],
      pinsOn = false,
      lapsed = false,
      ...rest
    } = now
    return (
      <PhoneParts
        standing={{ ...ASKED, ...rest }}
        skin={skin}
        region={region}
        on={isoDay(on)}
        offered={new Set(offers)}
        onStep={onStep}
        pinsOn={pinsOn}
        lapsed={lapsed}
      />
    )
  }
  const rendered = render(view(held))
  return { ...rendered, user: userEvent.setup(), onStep, become: (next) => rendered.rerender(view(next)) }
}
