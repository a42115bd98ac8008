import { lazy, Suspense, type ReactNode } from 'react'
import { Link } from 'react-router'
import { linkTo } from '#app/address.ts'
import { KeptStories } from '#app/play/KeptStories.tsx'
import { ToolSet } from '#app/play/ToolSet.tsx'
import { say } from '#content/say.ts'
import { withWords } from '#content/sentence.ts'
import { FlowMatrix } from '#features/flow-matrix/FlowMatrix.tsx'
import { Ledger } from '#features/ledger/Ledger.tsx'
import { PublicSwitch } from '#features/knowledge/PublicSwitch.tsx'
import { Person } from '#features/person/Person.tsx'
import { ReadingSwitch } from '#features/reading/ReadingSwitch.tsx'
import { DateSheetContent } from '#features/timeline/DateSheetContent.tsx'
import { Icon } from '#ui/Icon.tsx'
import styles from './Play.module.css'

/** Not part of the first view: it comes when its tab is opened, and its words with it. */
const FlowMap = lazy(async () => ({
  default: (await withWords(import('#features/flow-map/FlowMap.tsx'), 'asked')).FlowMap,
}))

/** What the foot of other pages says is part of the last tab. */
const SitePages = lazy(async () => ({ default: (await import('#app/SiteFoot.tsx')).SitePages }))
const LanguageLink = lazy(async () => ({ default: (await import('#app/LanguageLink.tsx')).LanguageLink }))

const TABS = ['ledger', 'flow', 'clock', 'setup'] as const
export type Tab = (typeof TABS)[number]

interface PanelsProps {
  readonly tab: Tab
  readonly onTab: (tab: Tab) => void
  /** On a phone the views come up from below, and what else the screen has no room for with them. */
  readonly isNarrow: boolean
  readonly onClose: () => void
}

/** The views of a moment beside the phone: side by side where there is room, else taking turns. */
export function Panels({ tab, onTab, isNarrow, onClose }: PanelsProps): ReactNode {
  return (
    <div className={styles.panels}>
      <div className={styles.tabs} role="group" aria-label={say('play.panels')}>
        {TABS.map((one) => (
          <button key={one} type="button" data-only={one} aria-pressed={tab === one} onClick={() => onTab(one)}>
            {say(`play.tab.${one}`)}
          </button>
        ))}
        <button type="button" className={styles.close} aria-label={say('play.sheet.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div className={styles.ledger}>
        <Ledger linkFor={linkTo} />
        <KeptStories />
        {isNarrow ? null : (
          <p className={styles.language}>
            <Suspense>
              <LanguageLink />
            </Suspense>
          </p>
        )}
      </div>
      <section className={styles.flow} aria-label={say('play.region.flow')}>
        <FlowMatrix
          readingSwitch={
            <div className={styles.words}>
              <ReadingSwitch />
              <PublicSwitch />
            </div>
          }
          map={(later) => (
            <Suspense>
              <FlowMap later={later} linkFor={linkTo} />
            </Suspense>
          )}
        />
      </section>
      {isNarrow ? <NarrowPanels /> : null}
    </div>
  )
}

/** What the bar and the dock hold on a larger screen. */
function NarrowPanels(): ReactNode {
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
