import { use, useId, type ReactNode } from 'react'
import { evidenceOf, type SourceNote } from '#content/en/facts/evidence.ts'
import { Recorded } from '#content/Recorded.tsx'
import { say } from '#content/say.ts'
import { recordLanguage } from '#content/sentence.ts'
import { NotesContext } from './Noted.tsx'
import styles from './Handout.module.css'

/** What the numbers stand for: the fact and where it was read, with its address. */
export function Footnotes(): ReactNode {
  const id = useId()
  const notes = use(NotesContext)
  const known = [...notes].flatMap(([evidence, number]) => {
    const found = evidenceOf(evidence)
    return found ? [{ evidence, number, found }] : []
  })
  if (known.length === 0) return null
  return (
    <section aria-labelledby={id} className={styles.part} data-part="sources">
      <h2 id={id}>{say('handout.sources')}</h2>
      <ol className={styles.notes}>
        {known.map(({ evidence, number, found }) => (
          <li key={evidence} value={number}>
            <span className={styles.number}>{number}</span>
            {'fact' in found ? (
              <>
                <b>{evidence}</b>{' '}
                <span lang={recordLanguage()}>
                  <Recorded ids={[evidence]}>{found.fact.text}</Recorded>
                </span>{' '}
                <Places sources={found.fact.sources} />
              </>
            ) : (
              <Places sources={[found.source]} />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Places({ sources }: { readonly sources: readonly SourceNote[] }): ReactNode {
  return sources.map((source) => (
    <span key={source.id} className={styles.place}>
      {source.publisher}
      {source.date === null || source.date === 'undated' ? null : <>, {source.date}</>}
      {source.url === null ? null : (
        <>
          {' '}
          <span className={styles.address}>{source.url}</span>
        </>
      )}
    </span>
  ))
}
