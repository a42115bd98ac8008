import type { Said } from '#content/said.ts'
import type { ClaimId, MessageValues, PlainId } from '#content/sentence.ts'
import type { FlowGroup } from './flowLines.ts'

/** What the page holds, before it is drawn or written to a file: both come from the same parts. */
export type Block =
  | { readonly kind: 'sentences'; readonly all: readonly Said[] }
  /** What has to be known beside them. */
  | { readonly kind: 'notes'; readonly all: readonly Said[] }
  /** One of these is so; which one is not known. */
  | { readonly kind: 'alternatives'; readonly all: readonly (readonly Said[])[] }
  | { readonly kind: 'flows'; readonly groups: readonly FlowGroup[] }
  | { readonly kind: 'group'; readonly title: string; readonly blocks: readonly Block[] }
  /** By whose word: comes later, with the readings. */
  | { readonly kind: 'readings' }

export const PART_IDS = ['short', 'flow', 'depends', 'word', 'could', 'today', 'assumed'] as const
export type PartId = (typeof PART_IDS)[number]

export interface Part {
  readonly id: PartId
  readonly blocks: readonly Block[]
}

export function claimed(id: ClaimId, values?: MessageValues): Said {
  return values ? { kind: 'claim', id, values } : { kind: 'claim', id }
}

export function plain(id: PlainId, values?: MessageValues): Said {
  return values ? { kind: 'plain', id, values } : { kind: 'plain', id }
}

export function sentences(...all: readonly Said[]): Block {
  return { kind: 'sentences', all }
}

export function group(title: string, all: readonly Said[]): readonly Block[] {
  return all.length > 0 ? [{ kind: 'group', title, blocks: [sentences(...all)] }] : []
}

/** What is so if it is so in every case; else every way in which it may be so. */
export function eitherOf(all: readonly (readonly Said[])[]): readonly Block[] {
  const distinct = [...new Map(all.map((one) => [one.map(({ id }) => id).join(), one])).values()]
  const [only, second] = distinct
  if (!only) return []
  return second ? [{ kind: 'alternatives', all: distinct }] : [sentences(...only)]
}
