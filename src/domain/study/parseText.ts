import { inOrderOfFile, readJson } from '#domain/scenario/parseText.ts'
import { parseStudy, type ParsedStudy } from '#domain/study/parse.ts'

/** A study from the text of a file: completed, or every fault in it in the order of the file. */
export function parseStudyText(text: string): ParsedStudy {
  const read = readJson(text)
  if ('fault' in read) return { ok: false, faults: [read.fault], rest: null }
  const parsed = parseStudy(read.value)
  return parsed.ok ? parsed : { ...parsed, faults: inOrderOfFile(parsed.faults, read.json) }
}
