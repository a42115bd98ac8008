import type { AllMeasures } from '#content/measure/allMeasures.ts'
import type { Cell, Put } from '#content/measure/cell.ts'
import type { RowShape } from '#content/measure/rowShape.ts'
import { stepName } from '#content/stepName.ts'
import type { Way } from '#domain/design/measure.ts'

/** M1: the shortest way to each end, with all that it costs besides taps. */
function wayRow(way: Way): RowShape {
  return { metric: 'M1', group: 'ways', read: (all) => wayCell(way, all) }
}

function wayCell(way: Way, { rows, words }: AllMeasures): Cell {
  const path = rows.paths[way]
  if (!path) return { value: null, none: 'impossible', unit: 'taps', put: [] }
  const { taps, screens, scrolls, confirmations, typed, steps } = path
  const put: Put[] = [
    { id: 'measure.put.steps', value: steps.map(stepName).join(', ') },
    { id: 'measure.put.screens', value: screens },
    { id: 'measure.put.scrolls', value: scrolls },
    { id: 'measure.put.confirmations', value: confirmations },
    { id: 'measure.put.typed', value: typed },
    { id: 'measure.put.words', value: words.reading[way]?.words ?? 0 },
  ]
  return { value: taps, unit: 'taps', put, path }
}

export const wayRows = {
  accept: wayRow('accept'),
  refuse: wayRow('refuse'),
  putOff: wayRow('putOff'),
  revoke: wayRow('revoke'),
  revokeAfterWindow: wayRow('revokeAfterWindow'),
  restore: wayRow('restore'),
  leave: wayRow('leave'),
  acceptFromBanner: wayRow('acceptFromBanner'),
} as const satisfies Record<string, RowShape>
