import { Fragment, useEffect, useState, type ReactNode } from 'react'
import { Recorded } from '#content/Recorded.tsx'
import { say } from '#content/say.ts'
import { factIdsOf } from './factIdsOf.ts'
import type { Part } from './parts.ts'
import type { Footnote } from './sourcesOf.ts'
import styles from './Mine.module.css'

/** On paper no mark opens anything: the sources stand at the end. On the screen each sentence opens its own. */
export function PrintedSources({ parts }: { readonly parts: readonly Part[] }): ReactNode {
  const [footnotes, setFootnotes] = useState<readonly Footnote[]>([])
  useEffect(() => {
    let isHere = true
    void import('./sourcesOf.ts').then(({ footnotesOf }) => isHere && setFootnotes(footnotesOf(factIdsOf(parts))))
    return () => void (isHere = false)
  }, [parts])
  return (
    <section className={styles.printed}>
      <h3 className={styles.partName}>{say('mine.part.sources')}</h3>
      <ul>
        {footnotes.map(({ id, references }) => (
          <li key={id}>
            <b>{id}</b>{' '}
            {references.map(({ source, text, lack }, index) => (
              <Fragment key={source}>
                {index > 0 ? '; ' : null}
                <Recorded ids={[source]}>{text}</Recorded>
                {lack === null ? null : <>, {lack}</>}
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
