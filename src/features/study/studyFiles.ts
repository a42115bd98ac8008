import { canonicalJson } from '#domain/canonical/canonicalJson.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import { freeze } from '#domain/study/freeze.ts'
import { parseStudy } from '#domain/study/parse.ts'
import { parseStudyText } from '#domain/study/parseText.ts'
import { printStudy, studyAsFile } from '#domain/study/print.ts'
import type { FrozenStudy, Study } from '#domain/study/types.ts'
import type { KeptStudy } from '#store/studies/shelf.ts'

/** What a file holds. */
export type Read =
  | { readonly is: 'draft'; readonly study: Study }
  /** The text of a frozen study, letter by letter. */
  | { readonly is: 'frozen'; readonly frozen: FrozenStudy }
  /** What is wrong with it, and what of it can be read; null: it is no text at all. */
  | { readonly is: 'faulty'; readonly faults: readonly Fault[] | null; readonly rest: Study | null }

export async function readStudyFile(file: File): Promise<Read> {
  try {
    return readStudyText(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()))
  } catch {
    return { is: 'faulty', faults: null, rest: null }
  }
}

export function readStudyText(text: string): Read {
  const parsed = parseStudyText(text)
  if (!parsed.ok) {
    // What is faulty within a design is left open in the rest; read once more, it is as usual.
    const rest = parsed.rest && parseStudy(parsed.rest)
    return { is: 'faulty', faults: parsed.faults, rest: rest?.ok ? rest.study : null }
  }
  const { study } = parsed
  // Only what was frozen stands in one line, its fields in the order of the alphabet.
  if (canonicalJson(studyAsFile(study)) === text.trim()) {
    const made = freeze(study)
    if (made.ok) return { is: 'frozen', frozen: made.frozen }
  }
  return { is: 'draft', study }
}

/** A study as a file: a frozen one letter by letter, as it was frozen. */
export function studyFile(kept: KeptStudy): { readonly name: string; readonly text: string } {
  const study = kept.state === 'frozen' ? kept.frozen.study : kept.study
  return { name: `study-${study.id}.json`, text: kept.state === 'frozen' ? kept.frozen.text : printStudy(study) }
}
