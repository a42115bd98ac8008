import type { Fault } from '#domain/scenario/fault.ts'
import { seenOf } from '#domain/study/seen.ts'
import type { ConsentScreen } from '#domain/study/types.ts'

/**
 * What we hold against every design, held against the screen on which participants themselves are asked: equal buttons,
 * nothing ticked before, leaving as easy as going on. A study whose own screen fails cannot be frozen.
 */
export const CONSENT_CHECKS = ['consentWords', 'equalButtons', 'nothingPreTicked', 'leavingAsEasy'] as const
export type ConsentCheckId = (typeof CONSENT_CHECKS)[number]

const AT = '$.consent'

/** Taps to leave, and to go on at the least: nobody has to tick what is not required. */
export function consentTaps({ confirmation, leavePlace, statements }: ConsentScreen): {
  readonly goOn: number
  readonly leave: number
} {
  const ticks = statements.filter(({ required, ticked }) => required && !ticked).length
  return {
    goOn: 1 + ticks + (confirmation === 'onBoth' ? 1 : 0),
    leave: 1 + (leavePlace === 'behindLink' ? 1 : 0) + (confirmation === 'none' ? 0 : 1),
  }
}

export function consentFaults(consent: ConsentScreen): Readonly<Record<ConsentCheckId, readonly Fault[]>> {
  return {
    consentWords: words(consent),
    equalButtons: equalButtons(consent),
    nothingPreTicked: consent.statements.flatMap(({ ticked }, index) =>
      ticked
        ? [{ path: `${AT}.statements[${index}].ticked`, code: 'preTicked', found: 'true', wanted: ['false'] }]
        : [],
    ),
    leavingAsEasy: leavingAsEasy(consent),
  }
}

function words({ goOn, leave, statements }: ConsentScreen): Fault[] {
  const missing = (path: string, text: string): Fault[] =>
    seenOf(text) === '' ? [{ path: `${AT}.${path}`, code: 'missing', found: null }] : []
  const isTwice = seenOf(goOn) !== '' && seenOf(goOn) === seenOf(leave)
  return [
    ...missing('goOn', goOn),
    ...missing('leave', leave),
    ...(isTwice ? [{ path: `${AT}.leave`, code: 'twice' as const, found: JSON.stringify(leave) }] : []),
    ...statements.flatMap(({ text }, index) => missing(`statements[${index}].text`, text)),
  ]
}

function equalButtons({ buttons, leavePlace }: ConsentScreen): Fault[] {
  return [
    ...(buttons === 'equal' ? [] : [fault('buttons', 'notEqual', buttons, 'equal')]),
    ...(leavePlace === 'firstScreen' ? [] : [fault('leavePlace', 'notEqual', leavePlace, 'firstScreen')]),
  ]
}

/** A question to both is even; a question only to who leaves is not, however many boxes going on takes. */
function leavingAsEasy(consent: ConsentScreen): Fault[] {
  const { goOn, leave } = consentTaps(consent)
  const asksOne = consent.confirmation === 'onRefusing'
  if (!asksOne && leave <= goOn) return []
  const field = asksOne ? 'confirmation' : 'leavePlace'
  return [fault(field, 'harderToLeave', consent[field], asksOne ? 'none' : 'firstScreen')]
}

function fault(field: string, code: Fault['code'], found: string, wanted: string): Fault {
  return { path: `${AT}.${field}`, code, found: JSON.stringify(found), wanted: [wanted] }
}
