import {
  CATEGORY_GROUPS,
  PURPOSE_IDS,
  type CategoryGroup,
  type CategoryId,
  type FlowStatus,
} from '#domain/dataflow/ids.ts'
import { pairIndex } from '#domain/dataflow/pairs.ts'

/** What is named first in the texts stands first; what is like its neighbours stands beside them. */
export const GROUP_ORDER = {
  named: ['phone', 'presence', 'usage', 'device', 'network', 'transactions'],
  openClause: [
    'contacts',
    'noncontacts',
    'profile',
    'about',
    'groups',
    'msgMetadata',
    'bizInteraction',
    'ip',
    'geoPrecise',
    'geoCoarse',
    'diagnostics',
    'cookies',
    'serviceInfo',
    'support',
    'userReports',
  ],
  notShared: ['messages', 'businessMessages', 'backups'],
} as const satisfies Record<CategoryGroup, readonly CategoryId[]>

export interface GroupedCategories {
  /** Before an answer the groups have neutral names: the rows must not tell what an answer will do. */
  readonly neutral: boolean
  readonly members: Readonly<Record<CategoryGroup, readonly CategoryId[]>>
}

/** The kinds of data by how the sources speak of them at this moment, each in reading order. */
export function groupCategories(statuses: readonly FlowStatus[]): GroupedCategories {
  const neutral = !statuses.some((status) => status === 'shared' || status === 'held')
  const members: Record<CategoryGroup, CategoryId[]> = { named: [], openClause: [], notShared: [] }
  for (const home of CATEGORY_GROUPS)
    for (const category of GROUP_ORDER[home])
      members[neutral ? home : spokenOf(home, rowStatuses(category, statuses))].push(category)
  return { neutral, members }
}

/** How the sources speak of a category at this moment. */
function spokenOf(home: CategoryGroup, row: readonly FlowStatus[]): CategoryGroup {
  if (row.includes('shared')) return 'named'
  const stated = row.filter((status) => status === 'never').length
  const unsaid = row.filter((status) => status === 'open' || status === 'disputed' || status === 'heldOpen').length
  if (stated > unsaid) return 'notShared'
  return unsaid > 0 || row.includes('held') ? 'openClause' : home
}

/** The statuses of one kind of data, use by use. */
export function rowStatuses(category: CategoryId, statuses: readonly FlowStatus[]): FlowStatus[] {
  return PURPOSE_IDS.map((purpose) => statuses[pairIndex(category, purpose)] ?? 'blank')
}
