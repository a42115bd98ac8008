import { describe, expect, test } from 'vitest'
import { flowChanges, flowsOf } from '#domain/dataflow/flows.ts'
import {
  CATEGORY_IDS,
  FLOW_COLUMNS,
  FLOW_STATUSES,
  PAIR_COUNT,
  PURPOSE_IDS,
  REGIME_IDS,
  type FlowStatus,
  type RegimeId,
  type Verdict,
} from '#domain/dataflow/ids.ts'
import { matrix } from '#domain/dataflow/matrix/matrix.ts'
import { PAIRS, pairIndex } from '#domain/dataflow/pairs.ts'
import { countStatus, heldBecause, regimeWithout, status, statuses, verdict } from '#domain/dataflow/status.ts'

/** Which verdict a status may be drawn for. */
const VERDICT_OF: Readonly<Record<FlowStatus, Verdict>> = {
  shared: 'yes',
  hosted: 'yes',
  held: 'no',
  heldOpen: 'no',
  disputed: 'disputed',
  open: 'disputed',
  never: 'no',
  blank: 'no',
}

/** shared hosted held heldOpen disputed open never blank, for someone with an account at the parent company. */
const COUNTS: Readonly<Record<RegimeId, readonly number[]>> = {
  pre2016: [0, 0, 0, 0, 0, 0, 7, 161],
  on2016: [29, 0, 0, 0, 12, 66, 20, 41],
  optout2016: [19, 0, 10, 30, 6, 42, 20, 41],
  paused2016: [19, 0, 10, 32, 6, 40, 20, 41],
  eutext2018: [15, 15, 10, 32, 0, 55, 6, 35],
  row2021: [56, 13, 0, 0, 5, 42, 32, 20],
  row2021optout: [38, 13, 14, 0, 5, 46, 32, 20],
  eea2021: [44, 4, 16, 17, 0, 44, 13, 30],
  declined2021: [29, 12, 0, 0, 0, 58, 13, 56],
  deleted: [0, 0, 0, 0, 0, 2, 0, 166],
}

/** The same without one: what aimed at that account is disputed. */
const COUNTS_WITHOUT: Readonly<Record<RegimeId, readonly number[]>> = {
  pre2016: [0, 0, 0, 0, 0, 0, 7, 161],
  on2016: [19, 0, 0, 0, 22, 66, 20, 41],
  optout2016: [19, 0, 0, 40, 6, 42, 20, 41],
  paused2016: [19, 0, 0, 42, 6, 40, 20, 41],
  eutext2018: [15, 15, 0, 42, 0, 55, 6, 35],
  row2021: [38, 13, 0, 0, 23, 42, 32, 20],
  row2021optout: [38, 13, 0, 14, 5, 46, 32, 20],
  eea2021: [44, 4, 7, 26, 0, 44, 13, 30],
  declined2021: [19, 12, 0, 0, 10, 58, 13, 56],
  deleted: [0, 0, 0, 0, 0, 2, 0, 166],
}

describe('the status of a pair', () => {
  test.each([true, false])('is total and fits the verdict in every cell (account at the parent company: %s)', (has) => {
    for (const regime of REGIME_IDS) {
      const list = statuses(regime, has)
      expect(list).toHaveLength(PAIR_COUNT)
      for (const { category, purpose } of PAIRS) {
        const shown = status(regime, category, purpose, has)
        const at = `${regime} ${category} ${purpose}`
        expect(FLOW_STATUSES, at).toContain(shown)
        expect(list[pairIndex(category, purpose)], at).toBe(shown)
        expect(verdict(regime, category, purpose, has), at).toBe(VERDICT_OF[shown])
      }
    }
  })

  test.each(REGIME_IDS)('under %s counts as the record has it', (regime) => {
    const counts = (has: boolean) => FLOW_STATUSES.map((wanted) => countStatus(statuses(regime, has), wanted))
    expect(counts(true)).toEqual(COUNTS[regime])
    expect(counts(false)).toEqual(COUNTS_WITHOUT[regime])
  })

  test('held back means: no here, and not no without what holds it back, which is named', () => {
    for (const regime of REGIME_IDS) {
      const other = regimeWithout(regime)
      for (const { category, purpose } of PAIRS) {
        const shown = status(regime, category, purpose, true)
        if (shown !== 'held' && shown !== 'heldOpen') continue
        expect(heldBecause(regime)).not.toBeNull()
        if (other === null) throw new Error(`${regime} holds back without a cause`)
        expect(matrix[category][regime][purpose].v).toBe('no')
        expect(matrix[category][other][purpose].v).toBe(shown === 'held' ? 'yes' : 'disputed')
      }
    }
    expect(Object.fromEntries(REGIME_IDS.map((regime) => [regime, heldBecause(regime)]))).toEqual({
      pre2016: null,
      on2016: null,
      optout2016: 'choice',
      paused2016: 'authority',
      eutext2018: 'region',
      row2021: null,
      row2021optout: 'choice',
      eea2021: 'region',
      declined2021: null,
      deleted: null,
    })
  })

  test('hosted is never counted as shared', () => {
    for (const regime of REGIME_IDS) {
      for (const { category, purpose } of PAIRS) {
        const isHosting = matrix[category][regime][purpose].why.startsWith('host-')
        if (isHosting) expect(status(regime, category, purpose, true)).not.toBe('shared')
      }
    }
  })
})

describe('the flows of the file format', () => {
  test('without an account at the parent company, and only there, a yes of two uses becomes disputed', () => {
    for (const regime of REGIME_IDS) {
      const [having, lacking] = [flowsOf(regime, true), flowsOf(regime, false)]
      for (const category of CATEGORY_IDS) {
        for (const column of FLOW_COLUMNS) {
          const isAimed = column === 'product' || column === 'ads'
          const had = having[category][column]
          expect(lacking[category][column]).toBe(isAimed && had === 'yes' ? 'disputed' : had)
        }
      }
    }
  })

  test('what changes between two regimes is what differs, and its way back', () => {
    for (const from of REGIME_IDS) {
      expect(flowChanges(from, from, true)).toEqual([])
      for (const to of REGIME_IDS) {
        const changes = flowChanges(from, to, true)
        for (const change of changes) expect(change.from).not.toBe(change.to)
        const differing = CATEGORY_IDS.flatMap((category) =>
          FLOW_COLUMNS.filter((column) => matrix[category][from][column].v !== matrix[category][to][column].v),
        )
        expect(changes).toHaveLength(differing.length)
        const back = flowChanges(to, from, true).map((change) => ({ ...change, from: change.to, to: change.from }))
        expect(back).toEqual(changes)
      }
    }
    expect(
      flowChanges('pre2016', 'on2016', true).filter(({ purpose }) => PURPOSE_IDS.includes(purpose as never)),
    ).toHaveLength(107)
  })
})
