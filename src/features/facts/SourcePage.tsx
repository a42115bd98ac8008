import { Suspense, type ReactNode } from 'react'
import { Link } from 'react-router'
import { certaintyText, sourceKindText, verificationText } from '#content/certaintyWords.ts'
import { sourceNote, type SourceNote } from '#content/en/facts/evidence.ts'
import { Recorded } from '#content/Recorded.tsx'
import { RecordLine } from '#content/RecordLine.tsx'
import { say } from '#content/say.ts'
import type { SourceId } from '#domain/evidence/sources.ts'
import { OutLink } from '#ui/OutLink.tsx'
import { Cite } from './Cite.tsx'
import { Frame, Part, Rows } from './Frame.tsx'
import { SourceUsed } from './later.ts'
import { published, SourceName, type Ways } from './links.tsx'
import { scaleOfReading } from './scale.ts'
import { ScaleMark } from './ScaleMark.tsx'
import styles from './Facts.module.css'

interface SourcePageProps {
  readonly id: SourceId
  readonly ways: Ways
}

/** One publication: what is recorded about it, and everything that rests on it. */
export function SourcePage({ id, ways }: SourcePageProps): ReactNode {
  const source = sourceNote(id)
  return (
    <Frame
      isSentence
      title={<SourceName id={id} />}
      above={
        <>
          <Link to="/facts/">{say('facts.back')}</Link>
          <Link to="/sources/">{say('facts.toSources')}</Link>
          <span>{say('facts.source.one', { id })}</span>
        </>
      }
    >
      <Part title={say('facts.source.publication')}>
        <Publication id={id} source={source} />
      </Part>
      <Suspense>
        <SourceUsed id={id} ways={ways} />
      </Suspense>
      <Part title={say('facts.cite')}>
        <Cite key={id} page={source} sources={[]} />
      </Part>
    </Frame>
  )
}

function Publication({ id, source }: { readonly id: SourceId; readonly source: SourceNote }): ReactNode {
  const certainty = scaleOfReading[source.verified](source.kind)
  const none = say('facts.notRecorded')
  return (
    <Rows
      rows={[
        { term: say('facts.source.publisher'), text: <RecordLine text={source.publisher} /> },
        { term: say('facts.source.date'), text: published(source) },
        { term: say('facts.source.kind'), text: sourceKindText(source.kind) },
        {
          term: say('facts.source.read'),
          text: verificationText(source.verified),
        },
        {
          term: say('facts.source.scale'),
          text: (
            <span className={styles.sure}>
              <ScaleMark certainty={certainty} /> {certaintyText(certainty)}
            </span>
          ),
        },
        { term: say('facts.source.address'), text: <Outward to={source.url} /> },
        { term: say('facts.source.archive'), text: <Outward to={source.archive} /> },
        {
          term: say('facts.source.note'),
          text: source.note === null ? none : <Recorded ids={[id]}>{source.note}</Recorded>,
        },
      ]}
    />
  )
}

function Outward({ to }: { readonly to: string | null }): ReactNode {
  if (to === null) return say('facts.notRecorded')
  return (
    <OutLink to={to} more={say('facts.open')}>
      {to}
    </OutLink>
  )
}
