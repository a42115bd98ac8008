import { sha256Hex } from '#domain/canonical/sha256.ts'
import type { RecordHead } from '#domain/record/types.ts'

/** Consecutive lines of one session, as they travel. */
export interface Batch {
  /** `STUDY/SESSION-FROMSEQ-SHA256.jsonl`: the same lines have the same name wherever and whenever they are sent. */
  readonly name: string
  readonly from: number
  /** The last line, included. */
  readonly to: number
  readonly text: string
}

export const BATCH_NAME = /^([a-z0-9][a-z0-9-]{0,63})\/([0-9a-f-]{36})-(\d{6,9})-([0-9a-f]{64})\.jsonl$/

/** Lines are given as printed, without their ends. */
export function batchOf(head: Pick<RecordHead, 'study' | 'session'>, from: number, lines: readonly string[]): Batch {
  const text = `${lines.join('\n')}\n`
  const number = String(from).padStart(6, '0')
  return {
    name: `${head.study}/${head.session}-${number}-${sha256Hex(text)}.jsonl`,
    from,
    to: from + lines.length - 1,
    text,
  }
}

/** How many of these lines make a batch of at most so many bytes: at least one, or nothing would ever go out. */
export function linesThatFit(lines: readonly string[], bytes: number): number {
  let count = 0
  let sum = 0
  for (const line of lines) {
    sum += bytesOf(line) + 1
    if (sum > bytes && count > 0) break
    count += 1
  }
  return count
}

/** Bytes of UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0
  for (const point of text) {
    const code = point.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

/** Whether a file holds what its name says: it was cut off, or written by somebody else, where it does not. */
export function holdsItsName(name: string, text: string): boolean {
  return BATCH_NAME.exec(name)?.[4] === sha256Hex(text)
}
