import type { RecordHead } from '#domain/record/types.ts'

export interface RecordFile {
  readonly name: string
  readonly text: string
}

/**
 * All lines of a session in one file: what the device exports, and what saves a run when nothing else works. Lines that
 * the device could not even store come last, as they were sealed.
 */
export function recordFile(
  head: Pick<RecordHead, 'study' | 'session'>,
  stored: readonly string[],
  unwritten: readonly string[] = [],
): RecordFile {
  const lines = [...stored, ...unwritten]
  return { name: `${head.study}_${head.session}.jsonl`, text: lines.map((line) => `${line}\n`).join('') }
}

/** Lays a file in the participant's downloads. */
export function saveFile({ name, text }: RecordFile): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }))
  const link = document.createElement('a')
  link.href = href
  link.download = name
  link.click()
  URL.revokeObjectURL(href)
}
