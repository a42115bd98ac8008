import { lazy, Suspense, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { WORD_PARTS, withWords } from '#content/sentence.ts'
import { loadDesigns } from '#store/designs.ts'
import { StudyList } from './StudyList.tsx'
import { readStudyAddress } from './studyAddress.ts'
import type { StudySlots } from './studySlots.ts'
import styles from './StudyList.module.css'

/** Designs, checks and the words of the run come when a study is opened. */
const OpenStudy = lazy(async () => {
  const [{ OpenStudy }] = await Promise.all([withWords(import('./OpenStudy.tsx'), ...WORD_PARTS), loadDesigns()])
  return { default: OpenStudy }
})

interface StudyPageProps extends StudySlots {
  /** The whole window takes a file. */
  readonly dropZone: (onFiles: (files: readonly File[]) => void) => ReactNode
}

/** The studies of this device, or the one that the address names. */
export function StudyPage({ dropZone, ...slots }: StudyPageProps): ReactNode {
  const place = readStudyAddress(useLocation().hash)
  if (!place) return <StudyList dropZone={dropZone} results={slots.results} />
  return (
    <Suspense fallback={<main id="main" tabIndex={-1} className={styles.waiting} />}>
      <OpenStudy place={place} slots={slots} />
    </Suspense>
  )
}
