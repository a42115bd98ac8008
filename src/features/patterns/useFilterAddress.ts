import { useEffect, useState } from 'react'
import { parseFilter, printFilter } from './filterAddress.ts'
import { NO_FILTER, type PatternFilter } from './patternFilter.ts'

/** The filter, kept in the address: a choice is a new entry of the browser's history, and going back takes it back. */
export function useFilterAddress(): readonly [filter: PatternFilter, change: (filter: PatternFilter) => void] {
  const [filter, setFilter] = useState(NO_FILTER)
  useEffect(() => {
    const read = () => {
      const own = parseFilter(location.hash)
      // An address that leads to a part of the page leaves the list as it is.
      if (own !== null || location.hash === '') setFilter(own ?? NO_FILTER)
    }
    read()
    window.addEventListener('popstate', read)
    window.addEventListener('hashchange', read)
    return () => {
      window.removeEventListener('popstate', read)
      window.removeEventListener('hashchange', read)
    }
  }, [])
  return [
    filter,
    (next) => {
      setFilter(next)
      const { state } = history
      history.pushState({ ...state, idx: (state?.idx ?? 0) + 1 }, '', printFilter(next) || location.pathname)
    },
  ]
}
