import { fieldsTwice } from '#domain/file/fieldsTwice.ts'
import { inOrderOfFile, readJson } from '#domain/scenario/parseText.ts'
import { parseStudy, type ParsedStudy } from '#domain/study/parse.ts'

/** A study from the text of a file: completed, or every fault in it in the order of the file. */
export function parseStudyText(text: string): ParsedStudy {
  const read = readJson(text)
  if ('fault' in read) return { ok: false, faults: [read.fault], rest: null }
  const parsed = parseStudy(read.value)
  const twice = fieldsTwice(read.json)
  if (parsed.ok && twice.length === 0) return parsed
  const faults = parsed.ok ? twice : [...parsed.faults, ...twice]
  return { ok: false, faults: inOrderOfFile(faults, read.json), rest: parsed.ok ? parsed.study : parsed.rest }
}
