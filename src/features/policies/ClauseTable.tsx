import type { ReactNode } from 'react'
import { clauseTexts, policyTextNames } from '#content/en/facts/policyTexts.ts'
import { say } from '#content/say.ts'
import { recordLanguage } from '#content/sentence.ts'
import { Stated } from '#content/Stated.tsx'
import {
  CLAUSE_TOPICS,
  clauses,
  POLICY_TEXTS,
  STANDINGS,
  type ClauseId,
  type ClauseRow,
  type ClauseTopic,
  type PolicyTextId,
} from '#domain/evidence/policies.ts'
import { StandingMark } from './StandingMark.tsx'
import styles from './Policies.module.css'

const TOPICS = Object.keys(CLAUSE_TOPICS) as readonly ClauseTopic[]
const IN_WORLD = POLICY_TEXTS.filter((text) => !text.startsWith('europe')).length

/** Texts side by side, clause under clause; on a narrow screen the texts stand under each clause. */
export function ClauseTable(): ReactNode {
  return (
    <>
      <Key />
      <table className={styles.clauses}>
        <caption className="visuallyHidden">{say('policies.table.caption')}</caption>
        <colgroup span={IN_WORLD} />
        <colgroup span={POLICY_TEXTS.length - IN_WORLD} className={styles.europe} />
        <thead>
          <tr className={styles.lines}>
            <th scope="colgroup" colSpan={IN_WORLD}>
              {say('policies.line.world')}
            </th>
            <th scope="colgroup" colSpan={POLICY_TEXTS.length - IN_WORLD}>
              {say('policies.line.europe')}
            </th>
          </tr>
          <tr className={styles.textNames}>
            {POLICY_TEXTS.map((text) => (
              <th key={text} scope="col" lang={recordLanguage()}>
                {policyTextNames[text].short}
              </th>
            ))}
          </tr>
        </thead>
        {TOPICS.map((topic) => (
          <Topic key={topic} topic={topic} />
        ))}
      </table>
    </>
  )
}

function Key(): ReactNode {
  return (
    <dl className={styles.key} aria-label={say('policies.key')}>
      {STANDINGS.map((standing) => (
        <div key={standing}>
          <dt>
            <StandingMark standing={standing} />
          </dt>
          <dd>{say(`policies.standing.${standing}.text`)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Topic({ topic }: { readonly topic: ClauseTopic }): ReactNode {
  const ids: readonly ClauseId[] = CLAUSE_TOPICS[topic]
  return (
    <>
      <tbody>
        <tr>
          <th className={styles.topic} colSpan={POLICY_TEXTS.length} scope="rowgroup">
            {say(`policies.topic.${topic}`)}
          </th>
        </tr>
      </tbody>
      {ids.map((clause) => (
        <tbody key={clause} id={clause} className={styles.clause}>
          <tr>
            <th className={styles.clauseName} colSpan={POLICY_TEXTS.length} scope="rowgroup" lang={recordLanguage()}>
              {clauseTexts[clause].title}
            </th>
          </tr>
          <tr className={styles.cells}>
            {POLICY_TEXTS.map((text) => (
              <Cell key={text} clause={clause} text={text} />
            ))}
          </tr>
        </tbody>
      ))}
    </>
  )
}

function Cell({ clause, text }: { readonly clause: ClauseId; readonly text: PolicyTextId }): ReactNode {
  const row: ClauseRow = clauses[clause]
  const { standing, ids } = row[text]
  const words = clauseTexts[clause].says[text]
  const isLoud = standing === 'new' || standing === 'removed' || standing === 'changed'
  return (
    <td className={isLoud ? styles.loud : undefined}>
      {/* Shown only where the heads of the columns are not. */}
      <span className={styles.cellName} lang={recordLanguage()}>
        {policyTextNames[text].short}
      </span>
      <div>
        <StandingMark standing={standing} />
        {words === undefined ? (
          <span className={styles.bare}>
            <Stated text="" ids={ids} about={`${clauseTexts[clause].title}: ${say(`policies.standing.${standing}`)}`} />
          </span>
        ) : (
          <p className={styles.words}>
            <Stated text={words} ids={ids} />
          </p>
        )}
      </div>
    </td>
  )
}
