import { lazy, Suspense, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { studyHash } from '#app/resultsAddress.ts'
import { studySlots } from '#app/study/studySlots.ts'
import { say } from '#content/say.ts'
import { withWords } from '#content/sentence.ts'
import { StudyPage } from '#features/study/StudyPage.tsx'
import type { StudySlots } from '#features/study/studySlots.ts'
import { hand } from '#store/studies/previewed.ts'

const DropZone = lazy(async () => ({
  default: (await withWords(import('#features/share/DropZone.tsx'), 'asked')).DropZone,
}))

/** Where a study is made, and where those of this device are listed. */
export function Page(): ReactNode {
  const navigate = useNavigate()
  const preview: StudySlots['onPreview'] = (frozen, condition, back) => {
    hand({ frozen, condition, back })
    void navigate('/run/')
  }
  return (
    <StudyPage
      {...studySlots}
      onPreview={preview}
      results={({ id, title }) => (
        <Link to={`/study/results/${studyHash(id)}`}>{say('studyPage.results.named', { title })}</Link>
      )}
      dropZone={(onFiles) => (
        <Suspense fallback={null}>
          <DropZone onFiles={onFiles} />
        </Suspense>
      )}
    />
  )
}
