import { fieldsTwice } from '#domain/file/fieldsTwice.ts'
import { parseLesson, type ParsedLesson } from '#domain/lesson/parse.ts'
import { inOrderOfFile, readJson } from '#domain/scenario/parseText.ts'

/** A lesson from the text of a file: completed, or every fault in it in the order of the file. */
export function parseLessonText(text: string): ParsedLesson {
  const read = readJson(text)
  if ('fault' in read) return { ok: false, faults: [read.fault], rest: null }
  const parsed = parseLesson(read.value)
  const twice = fieldsTwice(read.json)
  if (parsed.ok && twice.length === 0) return parsed
  const faults = parsed.ok ? twice : [...parsed.faults, ...twice]
  return { ok: false, faults: inOrderOfFile(faults, read.json), rest: parsed.ok ? parsed.lesson : parsed.rest }
}
