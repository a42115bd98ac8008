import type { ReactNode } from 'react'
import { overlayTexts } from '#content/en/facts/overlays.ts'
import { reasonTexts } from '#content/en/facts/reasons.ts'
import { regimeTexts } from '#content/en/facts/regimes.ts'
import { stateAliasTexts } from '#content/en/facts/stateAliases.ts'
import { Recorded } from '#content/Recorded.tsx'
import { say } from '#content/say.ts'
import { overlays } from '#domain/dataflow/matrix/overlays.ts'
import { stateAliases } from '#domain/dataflow/matrix/stateAliases.ts'
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
          {
            term: say('facts.declined.choice'),
            text: <Recorded ids={regimes.declined2021.governingText}>{choice}</Recorded>,
          },
          {
            term: say('facts.declined.assumes'),
            text: assumes ? (
              <Recorded ids={regimes.declined2021.governingText}>{assumes}</Recorded>
            ) : (
              say('facts.notRecorded')
            ),
          },
          {
            term: say('facts.declined.states'),
            text: (
              <>
                <Recorded ids={stateAliases['prompted2021-undecided'].src}>
                  {stateAliasTexts['prompted2021-undecided']}
                </Recorded>{' '}
                <Recorded ids={stateAliases.limited2021.src}>{stateAliasTexts.limited2021}</Recorded>
              </>
            ),
          },
          {
            term: say('facts.declined.acts'),
            text: (
              <>
                <Recorded ids={overlays.in2021.src}>{overlayTexts.in2021.text}</Recorded>{' '}
                <Names ids={overlays.in2021.src} />
              </>
            ),
          },
        ]}
      />
      <Group title={say('facts.declined.reasons')}>
        <ul className={styles.cards}>
          {declinedReasons().map(({ reason, verdicts, sources }) => (
            <li key={reason} className={styles.card}>
              <p>
                <Recorded ids={sources}>{reasonTexts[reason]}</Recorded>
              </p>
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
