import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { namedStudy, studyHash } from '#app/resultsAddress.ts'
import { resultsIdOf } from '#app/routes.ts'
import { languageRoot } from '#app/siteRoot.ts'
import { withWords } from '#content/sentence.ts'
import type { FrozenStudy } from '#domain/study/types.ts'
import { Results } from '#features/results/Results.tsx'
import type { ResultsSlots } from '#features/results/resultsSlots.ts'

const loadPhone = () => withWords(import('#app/results/ResultsPhone.tsx'), 'story', 'screens', 'lab')
const ResultsPhone = lazy(async () => ({ default: (await loadPhone()).ResultsPhone }))

const phone: ResultsSlots['phone'] = (moment, scenario) => (
  <Suspense fallback={null}>
    <ResultsPhone moment={moment} scenario={scenario} />
  </Suspense>
)

const STUDIES = 'consent-replay-studies'

/** Those that no longer change, the last first. Where the browser forbids to keep anything there are none. */
async function keptStudies(): Promise<readonly FrozenStudy[]> {
  try {
    // To look is no reason to lay down a data base: where none is, nothing was kept.
    const bases = await indexedDB.databases()
    if (!bases.some(({ name }) => name === STUDIES)) return []
    const { listStudies } = await import('#store/studies/studies.ts')
    return (await listStudies()).flatMap((kept) => (kept.state === 'frozen' ? [kept.frozen] : []))
  } catch {
    return []
  }
}

const never = () => () => undefined

/** Nothing else on this page hangs on its address, so that the router need not hear of it. */
function keepInAddress(id: string | null): void {
  try {
    history.replaceState(history.state, '', `${languageRoot()}study/results/${studyHash(id)}`)
  } catch {
    // A page from the file system may write no other address than its own.
  }
}

/** Results of a study, which the address may name. */
export function Page(): ReactNode {
  const { pathname, hash } = useLocation()
  // The page is written without an address of its own: which study is asked for is known once it is taken over.
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const named = isLive ? (resultsIdOf(pathname) ?? namedStudy(hash)) : null
  return <Results phone={phone} loadPhone={loadPhone} keptStudies={keptStudies} named={named} onStudy={keepInAddress} />
}
