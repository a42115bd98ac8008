import type { AllMeasures } from '#content/measure/allMeasures.ts'
import type { Cell, Put } from '#content/measure/cell.ts'
import { valueText } from '#content/measure/cell.ts'
import type { RowShape } from '#content/measure/rowShape.ts'
import { say } from '#content/say.ts'
import { A_YEAR, type FunctionId, type Loss, type Prompts } from '#domain/design/measurePressure.ts'

const EXIT_LOSSES = ['account', 'chats', 'groups'] as const

function choiceCell({ rows: { choice, pressure } }: AllMeasures): Cell {
  // No row of any design or telling sends a word before the window closes.
  const put: readonly Put[] = choice.forGood ? [] : [{ id: 'measure.put.expiryNotice', value: false }]
  const moves: Put = { id: 'measure.put.dayMoves', value: pressure.dayMoves }
  const said = choice.forGood ? say('measure.forGood', { days: valueText(A_YEAR, 'days') }) : undefined
  if (choice.days === 0) return { value: null, none: 'impossible', unit: 'days', put: [moves] }
  return { value: choice.days, unit: 'days', put: [...put, moves], ...(said === undefined ? {} : { said }) }
}

function availabilityCell(who: 'unanswered' | 'accepted', { rows: { availability } }: AllMeasures): Cell {
  const put: readonly Put[] = [
    { id: 'measure.put.daysPossible', value: availability[who] },
    { id: 'measure.put.daysOf', value: availability.of },
  ]
  return { value: availability[who] / availability.of, unit: 'share', put }
}

function promptsCell(prompts: Prompts | null): Cell {
  if (!prompts) return { value: null, none: 'unanswerable', unit: 'prompts', put: [] }
  const { days90, days365, spacing } = prompts
  const put: Put[] = [{ id: 'measure.put.promptsYear', value: days365 }]
  if (spacing)
    put.push(
      { id: 'measure.put.spacing.least', value: spacing.least },
      { id: 'measure.put.spacing.most', value: spacing.most },
    )
  return { value: days90, unit: 'prompts', put }
}

function lossPuts({ functions, sinceDay }: Loss): readonly Put[] {
  if (functions.length === 0) return [{ id: 'measure.put.lost', value: say('measure.lost.none') }]
  return [
    { id: 'measure.put.lost', value: functions.map((each: FunctionId) => say(`measure.lost.${each}`)).join(', ') },
    { id: 'measure.put.sinceDay', value: sinceDay },
  ]
}

function lossCell(loss: Loss | null): Cell {
  if (!loss) return { value: null, none: 'unanswerable', unit: 'functionDays', put: [] }
  return { value: loss.functionDays, unit: 'functionDays', put: lossPuts(loss) }
}

/** The most that any other telling takes away from who does not accept. */
function announcedCell({ rows: { toldOtherwise }, subject }: AllMeasures): Cell {
  const happened = subject.telling === 'happened'
  const others = toldOtherwise.filter(({ telling }) => (telling === 'happened') !== happened)
  const worst = others.toSorted((a, b) => b.unanswered.functionDays - a.unanswered.functionDays)[0]
  if (!worst) return { value: null, none: 'nothing', unit: 'functionDays', put: [] }
  return { ...lossCell(worst.unanswered), put: lossPuts(worst.unanswered) }
}

function idleCell(days: 'days90' | 'days365', { rows: { doingNothing } }: AllMeasures): Cell {
  const { account, shared, reminders, penalties } = doingNothing[days]
  const put: readonly Put[] = [
    { id: 'measure.put.account', value: say(`measure.account.${account}`) },
    { id: 'measure.put.reminders', value: reminders },
    { id: 'measure.put.penalties', value: penalties.length },
  ]
  return { value: shared, unit: 'pairs', put }
}

function exitCell({ rows: { paths } }: AllMeasures): Cell {
  const { leave } = paths
  if (!leave) return { value: null, none: 'impossible', unit: 'losses', put: [] }
  const put: readonly Put[] = [
    { id: 'measure.put.leave.taps', value: leave.taps },
    { id: 'measure.put.typed', value: leave.typed },
    { id: 'measure.put.lost', value: EXIT_LOSSES.map((each) => say(`phone.delete.lost.${each}`)).join('; ') },
  ]
  return { value: EXIT_LOSSES.length, unit: 'losses', put, path: leave }
}

function bundlingCell({ rows: { bundling } }: AllMeasures): Cell {
  const { uses, separable, index } = bundling
  const put: readonly Put[] = [
    { id: 'measure.put.uses', value: uses },
    { id: 'measure.put.separable', value: separable },
  ]
  return index === null ? { value: null, none: 'nothing', unit: 'share', put } : { value: index, unit: 'share', put }
}

function gapCell({ rows: { promiseGap, paths } }: AllMeasures): Cell {
  if (!promiseGap) return { value: null, none: 'unanswerable', unit: 'share', put: [] }
  const { expected, stopped, gap } = promiseGap
  const put: readonly Put[] = [
    { id: 'measure.put.expected', value: expected },
    { id: 'measure.put.stopped', value: stopped },
  ]
  const path = paths.refuse ? { path: paths.refuse } : {}
  return gap === null
    ? { value: null, none: 'nothing', unit: 'share', put }
    : { value: gap, unit: 'share', put, ...path }
}

export const pressureRows = {
  choice: { metric: 'M9', group: 'time', read: choiceCell },
  availableAccepted: { metric: 'M10', group: 'time', read: (all) => availabilityCell('accepted', all) },
  availableUnanswered: { metric: 'M10', group: 'time', read: (all) => availabilityCell('unanswered', all) },
  dayMoves: {
    metric: 'M9',
    group: 'time',
    read: ({ rows: { pressure } }) => ({ value: pressure.dayMoves, unit: 'moves', put: [] }),
  },
  idle90: { metric: 'M4', group: 'pressure', read: (all) => idleCell('days90', all) },
  idle365: { metric: 'M4', group: 'pressure', read: (all) => idleCell('days365', all) },
  promptsUnanswered: {
    metric: 'M12',
    group: 'pressure',
    read: ({ rows: { pressure } }) => promptsCell(pressure.unanswered),
  },
  promptsRefused: { metric: 'M12', group: 'pressure', read: ({ rows: { pressure } }) => promptsCell(pressure.refused) },
  finalNo: {
    metric: 'M12',
    group: 'pressure',
    read: ({ rows: { pressure } }) =>
      pressure.finalNo === null
        ? { value: null, none: 'unanswerable', unit: 'yesNo', put: [] }
        : { value: pressure.finalNo, unit: 'yesNo', put: [] },
  },
  lossRefused: { metric: 'M11', group: 'pressure', read: ({ rows: { detriment } }) => lossCell(detriment.refused) },
  lossUnanswered: {
    metric: 'M11',
    group: 'pressure',
    read: ({ rows: { detriment } }) => lossCell(detriment.unanswered),
  },
  lossToldOtherwise: { metric: 'M11', group: 'pressure', read: announcedCell },
  bundling: { metric: 'M14', group: 'scope', read: bundlingCell },
  promiseGap: { metric: 'M15', group: 'scope', read: gapCell },
  exit: { metric: 'M16', group: 'scope', read: exitCell },
} as const satisfies Record<string, RowShape>
