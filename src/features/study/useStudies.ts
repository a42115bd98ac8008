import { useKept, type AllKept } from '#store/shelf/useKept.ts'
import type { KeptStudy } from '#store/studies/shelf.ts'
import { listStudies, onStudies } from '#store/studies/studies.ts'

const studies = { list: listStudies, onChange: onStudies }

/** All studies of this device, as they are now. */
export function useStudies(): AllKept<KeptStudy> {
  return useKept<KeptStudy>(studies)
}
