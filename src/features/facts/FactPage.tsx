import { Suspense, type ReactNode } from 'react'
import { Link } from 'react-router'
import { certaintyText, dayCertaintyText, markText } from '#content/certaintyWords.ts'
import { factNote, type FactNote } from '#content/en/facts/evidence.ts'
import { factDay } from '#content/factDay.ts'
import type { Reference } from '#content/reference.ts'
import { Recorded } from '#content/Recorded.tsx'
import { say } from '#content/say.ts'
import { CERTAINTIES } from '#domain/evidence/certainty.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import { Cite } from './Cite.tsx'
import { Frame, Part, Rows } from './Frame.tsx'
import { peopleOf, placesOf } from './factScope.ts'
import { FactAgainst, FactUsed } from './later.ts'
import { factPath, type Ways } from './links.tsx'
import { ScaleMark } from './ScaleMark.tsx'
import { SourceCards } from './SourceCards.tsx'
import { ALL_FACT_IDS } from './storyParts.ts'
import styles from './Facts.module.css'

interface FactPageProps {
  readonly id: FactId
  readonly ways: Ways
}

/** One fact: what it says, how sure it is, who contradicts, where it was read, and where it is used. */
export function FactPage({ id, ways }: FactPageProps): ReactNode {
  const fact = factNote(id)
  return (
    <Frame
      isSentence
      title={<Recorded ids={[id]}>{fact.text}</Recorded>}
      above={
        <>
          <Link to="/facts/">{say('facts.back')}</Link>
          <span>{say('facts.one', { id })}</span>
        </>
      }
    >
      <Part title={say('facts.known')}>
        <Known fact={fact} />
      </Part>
      <Part title={say('facts.conflicts')}>
        <Suspense>
          <FactAgainst id={id} />
        </Suspense>
      </Part>
      <Part title={say('facts.sources', { count: fact.sources.length })}>
        <SourceCards sources={fact.sources} />
      </Part>
      <Part title={say('facts.used')}>
        <Suspense>
          <FactUsed id={id} ways={ways} />
        </Suspense>
      </Part>
      <Part title={say('facts.corrections')}>
        <p>{say('facts.corrections.none')}</p>
      </Part>
      <Part title={say('facts.cite')}>
        <Cite key={id} page={factReference(fact)} sources={fact.sources} />
      </Part>
      <Neighbours id={id} />
    </Frame>
  )
}

function Known({ fact }: { readonly fact: FactNote }): ReactNode {
  const places = placesOf(fact.id).map((place) => say(`facts.place.${place}`))
  const people = peopleOf(fact.id).map((group) => say(`facts.people.${group}`))
  const none = say('facts.notRecorded')
  const howRead = markText(fact.status)
  return (
    <Rows
      rows={[
        {
          term: say('facts.day'),
          text: (
            <>
              {factDay(fact) ?? say('facts.day.none')}
              {fact.dayCertainty === 'recorded' ? null : (
                <span className={styles.note}>{dayCertaintyText(fact.dayCertainty)}</span>
              )}
            </>
          ),
        },
        { term: say('facts.where'), text: places.length > 0 ? places.join(', ') : none },
        { term: say('facts.whom'), text: people.length > 0 ? people.join(', ') : none },
        {
          term: say('facts.certainty'),
          text: (
            <>
              <span className={styles.sure}>
                <ScaleMark certainty={fact.certainty} /> {certaintyText(fact.certainty)}
              </span>
              {howRead === undefined ? null : <span className={styles.note}>{howRead}</span>}
              <span className={styles.note}>
                <Link to="/facts/#scale">
                  {say('facts.rank', { n: CERTAINTIES.indexOf(fact.certainty) + 1, all: CERTAINTIES.length })}
                </Link>
              </span>
            </>
          ),
        },
      ]}
    />
  )
}

function factReference({ id, text, from }: FactNote): Reference {
  return {
    id: `consent-replay-${id}`,
    title: text,
    publisher: say('facts.cite.by'),
    date: null,
    url: null,
    note: from === null ? say('facts.one', { id }) : `${say('facts.one', { id })}, ${from}`,
  }
}

function Neighbours({ id }: { readonly id: FactId }): ReactNode {
  const at = ALL_FACT_IDS.indexOf(id)
  const previous = ALL_FACT_IDS[at - 1]
  const next = ALL_FACT_IDS[at + 1]
  return (
    <nav className={styles.neighbours} aria-label={say('facts.neighbours')}>
      {previous ? <Link to={factPath(previous)}>{say('facts.previous', { id: previous })}</Link> : null}
      {next ? <Link to={factPath(next)}>{say('facts.next', { id: next })}</Link> : null}
    </nav>
  )
}
