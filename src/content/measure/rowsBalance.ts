import { visualPuts, type Cell, type Put, type Unit } from '#content/measure/cell.ts'
import type { AllMeasures } from '#content/measure/allMeasures.ts'
import { questionPlayed, waysPlayed } from '#content/measure/plays.ts'
import type { RowShape } from '#content/measure/rowShape.ts'
import { say } from '#content/say.ts'
import type { Measures } from '#domain/design/measure.ts'

type Balanced = keyof Measures['asymmetry']

/** M2: a way against the way to accept. */
function ratioCell(way: Balanced, { rows }: AllMeasures): Cell {
  const { asymmetry, paths } = rows
  const put: readonly Put[] = [
    { id: `measure.put.${way}.taps`, value: paths[way]?.taps ?? null },
    { id: 'measure.put.accept.taps', value: paths.accept?.taps ?? null },
  ]
  return { ...orNone(asymmetry[way], 'times'), put, plays: waysPlayed(rows, 'accept', way) }
}

/** A number, or that it is not possible. */
function orNone(value: number | boolean | null, unit: Unit): Cell {
  return value === null ? { value, none: 'impossible', unit, put: [] } : { value, unit, put: [] }
}

function ratioRow(way: Balanced): RowShape {
  return { metric: 'M2', group: 'balance', read: (all) => ratioCell(way, all) }
}

function depthCell({ rows: { hiddenDepth, paths } }: AllMeasures): Cell {
  return { ...orNone(hiddenDepth, 'screens'), ...(paths.refuse ? { path: paths.refuse } : {}) }
}

function reversibleCell({ rows }: AllMeasures): Cell {
  const { isReversible, paths } = rows
  const put: readonly Put[] = [
    { id: 'measure.put.revoke.possible', value: paths.revoke !== null },
    { id: 'measure.put.restore.possible', value: paths.restore !== null },
  ]
  return { value: isReversible, unit: 'yesNo', put, plays: waysPlayed(rows, 'revoke', 'restore') }
}

function preselectedCell({ rows: { preselected, defaults } }: AllMeasures): Cell {
  const put = defaults.map(({ use, at }): Put => ({
    id: `measure.put.default.${at}`,
    value: say(`purpose.${use}.name`),
  }))
  return preselected === null
    ? { value: null, none: 'nothing', unit: 'share', put }
    : { value: preselected, unit: 'share', put, plays: questionPlayed() }
}

function parityCell({ rows }: AllMeasures): Cell {
  const { parity } = rows
  const { present, ...lines } = parity
  const put: readonly Put[] = [
    { id: 'measure.put.present', value: present },
    { id: 'measure.put.sameLayer', value: lines.sameLayer },
    { id: 'measure.put.sameKind', value: lines.sameKind },
    { id: 'measure.put.sameLook', value: lines.sameLook },
    { id: 'measure.put.forEverybody', value: lines.forEverybody },
  ]
  if (!present) return { value: null, none: 'unanswerable', unit: 'lines', put }
  const met = put.filter(({ value }) => value === true).length
  const said = say('measure.parity', { met, all: put.length })
  return { value: met, unit: 'lines', put, said, plays: waysPlayed(rows, 'accept', 'refuse') }
}

function visualCell({ visual }: AllMeasures): Cell {
  if (!visual) return { value: null, none: 'notMeasured', unit: 'times', put: [] }
  const put = [...visualPuts('accept', visual.accept), ...visualPuts('refuse', visual.refuse)]
  const { ratio } = visual
  return ratio === null
    ? { value: null, none: 'unanswerable', unit: 'times', put }
    : { value: ratio, unit: 'times', put, plays: questionPlayed() }
}

export const balanceRows = {
  asymmetryRefuse: ratioRow('refuse'),
  asymmetryRevoke: ratioRow('revoke'),
  asymmetryRestore: ratioRow('restore'),
  asymmetryLeave: ratioRow('leave'),
  reversible: { metric: 'M2', group: 'balance', read: reversibleCell },
  hiddenDepth: { metric: 'M3', group: 'balance', read: depthCell },
  preselected: { metric: 'M4', group: 'balance', read: preselectedCell },
  parity: { metric: 'M5', group: 'balance', read: parityCell },
  confirmsOnlyRefusal: {
    metric: 'M13',
    group: 'balance',
    read: ({ rows, rows: { confirmsOnlyRefusal, paths } }) => ({
      ...orNone(confirmsOnlyRefusal, 'yesNo'),
      plays: waysPlayed(rows, 'accept', 'refuse', 'revoke'),
      put: [
        { id: 'measure.put.accept.confirmations', value: paths.accept?.confirmations ?? null },
        { id: 'measure.put.refuse.confirmations', value: paths.refuse?.confirmations ?? null },
        { id: 'measure.put.revoke.confirmations', value: paths.revoke?.confirmations ?? null },
      ],
    }),
  },
  visual: { metric: 'M6', group: 'look', read: visualCell },
} as const satisfies Record<string, RowShape>
