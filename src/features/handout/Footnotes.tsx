import { use, useId, type ReactNode } from 'react'
import { evidenceOf, type SourceNote } from '#content/en/facts/evidence.ts'
import { Recorded } from '#content/Recorded.tsx'
import { say } from '#content/say.ts'
import { recordLanguage } from '#content/sentence.ts'
import { NotesContext } from './Noted.tsx'
import styles from './Handout.module.css'

interface FootnotesProps {
  /** Who said it and when, and no more: what a fact says, or the address of an article, can answer what the sheet asks. */
  readonly isShort?: boolean
}

/** What the numbers stand for: the fact and where it was read, with its address. */
export function Footnotes({ isShort = false }: FootnotesProps): ReactNode {
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
      {isShort ? <p className={styles.how}>{say('handout.sources.how')}</p> : null}
      <ol className={styles.notes}>
        {known.map(({ evidence, number, found }) => (
          <li key={evidence} value={number}>
            <span className={styles.number}>{number}</span>
            {'fact' in found ? (
              <>
                <b>{evidence}</b>{' '}
                {isShort ? null : (
                  <>
                    <span lang={recordLanguage()}>
                      <Recorded ids={[evidence]}>{found.fact.text}</Recorded>
                    </span>{' '}
                  </>
                )}
                <Places sources={found.fact.sources} isShort={isShort} />
              </>
            ) : (
              <Places sources={[found.source]} isShort={isShort} />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface PlacesProps {
  readonly sources: readonly SourceNote[]
  readonly isShort: boolean
}

function Places({ sources, isShort }: PlacesProps): ReactNode {
  return sources.map((source) => (
    <span key={source.id} className={styles.place}>
      {source.publisher}
      {source.date === null || source.date === 'undated' ? null : <>, {source.date}</>}
      {isShort || source.url === null ? null : (
        <>
          {' '}
          <span className={styles.address}>{source.url}</span>
        </>
      )}
    </span>
  ))
}
