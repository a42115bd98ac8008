import type { AllMeasures } from '#content/measure/allMeasures.ts'
import type { Cell, Put } from '#content/measure/cell.ts'
import { valueText } from '#content/measure/cell.ts'
import { questionPlayed, waitPlayed, waysPlayed, type CellPlay } from '#content/measure/plays.ts'
import type { RowShape } from '#content/measure/rowShape.ts'
import { partialDay } from '#content/factDay.ts'
import { say } from '#content/say.ts'
import type { Kept } from '#domain/design/measurePromise.ts'
import type { Question } from '#domain/design/design.ts'
import type { Telling } from '#domain/scenario/types.ts'
import { A_YEAR, NINETY, type FunctionId, type Loss, type Prompts } from '#domain/design/measurePressure.ts'

const EXIT_LOSSES = ['account', 'chats', 'groups'] as const

function choiceCell({ rows }: AllMeasures): Cell {
  const { choice, pressure } = rows
  // No row of any design or telling sends a word before the window closes.
  const put: readonly Put[] = choice.forGood ? [] : [{ id: 'measure.put.expiryNotice', value: false }]
  const moves: Put = { id: 'measure.put.dayMoves', value: pressure.dayMoves }
  const said = choice.forGood ? say('measure.forGood', { days: valueText(A_YEAR, 'days') }) : undefined
  if (choice.days === 0) return { value: null, none: 'impossible', unit: 'days', put: [moves] }
  const plays = waitPlayed(rows, 'accept', choice.days)
  return { value: choice.days, unit: 'days', put: [...put, moves], plays, ...(said === undefined ? {} : { said }) }
}

function availabilityCell(who: 'unanswered' | 'accepted', { rows }: AllMeasures): Cell {
  const { availability } = rows
  const plays = who === 'accepted' ? waitPlayed(rows, 'accept', availability.of) : questionPlayed(availability.of)
  const put: readonly Put[] = [
    { id: 'measure.put.daysPossible', value: availability[who] },
    { id: 'measure.put.daysOf', value: availability.of },
  ]
  return { value: availability[who] / availability.of, unit: 'share', put, plays }
}

function promptsCell(prompts: Prompts | null, plays: readonly CellPlay[]): Cell {
  if (!prompts) return { value: null, none: 'unanswerable', unit: 'prompts', put: [] }
  const { days90, days365, spacing, assumes } = prompts
  const put: Put[] = [{ id: 'measure.put.promptsYear', value: days365, assumes }]
  if (spacing)
    put.push(
      { id: 'measure.put.spacing.least', value: spacing.least, assumes },
      { id: 'measure.put.spacing.most', value: spacing.most, assumes },
    )
  return { value: days90, unit: 'prompts', put, plays, assumes }
}

function lossPuts({ functions, sinceDay }: Loss): readonly Put[] {
  if (functions.length === 0) return [{ id: 'measure.put.lost', value: say('measure.lost.none') }]
  return [
    { id: 'measure.put.lost', value: functions.map((each: FunctionId) => say(`measure.lost.${each}`)).join(', ') },
    { id: 'measure.put.sinceDay', value: sinceDay },
  ]
}

function lossCell(loss: Loss | null, plays: readonly CellPlay[]): Cell {
  if (!loss) return { value: null, none: 'unanswerable', unit: 'functionDays', put: [] }
  return { value: loss.functionDays, unit: 'functionDays', put: lossPuts(loss), plays, assumes: loss.assumes }
}

/** The announcements differ in 2021 only: whatever is told of them, the notice of 2016 announced one thing. */
function toldText(telling: Telling, question: Question): string {
  if (telling === 'happened') return say('measure.told.happened')
  return question === '2016'
    ? say('measure.told.announced')
    : say('measure.told.announcedIn', { month: partialDay(ANNOUNCED_IN[telling]) })
}

const ANNOUNCED_IN = {
  'announced-january': '2021-01',
  'announced-february': '2021-02',
  'announced-may': '2021-05',
} as const

/** The most that any other telling takes away from who does not accept. */
function announcedCell({ rows: { toldOtherwise }, subject }: AllMeasures): Cell {
  const happened = subject.telling === 'happened'
  const others = toldOtherwise.filter(({ telling }) => (telling === 'happened') !== happened)
  const worst = others.toSorted((a, b) => b.unanswered.functionDays - a.unanswered.functionDays)[0]
  if (!worst) return { value: null, none: 'nothing', unit: 'functionDays', put: [] }
  const { telling, unanswered } = worst
  const named: Put = { id: 'measure.put.telling', value: toldText(telling, subject.question) }
  const cell = lossCell(
    unanswered,
    questionPlayed(A_YEAR).map((play) => ({ ...play, telling })),
  )
  return {
    ...cell,
    put: [named, ...cell.put],
    said: `${valueText(unanswered.functionDays, 'functionDays')}, ${named.value}`,
  }
}

