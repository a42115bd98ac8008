import { accountRows } from '#domain/consent/chart/account.ts'
import {
  askedFromRows,
  panelSwitchRows,
  rowRows,
  sharing2016Rows,
  terms2016Rows,
  window2016Rows,
} from '#domain/consent/chart/choice2016.ts'
import { deleteFromRows, fieldRows, reasonsRows } from '#domain/consent/chart/deletion.ts'
import { screenRows } from '#domain/consent/chart/screen.ts'
import { authorityRows, helpFromRows, terms2021Rows } from '#domain/consent/chart/terms2021.ts'
import type { ChartRow } from '#domain/consent/row.ts'

/**
 * The statechart, all of it. The engine interprets these rows; the drawn chart, the exports, the path search and the
 * oracle of the tests read the same ones. No behaviour lives outside them.
 */
export const chart: readonly ChartRow[] = [
  ...screenRows,
  ...accountRows,
  ...terms2016Rows,
  ...sharing2016Rows,
  ...window2016Rows,
  ...panelSwitchRows,
  ...rowRows,
  ...askedFromRows,
  ...terms2021Rows,
  ...helpFromRows,
  ...authorityRows,
  ...deleteFromRows,
  ...fieldRows,
  ...reasonsRows,
]
