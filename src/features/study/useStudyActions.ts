import { useCallback, useState } from 'react'
import { useNavigate } from 'react-router'
import { say } from '#content/say.ts'
import type { Study } from '#domain/study/types.ts'
import type { KeptStudy } from '#store/studies/shelf.ts'
import { KeepError } from '#store/shelf/keeping.ts'
import { duplicateOf, putBack, putDraft, putFrozen, removeStudy, studyIn } from '#store/studies/studies.ts'
import { saveFile } from '#ui/saveFile.ts'
import type { Faulty } from './faulty.ts'
import { printStudyAddress } from './studyAddress.ts'
import { studyTitle } from './studyTitle.ts'

interface Told {
  readonly text: string
  /** What was removed, as long as it can be put back. */
  readonly gone: KeptStudy | null
}

type Tell = (text: string, gone?: KeptStudy | null) => void

/** What is kept is kept; where it cannot be, that is said and nothing else happens. */
async function attempt(tell: Tell, done: () => Promise<void>): Promise<void> {
  try {
    await done()
  } catch (error) {
    if (!(error instanceof KeepError)) throw error
    tell(say(`studyPage.trouble.${error.reason}`))
  }
}

/** Takes in what can be taken in as it is, and gives back the rest. */
async function takeIn(files: readonly File[], tell: Tell): Promise<readonly Faulty[]> {
  const { readStudyFile } = await import('./studyFiles.ts')
  const faulty: Faulty[] = []
  const names: string[] = []
  for (const file of files) {
    const read = await readStudyFile(file)
    if (read.is === 'faulty') {
      faulty.push({ name: file.name, faults: read.faults, rest: read.rest })
      continue
    }
    if (read.is === 'frozen') await putFrozen(read.frozen)
    else await putDraft(read.study)
    names.push(file.name)
  }
  tell(names.length > 0 ? say('studyPage.imported', { count: names.length, names: names.join(', ') }) : '')
  return faulty
}

async function duplicate(kept: KeptStudy, taken: readonly string[], tell: Tell): Promise<void> {
  const title = studyTitle(studyIn(kept))
  await putDraft(duplicateOf(studyIn(kept), taken, say('studyPage.copyOf', { title })))
  tell(say('studyPage.duplicated', { title }))
}

async function save(kept: KeptStudy, tell: Tell): Promise<void> {
  const { studyFile } = await import('./studyFiles.ts')
  const { name, text } = studyFile(kept)
  tell(say('studyPage.savedAs', { name: saveFile(name, 'application/json', text) }))
}

async function remove({ key }: KeptStudy, tell: Tell): Promise<void> {
  const gone = await removeStudy(key)
  if (gone) tell(say('studyPage.removed', { name: studyTitle(studyIn(gone)) }), gone)
}

async function undo(gone: KeptStudy, tell: Tell): Promise<void> {
  await putBack(gone)
  tell(say('studyPage.undone'))
}

/** What can be done with the studies of this device, and what is said of it. */
export function useStudyActions(all: readonly KeptStudy[] | null) {
  const [told, setTold] = useState<Told>({ text: '', gone: null })
  const [faulty, setFaulty] = useState<readonly Faulty[]>([])
  const navigate = useNavigate()
  const tell = useCallback<Tell>((text, gone = null) => setTold({ text, gone }), [])
  const taken = (all ?? []).map((one) => studyIn(one).id)
  const nextFaulty = (): void => setFaulty((left) => left.slice(1))

  const open = useCallback(
    (files: readonly File[]) => void attempt(tell, async () => setFaulty(await takeIn(files, tell))),
    [tell],
  )
  return {
    told,
    faulty: faulty[0] ?? null,
    nextFaulty,
    takeIn: open,
    begin: (which: 'newStudy' | 'exampleStudy') =>
      void attempt(tell, async () => {
        const made = await import('./newStudy.ts')
        const { kept } = await putDraft(made[which](taken))
        void navigate({ hash: printStudyAddress({ key: kept.key, step: 'purpose' }) })
      }),
    takeRest: (rest: Study, name: string) =>
      void attempt(tell, async () => {
        await putDraft(rest)
        tell(say('studyPage.import.rest', { name }))
        nextFaulty()
      }),
    duplicate: (kept: KeptStudy) => void attempt(tell, () => duplicate(kept, taken, tell)),
    save: (kept: KeptStudy) => void save(kept, tell),
    remove: (kept: KeptStudy) => void attempt(tell, () => remove(kept, tell)),
    undo: (gone: KeptStudy) => void attempt(tell, () => undo(gone, tell)),
  }
}
