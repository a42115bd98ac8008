import { canonicalJson } from '#domain/canonical/canonicalJson.ts'
import { sha256Hex } from '#domain/canonical/sha256.ts'
import type { RecordLine, UnsealedLine } from '#domain/record/types.ts'

/** What the first line points back to. */
export const NO_HASH = '0'.repeat(64)

/** The hash of a line as it stands in a file: fields of a later version count as they are written. */
export function hashOf(line: Readonly<Record<string, unknown>>): string {
  const { hash: _, ...rest } = line
  return sha256Hex(canonicalJson(rest))
}

export function seal(line: UnsealedLine): RecordLine {
  return { ...line, hash: hashOf({ ...line }) }
}

/** A line of a file, without its end. */
export function printLine(line: RecordLine): string {
  return canonicalJson(line)
}
