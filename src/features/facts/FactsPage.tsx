import { Suspense, useCallback, useDeferredValue, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { say } from '#content/say.ts'
import { count } from '#content/format.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import { sources } from '#domain/evidence/sources.ts'
import { DeclinedPart } from './later.ts'
import { matching, NO_FILTER, type FactFilter } from './filter.ts'
import { FilterForm } from './FilterForm.tsx'
import { Frame, Part } from './Frame.tsx'
import { FactList } from './FactList.tsx'
import { ScalePart } from './ScalePart.tsx'
import { ALL_FACT_IDS, byPart } from './storyParts.ts'
import { showSearch, useSearchAddress } from './useSearchAddress.ts'
import styles from './Facts.module.css'

/** All facts, by time; with a script they can be searched, without one they are all there to read. */
export function FactsPage(): ReactNode {
  const [filter, setFilter] = useState(NO_FILTER)
  useSearchAddress(useCallback((search: string) => setFilter((one) => ({ ...one, search })), []))
  const change = (next: FactFilter) => {
    if (next.search !== filter.search) showSearch(next.search)
    setFilter(next)
  }
  const found = matching(useDeferredValue(filter))
  const isAll = found.length === ALL_FACT_IDS.length
  return (
    <Frame
      title={say('facts.title')}
      lede={say('facts.lede', { facts: ALL_FACT_IDS.length, sources: Object.keys(sources).length })}
    >
      <nav className={styles.ways} aria-label={say('facts.pages')}>
        <Link to="/claims/">{say('facts.toClaims')}</Link>
        <Link to="/patterns/">{say('facts.toPatterns')}</Link>
        <a href="#scale">{say('facts.toScale')}</a>
        <a href="#never-accepted">{say('facts.toDeclined')}</a>
      </nav>
      <FilterForm filter={filter} onChange={change} />
      <p className={styles.found} role="status">
        {say('facts.found', { all: isAll ? 'yes' : 'no', count: found.length, total: count(ALL_FACT_IDS.length) })}
      </p>
      {found.length === 0 ? <p className={styles.nothing}>{say('facts.nothing')}</p> : null}
      <FactGroups ids={found} />
      <Suspense>
        <DeclinedPart />
      </Suspense>
      <ScalePart />
    </Frame>
  )
}

function FactGroups({ ids }: { readonly ids: readonly FactId[] }): ReactNode {
  return byPart(ids).map(({ part, ids: own, years }) => (
    <Part
      key={part}
      title={say(`facts.part.${part}`)}
      note={
        <>
          {years
            ? `${say('facts.years', { same: years[0] === years[1] ? 'yes' : 'no', first: years[0], last: years[1] })}, `
            : ''}
          {say('facts.group', { count: own.length })}
        </>
      }
    >
      <FactList ids={own} />
    </Part>
  ))
}
