import type { FrozenStudy, Study } from '#domain/study/types.ts'
import type { Saved } from '#store/shelf/draft.ts'
import { freeId, keeping, newKey } from '#store/shelf/keeping.ts'
import { STUDIES_BASE, type KeptDraft, type KeptFrozen, type KeptStudy } from '#store/studies/shelf.ts'

const { list, get, change, remove, putBack, onChange, layOn } = keeping<KeptStudy>(STUDIES_BASE, 'studies')

/** All studies of this device, the last changed first; one by its key; and what changes them. */
export const listStudies = list
export const getStudy = get
export const removeStudy = remove
export const onStudies = onChange
export { layOn, putBack }

export function studyIn(kept: KeptStudy): Study {
  return kept.state === 'frozen' ? kept.frozen.study : kept.study
}

/** Lays down a new draft, or a new version of the one that was opened. */
export async function putDraft(
  study: Study,
  opened?: Pick<KeptDraft, 'key' | 'version'>,
): Promise<Saved<KeptDraft, KeptStudy>> {
  if (!opened) return { kept: await lay(study), beside: null }
  let saved: KeptDraft | null = null
  let other: KeptStudy | null = null
  await change(opened.key, (before) => {
    if (before && (before.state === 'frozen' || before.version !== opened.version)) {
      other = before
      return before
    }
    // Removed elsewhere while somebody worked on it: it is laid down again.
    saved = { ...opened, state: 'draft', study, version: opened.version + 1, changedAt: Date.now() }
    return saved
  })
  return saved ? { kept: saved, beside: null } : { kept: await lay(study), beside: other }
}

async function lay(study: Study): Promise<KeptDraft> {
  const kept: KeptDraft = { key: newKey(), state: 'draft', study, version: 1, changedAt: Date.now() }
  await change(kept.key, () => kept)
  return kept
}

/**
 * Keeps a study that no longer changes; the draft that it was made from becomes it. One that is there already is not
 * laid down twice.
 */
export async function putFrozen(frozen: FrozenStudy, draft?: Pick<KeptDraft, 'key' | 'version'>): Promise<KeptFrozen> {
  const all = await listStudies()
  const same = all.find((one) => one.state === 'frozen' && one.frozen.hash === frozen.hash)
  if (same?.state === 'frozen') {
    if (draft && draft.key !== same.key) await removeStudy(draft.key)
    return same
  }
  const made = (key: string, version: number): KeptFrozen => ({
    key,
    state: 'frozen',
    frozen,
    version,
    changedAt: Date.now(),
  })
  let kept: KeptFrozen | null = null
  if (draft)
    await change(draft.key, (before) => {
      // Something else was saved there in the meantime: it stays.
      if (before && (before.state === 'frozen' || before.version !== draft.version)) return before
      kept = made(draft.key, draft.version + 1)
      return kept
    })
  if (kept) return kept
  const beside = made(newKey(), 1)
  await change(beside.key, () => beside)
  return beside
}

/** A study to change, made of one that stays: under an id of its own, because its links and files are its own. */
export function duplicateOf(study: Study, taken: readonly string[], title: string): Study {
  return { ...study, id: freeId(study.id, taken), title }
}
