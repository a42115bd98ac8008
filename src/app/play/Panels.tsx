import { lazy, Suspense, type ReactNode } from 'react'
import { linkTo } from '#app/address.ts'
import { KeptStories } from '#app/play/KeptStories.tsx'
import { say } from '#content/say.ts'
import { withWords } from '#content/sentence.ts'
import { FlowMatrix } from '#features/flow-matrix/FlowMatrix.tsx'
import { Ledger } from '#features/ledger/Ledger.tsx'
import { PublicSwitch } from '#features/knowledge/PublicSwitch.tsx'
import { ReadingSwitch } from '#features/reading/ReadingSwitch.tsx'
import { Icon } from '#ui/Icon.tsx'
import styles from './Play.module.css'

/** Not part of the first view: it comes when its tab is opened, and its words with it. */
const FlowMap = lazy(async () => ({
  default: (await withWords(import('#features/flow-map/FlowMap.tsx'), 'asked')).FlowMap,
}))

/** What the bar and the dock hold on a larger screen: no large one waits for it. */
const NarrowPanels = lazy(async () => ({ default: (await import('#app/play/NarrowPanels.tsx')).NarrowPanels }))
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
      {isNarrow ? (
        <Suspense>
          <NarrowPanels />
        </Suspense>
      ) : null}
    </div>
  )
}
