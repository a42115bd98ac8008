import {
  CATEGORY_IDS,
  FLOW_COLUMNS,
  type CategoryId,
  type FlowColumn,
  type RegimeId,
  type Verdict,
} from '#domain/dataflow/ids.ts'
import { RECORD, type Lens } from '#domain/dataflow/readings/lens.ts'
import { verdict } from '#domain/dataflow/status.ts'
import type { FlowChange } from '#domain/scenario/types.ts'

export type Flows = Readonly<Record<CategoryId, Readonly<Record<FlowColumn, Verdict>>>>

/** The verdicts of every category: what the ledger's end holds. */
export function flowsOf(regime: RegimeId, parentAccount: boolean, lens: Lens = RECORD): Flows {
  return Object.fromEntries(
    CATEGORY_IDS.map((category) => [
      category,
      Object.fromEntries(
        FLOW_COLUMNS.map((column) => [column, verdict(regime, category, column, parentAccount, lens)]),
      ),
    ]),
  ) as unknown as Flows
}

const known = new Map<string, readonly FlowChange[]>()

/** Which verdicts differ between two regimes, category by category, each looked at through its lens. */
export function flowChanges(
  from: RegimeId,
  to: RegimeId,
  parentAccount: boolean,
  { before, after }: { readonly before: Lens; readonly after: Lens } = { before: RECORD, after: RECORD },
): readonly FlowChange[] {
  const key = `${from} ${to} ${parentAccount} ${before.key} ${after.key}`
  let changes = known.get(key)
  if (!changes) {
    changes =
      from === to && before === after
        ? []
        : compare(flowsOf(from, parentAccount, before), flowsOf(to, parentAccount, after))
    known.set(key, changes)
  }
  return changes
}

function compare(before: Flows, after: Flows): FlowChange[] {
  return CATEGORY_IDS.flatMap((category) =>
    FLOW_COLUMNS.filter((column) => before[category][column] !== after[category][column]).map((column) => ({
      category,
      purpose: column,
      from: before[category][column],
      to: after[category][column],
    })),
  )
}
