import { lazy, Suspense, type ReactNode } from 'react'
import { Link } from 'react-router'
import { ToolSet } from '#app/play/ToolSet.tsx'
import { say } from '#content/say.ts'
import { Person } from '#features/person/Person.tsx'
import { DateSheetContent } from '#features/timeline/DateSheetContent.tsx'
import styles from './Play.module.css'

/** What the foot of other pages says is part of the last tab. */
const SitePages = lazy(async () => ({ default: (await import('#app/SiteFoot.tsx')).SitePages }))

/** What the bar and the dock hold on a larger screen. */
export function NarrowPanels(): ReactNode {
  return (
    <>
      <div className={styles.time}>
        <DateSheetContent />
      </div>
      <div className={styles.setup}>
        <Person />
        <ToolSet />
        <p className={styles.home}>
          <Link to="/">{say('nav.home')}</Link>
        </p>
        <Suspense>
          <SitePages />
        </Suspense>
      </div>
    </>
  )
}
