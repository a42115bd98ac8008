import { LESSONS_BASE, lessonsHere } from '#store/lessons.ts'
import { deleteRecords, keptRecords, type KeptRecords } from '#store/run/keptRecords.ts'
import { STUDIES_BASE } from '#store/studies/shelf.ts'
import { listStudies, removeStudy, studyIn } from '#store/studies/studies.ts'

/** What lies on this device in data bases: studies and lessons that were made, and records of those who took part. */
export type OnDevice =
  | { readonly is: 'study'; readonly key: string; readonly title: string; readonly state: 'draft' | 'frozen' }
  | { readonly is: 'lesson'; readonly key: string; readonly title: string }
  | ({ readonly is: 'records' } & KeptRecords)

export async function listOnDevice(bases: ReadonlySet<string>): Promise<readonly OnDevice[]> {
  const studies = bases.has(STUDIES_BASE) ? await listStudies() : []
  const lessons = bases.has(LESSONS_BASE) ? await lessonsHere.list() : []
  const records = await keptRecords(bases)
  return [
    ...studies.map((kept): OnDevice => {
      const { title, id } = studyIn(kept)
      return { is: 'study', key: kept.key, title: title === '' ? id : title, state: kept.state }
    }),
    ...lessons.map(({ key, lesson: { title, id } }): OnDevice => ({
      is: 'lesson',
      key,
      title: title === '' ? id : title,
    })),
    ...records.map((one): OnDevice => ({ is: 'records', ...one })),
  ]
}

/** How many sessions stay, as somebody is in the middle of them in another tab. */
export async function deleteOnDevice(one: OnDevice): Promise<number> {
  if (one.is === 'records') return deleteRecords(one)
  if (one.is === 'lesson') await lessonsHere.remove(one.key)
  else await removeStudy(one.key)
  return 0
}
