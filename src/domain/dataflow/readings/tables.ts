import { authority } from '#domain/dataflow/readings/authority.ts'
import { company } from '#domain/dataflow/readings/company.ts'
import { policy } from '#domain/dataflow/readings/policy.ts'
import type { ReadingTable } from '#domain/dataflow/readings/row.ts'
import type { Reading } from '#domain/scenario/types.ts'

/** What each reading says where the sources leave something open. The record needs no table: it is the matrix itself. */
export const readingTables: Readonly<Record<Exclude<Reading, 'record'>, ReadingTable>> = { company, policy, authority }
