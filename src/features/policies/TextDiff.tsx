import { useId, useState, type ReactNode } from 'react'
import { clauseTexts, policyTextNames } from '#content/en/facts/policyTexts.ts'
import { say } from '#content/say.ts'
import { recordLanguage } from '#content/sentence.ts'
import { Stated } from '#content/Stated.tsx'
import {
  clauseChange,
  clauses,
  POLICY_TEXTS,
  type ClauseChange,
  type ClauseId,
  type PolicyTextId,
} from '#domain/evidence/policies.ts'
import { clauseSays } from './clauseSays.ts'
import styles from './Policies.module.css'

const CLAUSE_IDS = Object.keys(clauses) as readonly ClauseId[]
const SHOWN = ['came', 'went', 'changed', 'both', 'same', 'unread'] as const satisfies readonly ClauseChange[]

/** Two texts, and the difference in words, by what happened to each clause. */
export function TextDiff(): ReactNode {
  const [from, setFrom] = useState<PolicyTextId>('terms2020')
  const [to, setTo] = useState<PolicyTextId>('world2021')
  const by = Map.groupBy(CLAUSE_IDS, (clause) => clauseChange(clause, from, to))
  const number = (change: ClauseChange): number => by.get(change)?.length ?? 0
  return (
    <>
      <div className={styles.choice}>
        <TextChoice label={say('policies.diff.from')} value={from} onChange={setFrom} />
        <TextChoice label={say('policies.diff.to')} value={to} onChange={setTo} />
      </div>
      <output className={styles.summary}>
        {from === to
          ? say('policies.diff.equal')
          : say('policies.diff.summary', {
              from: policyTextNames[from].long,
              to: policyTextNames[to].long,
              ...Object.fromEntries(SHOWN.map((change) => [change, number(change)])),
            })}
      </output>
      {from === to
        ? null
        : SHOWN.map((change) => (
            <Changes key={change} change={change} ids={by.get(change) ?? []} from={from} to={to} />
          ))}
    </>
  )
}

interface TextChoiceProps {
  readonly label: string
  readonly value: PolicyTextId
  readonly onChange: (text: PolicyTextId) => void
}

function TextChoice({ label, value, onChange }: TextChoiceProps): ReactNode {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as PolicyTextId)}>
        {POLICY_TEXTS.map((text) => (
          <option key={text} value={text} lang={recordLanguage()}>
            {policyTextNames[text].short}
          </option>
        ))}
      </select>
    </div>
  )
}

interface ChangesProps {
  readonly change: (typeof SHOWN)[number]
  readonly ids: readonly ClauseId[]
  readonly from: PolicyTextId
  readonly to: PolicyTextId
}

function Changes({ change, ids, from, to }: ChangesProps): ReactNode {
  const heading = useId()
  if (ids.length === 0) return null
  return (
    <section className={styles.changes} aria-labelledby={heading}>
      <h3 id={heading} className={styles.changeName}>
        {say(`policies.diff.${change}`)} <span className={styles.small}>{say(`policies.diff.${change}.text`)}</span>
      </h3>
      <ul>
        {ids.map((clause) => (
          <li key={clause} className={styles.change}>
            <span className={styles.changeClause} lang={recordLanguage()}>
              {clauseTexts[clause].title}
            </span>
            <Before change={change} clause={clause} from={from} to={to} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface BeforeProps extends Omit<ChangesProps, 'ids'> {
  readonly clause: ClauseId
}

/** Both sentences where both say something; one where one does; none where nothing changed. */
function Before({ change, clause, from, to }: BeforeProps): ReactNode {
  const sides = [
    { name: say('policies.diff.first'), ...clauseSays(clause, from) },
    { name: say('policies.diff.second'), ...clauseSays(clause, to) },
  ].filter(({ text }) => text !== null)
  const told = change === 'same' ? sides.slice(0, 1) : sides
  if (told.length === 0) return null
  return (
    <dl className={styles.beforeAfter}>
      {told.map(({ name, text, ids }) => (
        <div key={name}>
          <dt className={change === 'same' ? 'visuallyHidden' : undefined}>{name}</dt>
          <dd>
            <Stated text={text ?? ''} ids={ids} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
