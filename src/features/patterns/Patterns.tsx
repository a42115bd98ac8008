import { Suspense, useDeferredValue, useId, type ReactNode } from 'react'
import { Claim } from '#content/Claim.tsx'
import { say } from '#content/say.ts'
import { PATTERN_IDS } from '#domain/patterns/pattern.ts'
import { vocabularies, type VocabularyId } from '#domain/patterns/taxonomies.ts'
import { ReadPage } from '#ui/ReadPage.tsx'
import { LawTable, RuleCheck } from './later.ts'
import { matching } from './patternFilter.ts'
import { PatternEntry } from './PatternEntry.tsx'
import { PatternFilters } from './PatternFilters.tsx'
import { SaveNotes } from './SaveNotes.tsx'
import type { PlayAt } from './sceneMoment.ts'
import { useFilterAddress } from './useFilterAddress.ts'
import styles from './Patterns.module.css'

const VOCABULARY_IDS = Object.keys(vocabularies) as readonly VocabularyId[]

/** A catalogue: every element of the two flows, its names, and what speaks for and against them; then the law. */
export function Patterns({ playAt }: { readonly playAt: PlayAt }): ReactNode {
  const [filter, setFilter] = useFilterAddress()
  const found = matching(useDeferredValue(filter))
  const all = found.length === PATTERN_IDS.length ? 'yes' : 'no'
  return (
    <ReadPage
      title={say('patterns.title')}
      lede={say('patterns.lede', { count: PATTERN_IDS.length })}
      more={<Ways />}
      className={styles.page}
    >
      <section id="catalogue" aria-labelledby="catalogue-name" className={styles.catalogue}>
        <h2 id="catalogue-name" className={styles.partName}>
          {say('patterns.toCatalogue')}
        </h2>
        <PatternFilters filter={filter} onChange={setFilter} />
        <p className={styles.found} role="status">
          {say('patterns.found', { all, count: found.length, total: PATTERN_IDS.length })}
        </p>
        <SaveNotes ids={found} />
        {found.length === 0 ? <p className={styles.nothing}>{say('patterns.none')}</p> : null}
        {found.map((id) => (
          <PatternEntry key={id} id={id} playAt={playAt} />
        ))}
      </section>
      <Part id="names" title={say('patterns.toNames')}>
        <dl className={styles.vocabularies}>
          {VOCABULARY_IDS.map((id) => (
            <div key={id} className={styles.row}>
              <dt>{say(`patterns.scheme.${id}`)}</dt>
              <dd>
                <Claim id={`patterns.vocabulary.${id}`} />
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="law" title={say('patterns.law.title')} text={say('patterns.law.text')}>
        <Suspense>
          <LawTable />
        </Suspense>
      </Part>
      <Part id="check" title={say('patterns.check.title')} text={say('patterns.check.text')}>
        <p className={styles.notice}>{say('patterns.check.words')}</p>
        <Suspense>
          <RuleCheck />
        </Suspense>
      </Part>
    </ReadPage>
  )
}

function Ways(): ReactNode {
  return (
    <>
      <p className={styles.ledeNote}>{say('patterns.lede.note')}</p>
      <nav className={styles.ways} aria-label={say('patterns.ways')}>
        <a href="#catalogue">{say('patterns.toCatalogue')}</a>
        <a href="#names">{say('patterns.toNames')}</a>
        <a href="#law">{say('patterns.toLaw')}</a>
        <a href="#check">{say('patterns.toCheck')}</a>
      </nav>
    </>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  readonly text?: string
  readonly children: ReactNode
}

function Part({ id, title, text, children }: PartProps): ReactNode {
  const heading = useId()
  return (
    <section id={id} className={styles.part} aria-labelledby={heading}>
      <h2 id={heading} className={styles.partName}>
        {title}
      </h2>
      {text === undefined ? null : <p className={styles.partText}>{text}</p>}
      {children}
    </section>
  )
}
