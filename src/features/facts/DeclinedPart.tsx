import type { ReactNode } from 'react'
import { overlayTexts } from '#content/en/facts/overlays.ts'
import { reasonTexts } from '#content/en/facts/reasons.ts'
import { regimeTexts } from '#content/en/facts/regimes.ts'
import { stateAliasTexts } from '#content/en/facts/stateAliases.ts'
import { say } from '#content/say.ts'
import { regimes } from '#domain/dataflow/matrix/regimes.ts'
import { declinedReasons, factsOnDeclined } from './declined.ts'
import { Group, Part, Rows } from './Frame.tsx'
import { FactList } from './FactList.tsx'
import { Names } from './links.tsx'
import styles from './Facts.module.css'

/** What is known about people who never accepted the second notice, and how. */
export function DeclinedPart(): ReactNode {
  const { choice, assumes, label } = regimeTexts.declined2021
  return (
    <Part id="never-accepted" title={say('facts.declined.title')}>
      <p>{say('facts.declined.text')}</p>
      <Rows
        rows={[
          {
            term: say('facts.declined.regime'),
            text: (
              <>
                {label} <Names ids={regimes.declined2021.governingText} />
              </>
            ),
          },
          { term: say('facts.declined.choice'), text: choice },
          { term: say('facts.declined.assumes'), text: assumes ?? say('facts.notRecorded') },
          {
            term: say('facts.declined.states'),
            text: `${stateAliasTexts['prompted2021-undecided']} ${stateAliasTexts.limited2021}`,
          },
          { term: say('facts.declined.acts'), text: overlayTexts.in2021.text },
        ]}
      />
      <Group title={say('facts.declined.reasons')}>
        <ul className={styles.cards}>
          {declinedReasons().map(({ reason, verdicts, sources }) => (
            <li key={reason} className={styles.card}>
              <p>{reasonTexts[reason]}</p>
              <p className={styles.note}>{say('facts.declined.cells', verdicts)}</p>
              <Names ids={sources} />
            </li>
          ))}
        </ul>
      </Group>
      <Group title={say('facts.declined.facts')}>
        <FactList ids={factsOnDeclined} />
      </Group>
    </Part>
  )
}
