import { useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { NEVER_RECORDED } from '#domain/record/inventory.ts'
import type { Study } from '#domain/study/types.ts'
import { partOf } from './progress.ts'
import { destinationsOf, recordedIn } from '#content/recordedItems.ts'
import { RunPage, type Way } from './RunPage.tsx'
import { Written } from './Written.tsx'
import styles from './Run.module.css'

interface InformationProps {
  readonly study: Study
  readonly onConsent: (statements: readonly string[]) => void
  readonly onDecline: () => void
}

/** The sheet to read, what is recorded, and the question: equal buttons, and nothing ticked. */
export function Information({ study, onConsent, onDecline }: InformationProps): ReactNode {
  const { consent, ethics } = study
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [isAsked, setAsked] = useState(false)
  const [sure, setSure] = useState<'goOn' | 'leave' | null>(null)
  const missing = consent.statements.filter(({ id, required }) => required && !ticked.includes(id))

  function press(way: 'goOn' | 'leave'): void {
    if (way === 'goOn' && missing.length > 0) {
      setAsked(true)
      document.getElementById(`consent-${missing[0]?.id}`)?.focus()
    } else if (consent.confirmation === 'onBoth' && sure !== way) setSure(way)
    else if (way === 'goOn') onConsent(ticked)
    else onDecline()
  }
  const isMissing = isAsked && missing.length > 0
  const notice = isMissing
    ? say('run.consent.missing', { count: missing.length })
    : sure
      ? say('run.consent.sure')
      : null
  const ways: readonly [Way, Way] = [
    { name: consent.leave, onPress: () => press('leave') },
    { name: consent.goOn, onPress: () => press('goOn') },
  ]
  const part = say('run.part', partOf(study, 'consent'))
  return (
    <RunPage part={part} title={study.title || say('run.untitled')} ways={ways} notice={notice}>
      <Written text={ethics.information} />
      <p className={styles.small}>{say('run.contact', { contact: ethics.contact })}</p>
      {ethics.approval === '' ? null : (
        <p className={styles.small}>{say('run.information.approval', { approval: ethics.approval })}</p>
      )}
      <Recorded study={study} />
      <section className={styles.section}>
        <h2>{say('run.consent.title')}</h2>
        {consent.statements.map(({ id, text, required }) => (
          <label
            key={id}
            className={styles.option}
            data-missing={isMissing && missing.some((one) => one.id === id) ? '' : undefined}
          >
            <input
              id={`consent-${id}`}
              type="checkbox"
              checked={ticked.includes(id)}
              aria-describedby={required ? `consent-${id}-required` : undefined}
              onChange={({ currentTarget }) =>
                setTicked(currentTarget.checked ? [...ticked, id] : ticked.filter((one) => one !== id))
              }
            />
            <span>
              {text}
              {required ? (
                <span id={`consent-${id}-required`} className={styles.hint}>
                  {' '}
                  ({say('run.consent.required')})
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </section>
    </RunPage>
  )
}

/** What is recorded, what never is, and where it goes. */
function Recorded({ study }: { readonly study: Study }): ReactNode {
  return (
    <section className={styles.section}>
      <h2>{say('run.recorded.title')}</h2>
      <p>{say('run.recorded.before')}</p>
      <ul className={styles.list}>
        {recordedIn(study).map((item) => (
          <li key={item}>{say(`run.recorded.${item}`)}</li>
        ))}
      </ul>
      <h3>{say('run.never.title')}</h3>
      <ul className={styles.list}>
        {NEVER_RECORDED.map((item) => (
          <li key={item}>{say(`run.never.${item}`)}</li>
        ))}
      </ul>
      <h3>{say('run.goes.title')}</h3>
      {destinationsOf(study).map(({ to, host }) => (
        <p key={to}>{say(`run.goes.${to}`, { host })}</p>
      ))}
    </section>
  )
}
