import type { ReactNode } from 'react'
import { declaredLabels, labelNotes } from '#content/en/facts/policyTexts.ts'
import { say } from '#content/say.ts'
import { Stated } from '#content/Stated.tsx'
import { DECLARED_LABELS } from '#domain/evidence/policies.ts'
import styles from './Policies.module.css'

/** What makers declared of their own apps: as declared, and with what has to be said beside it. */
export function DeclaredLabels(): ReactNode {
  return (
    <>
      <table className={styles.labels}>
        <caption className="visuallyHidden">{say('policies.labels.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('policies.labels.app')}</th>
            <th scope="col">{say('policies.labels.declared')}</th>
            <th scope="col">{say('policies.labels.against')}</th>
          </tr>
        </thead>
        <tbody>
          {DECLARED_LABELS.map((id) => (
            <tr key={id}>
              <th scope="row">{declaredLabels[id].app}</th>
              <td>
                <Stated text={declaredLabels[id].declared} ids={[id]} />
              </td>
              <td className={styles.muted}>
                {declaredLabels[id].against === undefined ? (
                  say('policies.labels.nothing')
                ) : (
                  <Stated text={declaredLabels[id].against} ids={[id]} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.notes}>
        {labelNotes.map(({ text, ids }) => (
          <li key={text}>
            <Stated text={text} ids={ids} />
          </li>
        ))}
      </ul>
    </>
  )
}
