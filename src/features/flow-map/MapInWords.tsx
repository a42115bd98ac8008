import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { CATEGORY_IDS } from '#domain/dataflow/ids.ts'
import { StatusWord } from '#ui/StatusWord.tsx'
import type { GlyphStatus } from '#ui/glyphParts.tsx'
import type { MapGraph } from './mapGraph.ts'
import type { MapWords } from './mapWords.ts'
import styles from './FlowMap.module.css'

interface MapInWordsProps {
  readonly id: string
  readonly graph: MapGraph
  readonly words: MapWords
}

/** The same moment as a list, use by use: “Run the service: 6 shared, 16 open.” */
export function MapInWords({ id, graph, words }: MapInWordsProps): ReactNode {
  const never = graph.groups.flatMap(({ sources }) => sources).filter(({ locked }) => locked).length
  return (
    <div id={id} className={styles.words}>
      <h4>{say('map.words')}</h4>
      <p>
        {say('map.words.holds', { holds: words.holds, count: CATEGORY_IDS.length })}{' '}
        {never > 0 ? say('map.words.never', { count: never }) : null}
      </p>
      <ul>
        {graph.uses.map((use) => {
          const changed = use.strands.filter((strand) => strand.changed).length
          return (
            <li key={use.purpose}>
              <b>{say('map.words.use', { purpose: words.purpose(use.purpose) })}</b>{' '}
              {words.counts(use).map(({ text, tone }) =>
                tone === 'quiet' || tone === 'ink' ? (
                  <span key={text}>{text}</span>
                ) : (
                  <StatusWord key={text} status={tone satisfies GlyphStatus}>
                    {text}
                  </StatusWord>
                ),
              )}
              {say('map.words.stop')}
              {changed > 0 ? ` ${say('map.words.changed', { count: changed })}` : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
