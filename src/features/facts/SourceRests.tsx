import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { overlayTexts } from '#content/en/facts/overlays.ts'
import { reasonTexts } from '#content/en/facts/reasons.ts'
import { regimeTexts } from '#content/en/facts/regimes.ts'
import { specialCaseTexts } from '#content/en/facts/specialCases.ts'
import { stateAliasTexts } from '#content/en/facts/stateAliases.ts'
import { timelineTexts } from '#content/en/facts/timeline.ts'
import { plainText } from '#content/plainText.ts'
import { Recorded } from '#content/Recorded.tsx'
import { say } from '#content/say.ts'
import { seedClaims } from '#domain/evidence/seedClaims.ts'
import type { SourceId } from '#domain/evidence/sources.ts'
import { Group } from './Frame.tsx'
import { FactList } from './FactList.tsx'
import { Sides } from './Sides.tsx'
import type { SourceUses } from './sourceUses.ts'
import styles from './Facts.module.css'

/** What rests on a source, kind by kind; what nothing rests on is left out. */
export function SourceRests({ id, uses }: { readonly id: SourceId; readonly uses: SourceUses }): ReactNode {
  const { facts, reasons, conflicts, claims } = uses
  return (
    <>
      {facts.length > 0 ? (
        <Group title={say('facts.source.facts', { count: facts.length })}>
          <FactList ids={facts} />
        </Group>
      ) : null}
      <Texts id={id} title={say('facts.source.sentences')} texts={uses.sentences.map(plainText)} />
      <Texts id={id} title={say('facts.source.regimes')} texts={uses.regimes.map((id) => regimeTexts[id].label)} />
      <Texts
        id={id}
        title={say('facts.source.reasons', { count: reasons.length })}
        texts={reasons.map((id) => reasonTexts[id])}
      />
      <Texts id={id} title={say('facts.source.events')} texts={uses.events.map((id) => timelineTexts[id])} />
      <Texts id={id} title={say('facts.source.acts')} texts={uses.acts.map((id) => overlayTexts[id].text)} />
      <Texts
        id={id}
        title={say('facts.source.points')}
        texts={uses.points.flatMap(({ topic, index }) => specialCaseTexts[topic].points[index] ?? [])}
      />
      <Texts id={id} title={say('facts.source.states')} texts={uses.states.map((id) => stateAliasTexts[id])} />
      {conflicts.length > 0 ? (
        <Group title={say('facts.source.conflicts')}>
          {conflicts.map((id) => (
            <Sides key={id} id={id} />
          ))}
        </Group>
      ) : null}
      {claims.length > 0 ? (
        <Group title={say('facts.source.claims', { count: claims.length })}>
          <ul className={styles.names}>
            {claims.map((id) => (
              <li key={id}>
                <Link to={`/claims/#${id}`}>
                  {say('facts.source.claim', { id, standing: say(`facts.standing.${seedClaims[id].standing}`) })}
                </Link>
              </li>
            ))}
          </ul>
        </Group>
      ) : null}
    </>
  )
}

function Texts({
  id,
  title,
  texts,
}: {
  readonly id: SourceId
  readonly title: string
  readonly texts: readonly string[]
}): ReactNode {
  if (texts.length === 0) return null
  return (
    <Group title={title}>
      <ul className={styles.plain}>
        {texts.map((text) => (
          <li key={text}>
            <Recorded ids={[id]}>{text}</Recorded>
          </li>
        ))}
      </ul>
    </Group>
  )
}
