import type { ReactNode } from 'react'
import { dayLong } from '#content/format.ts'
import { policyTextNames, policyTextNotes } from '#content/en/facts/policyTexts.ts'
import { RecordLine } from '#content/RecordLine.tsx'
import { say } from '#content/say.ts'
import { recordLanguage } from '#content/sentence.ts'
import { Stated } from '#content/Stated.tsx'
import { parseIsoDay } from '#domain/day/isoDay.ts'
import { POLICY_TEXTS, policyTexts, type PolicyTextId } from '#domain/evidence/policies.ts'
import { archiveUrl, type Source } from '#domain/evidence/source.ts'
import { whatsappSources } from '#domain/evidence/sources/whatsapp.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './Policies.module.css'

/** The six texts by their days, and where each can be read today. */
export function TextList(): ReactNode {
  return (
    <ol className={styles.texts}>
      {POLICY_TEXTS.toSorted((a, b) => policyTexts[a].date.localeCompare(policyTexts[b].date)).map((text) => (
        <li key={text}>
          <h3 className={styles.textName} lang={recordLanguage()}>
            {policyTextNames[text].short}
          </h3>
          <p className={styles.small}>{dayOf(text)}</p>
          <p>
            <Stated text={policyTextNotes[text]} ids={[policyTexts[text].source]} />
          </p>
          <Copy text={text} />
        </li>
      ))}
    </ol>
  )
}

function dayOf(text: PolicyTextId): string {
  const day = parseIsoDay(policyTexts[text].date)
  return day ? dayLong(day) : policyTexts[text].date
}

function Copy({ text }: { readonly text: PolicyTextId }): ReactNode {
  const source: Source = whatsappSources[policyTexts[text].source]
  const address = archiveUrl(source)
  if (address === null) return null
  return (
    <a className={styles.copy} href={address} target="_blank" rel="noreferrer noopener">
      {say('policies.texts.copyWords')}
      <span className="visuallyHidden">
        {' '}
        (<RecordLine text={policyTextNames[text].long} />) {say('policies.texts.copy')}
      </span>{' '}
      <Icon name="external" size={12} />
    </a>
  )
}
