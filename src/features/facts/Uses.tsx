import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { overlayTexts } from '#content/en/facts/overlays.ts'
import { dayLong } from '#content/format.ts'
import { Recorded } from '#content/Recorded.tsx'
import { say } from '#content/say.ts'
import { overlays as matrixOverlays } from '#domain/dataflow/matrix/overlays.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import { Group } from './Frame.tsx'
import type { Ways } from './links.tsx'
import { dayText, ruleText } from './ruleText.ts'
import type { FactUses, SentenceUse } from './usesOf.ts'
import styles from './Facts.module.css'

/** Where a fact is used: sentences, rules, days and acts, with the way to each. */
export function Uses({
  id: fact,
  uses,
  ways,
}: {
  readonly id: FactId
  readonly uses: FactUses
  readonly ways: Ways
}): ReactNode {
  const { sentences, acts, moment } = uses
  // Rules that differ only in what has no word are said once.
  const rules = [...new Set(uses.rows.map(ruleText))]
  const days = [...new Set(uses.days.map(dayText))]
  if (sentences.length + rules.length + days.length + acts.length === 0) return <p>{say('facts.used.none')}</p>
  return (
    <>
      {moment ? (
        <p>
          <Link to={ways.playAt(moment)}>{say('facts.used.moment', { day: dayLong(moment.on) })}</Link>
        </p>
      ) : null}
      {sentences.length > 0 ? <Sentences fact={fact} sentences={sentences} ways={ways} /> : null}
      {rules.length > 0 ? (
        <Group title={say('facts.used.rows', { count: rules.length })}>
          <Lines texts={rules} />
        </Group>
      ) : null}
      {days.length > 0 ? (
        <Group title={say('facts.used.days', { count: days.length })}>
          <Lines texts={days} />
        </Group>
      ) : null}
      {acts.length > 0 ? (
        <Group title={say('facts.used.acts')}>
          <ul className={styles.plain}>
            {acts.map((id) => (
              <li key={id}>
                <Recorded ids={[...matrixOverlays[id].src, fact]}>{overlayTexts[id].text}</Recorded>
              </li>
            ))}
          </ul>
        </Group>
      ) : null}
    </>
  )
}

interface SentencesProps {
  readonly fact: FactId
  readonly sentences: readonly SentenceUse[]
  readonly ways: Ways
}

function Sentences({ fact, sentences, ways }: SentencesProps): ReactNode {
  return (
    <Group title={say('facts.used.sentences', { count: sentences.length })}>
      <ul className={styles.plain}>
        {sentences.map(({ id, text, at }) => (
          <li key={id}>
            <Recorded ids={[fact]}>{text}</Recorded>{' '}
            <span className={styles.note}>
              {typeof at === 'string' ? (
                <Link to={at}>{say('facts.used.on', { page: ways.pageName(at) })}</Link>
              ) : (
                <Link to={ways.playAt(at)}>{say('facts.used.at', { day: dayLong(at.on) })}</Link>
              )}
            </span>
          </li>
        ))}
      </ul>
      {sentences.some(({ text }) => text.includes(say('facts.used.blank'))) ? (
        <p className={styles.note}>{say('facts.used.filled')}</p>
      ) : null}
    </Group>
  )
}

function Lines({ texts }: { readonly texts: readonly string[] }): ReactNode {
  return (
    <ul className={styles.rules}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
