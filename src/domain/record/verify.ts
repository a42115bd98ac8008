import { NO_HASH } from '#domain/record/seal.ts'
import type { ReadLine } from '#domain/record/readRecord.ts'
import type { RecordHead, RecordLine } from '#domain/record/types.ts'

/** What is wrong with a chain, each named with the numbers of the lines. */
export type ChainFault =
  /** Lines `from`–`to` are not there. */
  | { readonly what: 'gap'; readonly from: number; readonly to: number }
  /** What stands on the line is not what was sealed. */
  | { readonly what: 'edited'; readonly seq: number }
  /** The same line stands there so many times. Harmless: what is sent twice arrives twice. */
  | { readonly what: 'duplicate'; readonly seq: number; readonly times: number }
  /** Two different sealed lines have this number: two writers, or a copy that was gone on with. */
  | { readonly what: 'fork'; readonly seq: number; readonly hashes: readonly string[] }
  /** The line does not follow on the one before it, though that one is sealed: something was replaced. */
  | { readonly what: 'unlinked'; readonly seq: number }
  /** The line claims another study, condition or kind than the first one. */
  | { readonly what: 'mixed'; readonly seq: number; readonly field: keyof RecordHead }

/** How a session ends, as far as its lines say. */
export type SessionEnd = 'completed' | 'left' | 'withdrawn' | 'open'

export interface Chain {
  readonly session: string
  /** In order, each number once; of a fork the branch that goes on longer. Edited lines are not among them. */
  readonly lines: readonly RecordLine[]
  readonly faults: readonly ChainFault[]
  /** Nothing but duplicates was found. A chain that was cut off at its end is whole, and its end is `open`. */
  readonly isWhole: boolean
  readonly end: SessionEnd
}

/** The chains of however many files, each session by itself, in the order in which they first appear. */
export function verifyRecords(lines: readonly ReadLine[]): Chain[] {
  const sessions = new Map<string, ReadLine[]>()
  for (const one of lines) {
    const known = sessions.get(one.line.session)
    if (known) known.push(one)
    else sessions.set(one.line.session, [one])
  }
  return [...sessions].map(([session, own]) => verifyChain(session, own))
}

function verifyChain(session: string, read: readonly ReadLine[]): Chain {
  if (isInOrder(read)) {
    const all = read.map(({ line }) => line)
    return { session, lines: all, faults: [], isWhole: true, end: endOf(all) }
  }
  const faults: ChainFault[] = []
  const bySeq = new Map<number, RecordLine[]>()
  const copies = new Map<string, number>()
  const edited = new Set<number>()
  for (const { line, isIntact } of read) {
    if (!isIntact) edited.add(line.seq)
    else if (copies.has(line.hash)) copies.set(line.hash, (copies.get(line.hash) ?? 1) + 1)
    else {
      copies.set(line.hash, 1)
      bySeq.set(line.seq, [...(bySeq.get(line.seq) ?? []), line])
    }
  }
  for (const seq of edited) faults.push({ what: 'edited', seq })
  for (const [seq, all] of bySeq) {
    if (all.length > 1) faults.push({ what: 'fork', seq, hashes: all.map(({ hash }) => hash).sort() })
    for (const { hash } of all) {
      const times = copies.get(hash) ?? 1
      if (times > 1) faults.push({ what: 'duplicate', seq, times })
    }
  }
  const lines = chosen(bySeq)
  faults.push(...gaps(bySeq, edited), ...brokenLinks(bySeq), ...mixed(lines))
  faults.sort((a, b) => placeOf(a) - placeOf(b))
  return { session, lines, faults, isWhole: faults.every(({ what }) => what === 'duplicate'), end: endOf(lines) }
}

/** Nearly every chain is whole and stands in its order: then nothing has to be looked for. */
function isInOrder(read: readonly ReadLine[]): boolean {
  const first = read[0]?.line
  let prev = NO_HASH
  return read.every(({ line, isIntact }, seq) => {
    const follows = isIntact && line.seq === seq && line.prev === prev
    prev = line.hash
    return follows && SAME.every((field) => line[field] === first?.[field])
  })
}

function placeOf(fault: ChainFault): number {
  return fault.what === 'gap' ? fault.from : fault.seq
}

function numbersDown(bySeq: ReadonlyMap<number, unknown>): number[] {
  return [...bySeq.keys()].sort((a, b) => b - a)
}

/** An edited line is no gap: it is there, and named for what it is. */
function gaps(bySeq: ReadonlyMap<number, unknown>, edited: ReadonlySet<number>): ChainFault[] {
  // As many as their last number says: none is missing, and nothing has to be sorted.
  let last = -1
  for (const seq of bySeq.keys()) last = Math.max(last, seq)
  if (edited.size === 0 && bySeq.size === last + 1) return []
  const there = [...new Set([...bySeq.keys(), ...edited])].sort((a, b) => a - b)
  const found: ChainFault[] = []
  let expected = 0
  for (const seq of there) {
    if (seq > expected) found.push({ what: 'gap', from: expected, to: seq - 1 })
    expected = seq + 1
  }
  return found
}

/** Lines whose `prev` is the hash of none of the lines before them. Where that one is missing or edited, nothing is known. */
function brokenLinks(bySeq: ReadonlyMap<number, readonly RecordLine[]>): ChainFault[] {
  const found: ChainFault[] = []
  for (const [seq, all] of bySeq) {
    const before = seq === 0 ? [NO_HASH] : bySeq.get(seq - 1)?.map(({ hash }) => hash)
    if (before && all.some(({ prev }) => !before.includes(prev))) found.push({ what: 'unlinked', seq })
  }
  return found
}

/** From the last line back along `prev`; where that leads nowhere, the first by hash, so that the choice is the same everywhere. */
function chosen(bySeq: ReadonlyMap<number, readonly RecordLine[]>): RecordLine[] {
  const lines: RecordLine[] = []
  let wanted: string | null = null
  for (const seq of numbersDown(bySeq)) {
    const all = bySeq.get(seq) ?? []
    const followed = all.find(({ hash }) => hash === wanted)
    const line = followed ?? [...all].sort((a, b) => (a.hash < b.hash ? -1 : 1))[0]
    if (!line) continue
    lines.push(line)
    wanted = line.prev
  }
  return lines.toReversed()
}

const SAME: readonly (keyof RecordHead)[] = ['study', 'studyHash', 'condition', 'kind']

function mixed(lines: readonly RecordLine[]): ChainFault[] {
  const [first] = lines
  if (!first) return []
  return lines.flatMap((line) =>
    SAME.filter((field) => line[field] !== first[field]).map((field): ChainFault => ({
      what: 'mixed',
      seq: line.seq,
      field,
    })),
  )
}

/** Whoever withdraws after all has withdrawn; whoever left and kept the data has left. */
function endOf(lines: readonly RecordLine[]): SessionEnd {
  const types = new Set(lines.map(({ event }) => event.type))
  if (types.has('withdrawn')) return 'withdrawn'
  if (types.has('completed')) return 'completed'
  return types.has('left') ? 'left' : 'open'
}
