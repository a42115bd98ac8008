import { describe, expect, test } from 'vitest'
import { grid, type CellCode } from '#domain/dataflow/grid.ts'
import {
  CATEGORY_IDS,
  FLOW_COLUMNS,
  REGIME_IDS,
  type CategoryId,
  type FlowColumn,
  type RegimeId,
} from '#domain/dataflow/ids.ts'
import { cellCode, OPT_OUT_HOLDS } from '#domain/dataflow/mask.ts'
import { matrix } from '#domain/dataflow/matrix/matrix.ts'
import { verdict } from '#domain/dataflow/status.ts'
import type { ReasonId } from '#domain/evidence/reasons.ts'

/** Reasons in which the company states that it cannot, or does not. */
const STATED: ReadonlySet<ReasonId> = new Set([
  'f16-msg',
  'f16-bizmsg',
  'f16-backup',
  'f21-contacts',
  'f21-noncontacts',
  'f21-msg',
  'f21-loc',
  'f21-backup',
  'u21-groups-ads',
  'fe-msg',
])

/** The letter that the full evidence of a cell comes to. */
function codeFromEvidence(regime: RegimeId, category: CategoryId, column: FlowColumn): CellCode {
  const row = matrix[category][regime]
  const { v, why, vs } = row[column]
  if (v === 'yes') return why.startsWith('host-') ? 'h' : 'Y'
  if (v === 'disputed') {
    // "Follows the item": as contradicted as whether the item reaches the parent company at all.
    return (vs ?? (why === 'u-follows' ? row.toFacebook.vs : undefined)) ? '!' : '?'
  }
  const isStated = STATED.has(why) || (why === 'u-notshared' && STATED.has(row.toFacebook.why))
  // What is written or said was never to be read or kept, by every text since 2012 (reasons p12-none, pz-noflow).
  const isContent = category === 'messages' && regime !== 'deleted'
  return isStated || isContent ? 'n' : '-'
}

const cells = REGIME_IDS.flatMap((regime) =>
  CATEGORY_IDS.flatMap((category) => FLOW_COLUMNS.map((column) => ({ regime, category, column }))),
)

describe('the letters of the first view', () => {
  test('are those of the full evidence, cell by cell, the two opt-outs included', () => {
    expect(cells).toHaveLength(10 * 24 * 8)
    const differing = cells.filter(
      (at) => cellCode(at.regime, at.category, at.column) !== codeFromEvidence(at.regime, at.category, at.column),
    )
    expect(differing).toEqual([])
  })

  test('give the verdicts of the record', () => {
    for (const { regime, category, column } of cells) {
      expect(verdict(regime, category, column, true), `${regime} ${category} ${column}`).toBe(
        matrix[category][regime][column].v,
      )
    }
  })

  test('stand in lines of one shape', () => {
    for (const rows of Object.values(grid)) {
      expect(Object.keys(rows)).toEqual([...CATEGORY_IDS])
      for (const line of Object.values(rows)) expect(line).toMatch(/^[Yh\-n!?] [Yh\-n!?]{7}$/)
    }
  })
})

describe('the masks', () => {
  test.each([
    ['optout2016', 'on2016'],
    ['row2021optout', 'row2021'],
  ] as const)('%s is %s with two uses held back, and nothing else', (masked, base) => {
    expect(grid).not.toHaveProperty(masked)
    for (const category of CATEGORY_IDS) {
      for (const column of FLOW_COLUMNS) {
        const code = cellCode(masked, category, column)
        const isHeld = (OPT_OUT_HOLDS as readonly FlowColumn[]).includes(column)
        if (!isHeld) expect(code, `${category} ${column}`).toBe(cellCode(base, category, column))
        // A choice never adds anything.
        if (code === 'Y') expect(cellCode(base, category, column)).toBe('Y')
        expect(code, `${category} ${column}`).toBe(codeFromEvidence(masked, category, column))
      }
    }
  })
})