function idleCell(days: 'days90' | 'days365', { rows: { doingNothing, pressure, detriment } }: AllMeasures): Cell {
  const { account, shared, reminders, penalties } = doingNothing[days]
  const put: readonly Put[] = [
    { id: 'measure.put.account', value: say(`measure.account.${account}`) },
    { id: 'measure.put.reminders', value: reminders, assumes: pressure.unanswered.assumes },
    { id: 'measure.put.penalties', value: penalties.length, assumes: detriment.unanswered.assumes },
  ]
  return { value: shared, unit: 'pairs', put, plays: questionPlayed(days === 'days90' ? NINETY : A_YEAR) }
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

function bundlingCell({ rows }: AllMeasures): Cell {
  const { bundling } = rows
  const { uses, separable, index } = bundling
  const put: readonly Put[] = [
    { id: 'measure.put.uses', value: uses },
    { id: 'measure.put.separable', value: separable },
  ]
  return index === null
    ? { value: null, none: 'nothing', unit: 'share', put }
    : { value: index, unit: 'share', put, plays: waysPlayed(rows, 'accept', 'refuse') }
}

function gapCell(kept: Kept | null): Cell {
  if (!kept) return { value: null, none: 'nothing', unit: 'share', put: [] }
  const { expected, stopped, gap, way } = kept
  const put: readonly Put[] = [
    { id: 'measure.put.expected', value: expected },
    { id: 'measure.put.stopped', value: stopped },
  ]
  return gap === null
    ? { value: null, none: 'nothing', unit: 'share', put }
    : { value: gap, unit: 'share', put, path: way, assumes: ['labelMeansAll'] }
}

export const pressureRows = {
  choice: { metric: 'M9', group: 'time', read: choiceCell },
  availableAccepted: { metric: 'M10', group: 'time', read: (all) => availabilityCell('accepted', all) },
  availableUnanswered: { metric: 'M10', group: 'time', read: (all) => availabilityCell('unanswered', all) },
  dayMoves: {
    metric: 'M9',
    group: 'time',
    read: ({ rows: { pressure } }) => ({
      value: pressure.dayMoves,
      unit: 'moves',
      put: [],
      plays: questionPlayed(A_YEAR),
    }),
  },
  idle90: { metric: 'M4', group: 'pressure', read: (all) => idleCell('days90', all) },
  idle365: { metric: 'M4', group: 'pressure', read: (all) => idleCell('days365', all) },
  promptsUnanswered: {
    metric: 'M12',
    group: 'pressure',
    read: ({ rows: { pressure } }) => promptsCell(pressure.unanswered, questionPlayed(NINETY)),
  },
  promptsRefused: {
    metric: 'M12',
    group: 'pressure',
    read: ({ rows }) => promptsCell(rows.pressure.refused, waitPlayed(rows, 'refuse', NINETY)),
  },
  finalNo: {
    metric: 'M12',
    group: 'pressure',
    read: ({ rows, rows: { pressure } }) =>
      pressure.finalNo === null
        ? { value: null, none: 'unanswerable', unit: 'yesNo', put: [] }
        : { value: pressure.finalNo, unit: 'yesNo', put: [], plays: waitPlayed(rows, 'refuse', A_YEAR) },
  },
  lossRefused: {
    metric: 'M11',
    group: 'pressure',
    read: ({ rows }) => lossCell(rows.detriment.refused, waitPlayed(rows, 'refuse', A_YEAR)),
  },
  lossUnanswered: {
    metric: 'M11',
    group: 'pressure',
    read: ({ rows: { detriment } }) => lossCell(detriment.unanswered, questionPlayed(A_YEAR)),
  },
  lossToldOtherwise: { metric: 'M11', group: 'pressure', read: announcedCell },
  bundling: { metric: 'M14', group: 'scope', read: bundlingCell },
  promiseGap: { metric: 'M15', group: 'scope', read: ({ rows: { promiseGap } }) => gapCell(promiseGap) },
  declineGap: { metric: 'M15', group: 'scope', read: ({ rows: { declineGap } }) => gapCell(declineGap) },
  exit: { metric: 'M16', group: 'scope', read: exitCell },
} as const satisfies Record<string, RowShape>
