import type { ReactNode } from 'react'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { properNames } from '#content/properNames.ts'
import { ReadPage } from '#ui/ReadPage.tsx'
import { Offline, type OfflineProps } from './Offline.tsx'
import { PagePolicy } from './PagePolicy.tsx'
import { ProveIt } from './ProveIt.tsx'
import { StoredList, type StoredItem } from './StoredList.tsx'
import { Section } from './Section.tsx'
import styles from './Pages.module.css'

interface PrivacyProps {
  readonly offline: OfflineProps
  /** What lies on this device now. Empty where the page is rendered ahead. */
  readonly stored: readonly StoredItem[]
  /** Tells how many sessions stay, as they run in another tab. */
  readonly onDelete: (keys: readonly string[]) => Promise<number>
}

const code = (text: string): ReactNode => <code>{text}</code>
const bold = (text: string): ReactNode => <b>{text}</b>

export function Privacy({ offline, stored, onDelete }: PrivacyProps): ReactNode {
  return (
    <ReadPage title={say('privacy.title')} lede={say('privacy.lede')}>
      <Section title={say('privacy.enforced.title')}>
        <p>{say('privacy.enforced.text')}</p>
        <p>
          <Say id="privacy.enforced.where" values={{ rule: properNames.rule }} tags={{ code }} />
        </p>
        <PagePolicy />
      </Section>
      <Section title={say('privacy.prove.title')}>
        <ProveIt />
      </Section>
      <Section title={say('privacy.cannot.title')}>
        <ul className={styles.list}>
          <li>
            <Say id="privacy.cannot.link" tags={{ b: bold }} />
          </li>
          <li>
            <Say id="privacy.cannot.log" tags={{ b: bold }} />
          </li>
          <li>
            <Say id="privacy.cannot.share" tags={{ b: bold }} />
          </li>
          <li>
            <Say id="privacy.cannot.extensions" tags={{ b: bold }} />
          </li>
        </ul>
      </Section>
      <Section title={say('privacy.offline.title')}>
        <Offline {...offline} />
      </Section>
      <Section title={say('privacy.stored.title')}>
        <p>{say('privacy.stored.text')}</p>
        <StoredList stored={stored} onDelete={onDelete} />
      </Section>
    </ReadPage>
  )
}
