import { useId, useRef, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { PURPOSE_IDS, type CategoryId, type PurposeId } from '#domain/dataflow/ids.ts'
import { Button } from '#ui/Button.tsx'
import { followWords } from './followWords.ts'
import type { MapGraph } from './mapGraph.ts'
import type { Follow } from './mapPicture.ts'
import type { MapWords } from './mapWords.ts'
import styles from './FlowMap.module.css'

interface FollowPickerProps {
  readonly graph: MapGraph
  readonly words: MapWords
  readonly follow: Follow | null
  readonly onFollow: (follow: Follow | null) => void
}

const ALL = 'all'

/** What to follow, as a native list; and what it shows, in words that are also announced. */
export function FollowPicker({ graph, words, follow, onFollow }: FollowPickerProps): ReactNode {
  const id = useId()
  const list = useRef<HTMLSelectElement>(null)
  const value =
    follow === null ? ALL : follow.category === undefined ? `use ${follow.purpose}` : `data ${follow.category}`

  function choose(chosen: string) {
    const [kind, name] = chosen.split(' ')
    if (kind === 'data') onFollow({ category: name as CategoryId })
    else onFollow(kind === 'use' ? { purpose: name as PurposeId } : null)
  }

  /** The button goes with what it ended; the list beside it stays. */
  function showAll() {
    onFollow(null)
    list.current?.focus()
  }

  return (
    <div className={styles.follow}>
      <div className={styles.choice}>
        <label htmlFor={id}>{say('map.follow')}</label>
        <select ref={list} id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
          <option value={ALL}>{say('map.follow.all')}</option>
          <optgroup label={say('map.follow.purposes')}>
            {PURPOSE_IDS.map((purpose) => (
              <option key={purpose} value={`use ${purpose}`}>
                {words.purpose(purpose)}
              </option>
            ))}
          </optgroup>
          {graph.groups.map((group, index) => (
            <optgroup key={group.id} label={words.groups[index]}>
              {group.sources.map(({ category }) => (
                <option key={category} value={`data ${category}`}>
                  {say(`category.${category}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {follow ? (
          <Button look="quiet" onClick={showAll}>
            {say('map.follow.stop')}
          </Button>
        ) : null}
      </div>
      <p role="status" className={styles.followed}>
        {follow ? followWords(graph, follow) : null}
      </p>
    </div>
  )
}
