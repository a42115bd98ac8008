import { strFromU8 } from 'fflate'
import { readRecord } from '#domain/record/readRecord.ts'
import type { ImportSource } from '#domain/results/source.ts'
import { openZip } from '#domain/results/zip.ts'
import { freeze } from '#domain/study/freeze.ts'
import { openFrozen } from '#domain/study/openFrozen.ts'
import { parseStudyText } from '#domain/study/parseText.ts'
import type { FrozenStudy } from '#domain/study/types.ts'

type StudyRefusal = 'notStudy' | 'notFrozen' | 'records' | 'unreadable'

export interface StudyRefused {
  readonly ok: false
  readonly file: string
  readonly why: StudyRefusal
  /** Of records: the study that they name. */
  readonly id: string
  readonly hash: string
}
export type StudyRead = { readonly ok: true; readonly frozen: FrozenStudy } | StudyRefused

/** The study in a file: the study itself, the page of its run, a dataset that holds it, or records that name it. */
export async function readStudyFile(file: File): Promise<StudyRead> {
  const refuse = (why: StudyRefusal, id = '', hash = ''): StudyRead => ({ ok: false, file: file.name, why, id, hash })
  try {
    if (/\.zip$/i.test(file.name)) {
      const { study, records } = await fromArchive(file)
      if (study !== null) return fromText(study, refuse)
      return records === null ? refuse('notStudy') : fromRecords(records, refuse)
    }
    if (/\.(jsonl|ndjson|csv)$/i.test(file.name)) return fromRecords(await file.text(), refuse, file.name)
    const text = await file.text()
    return /^\s*</.test(text) ? fromPage(text, refuse) : fromText(text, refuse)
  } catch {
    return refuse('unreadable')
  }
}

type Refuse = (why: StudyRefusal, id?: string, hash?: string) => StudyRead

/** The page that participants opened holds the study as inert data. */
function fromPage(html: string, refuse: Refuse): StudyRead {
  const held = new DOMParser().parseFromString(html, 'text/html').getElementById('study')?.textContent
  if (!held) return refuse('notStudy')
  const value = JSON.parse(held) as { readonly text?: unknown; readonly hash?: unknown } | null
  if (typeof value?.text !== 'string' || typeof value.hash !== 'string') return refuse('notStudy')
  const frozen = openFrozen(value.text, value.hash)
  return frozen ? { ok: true, frozen } : refuse('notFrozen')
}

/** A study freezes to the same text and hash as often as it is done. */
function fromText(text: string, refuse: Refuse): StudyRead {
  const parsed = parseStudyText(text)
  if (!parsed.ok) return refuse(/"(format|conditions)"/.test(text) ? 'notFrozen' : 'notStudy')
  const made = freeze(parsed.study)
  return made.ok ? { ok: true, frozen: made.frozen } : refuse('notFrozen')
}

/** So much is enough to see whose records these are. */
const GLANCE = 100_000

/** In a table of events these stand beside each other: the study, its hash and the format. */
const NAMED_IN_TABLE = /,([a-z0-9][a-z0-9-]{0,63}),([0-9a-f]{64}),consent-replay\/record@\d+,/

function fromRecords(text: string, refuse: Refuse, name = '.jsonl'): StudyRead {
  const glance = text.slice(0, text.indexOf('\n', GLANCE) + 1 || text.length)
  if (/\.csv$/i.test(name)) {
    const [, id, hash] = NAMED_IN_TABLE.exec(glance) ?? []
    return id === undefined ? refuse('notStudy') : refuse('records', id, hash)
  }
  const line = readRecord(glance).lines[0]?.line
  return line ? refuse('records', line.study, line.studyHash) : refuse('notStudy')
}

/** Where a dataset keeps the study that it is of. */
const STUDY_IN_DATASET = /(^|\/)materials\/study\.json$/
const RECORDS = /\.(jsonl|ndjson)$/i

async function fromArchive(file: File): Promise<{ readonly study: string | null; readonly records: string | null }> {
  const source: ImportSource = {
    name: file.name,
    size: file.size,
    bytes: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  }
  const entries = (await openZip(source))?.entries ?? []
  const textOf = async (is: RegExp): Promise<string | null> => {
    const entry = entries.find(({ name }) => is.test(name))
    return entry ? strFromU8(await entry.bytes(0, entry.size)) : null
  }
  return { study: await textOf(STUDY_IN_DATASET), records: await textOf(RECORDS) }
}
