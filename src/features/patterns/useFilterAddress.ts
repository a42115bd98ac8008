import { useEffect, useState } from 'react'
import { parseFilter, printFilter } from './filterAddress.ts'
import { NO_FILTER, type PatternFilter } from './patternFilter.ts'

/**
 * What somebody chose before the page was taken over: the controls bear the names of the address. Read before they are
 * drawn anew, which sets them back.
 */
function chosenEarly(): PatternFilter | null {
  if (typeof document === 'undefined') return null
  const controls = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('#catalogue search [name]')
  const chosen = [...controls].filter((one) => ('checked' in one ? one.checked : one.value !== ''))
  return parseFilter(chosen.map(({ name, value }) => `${name}=${value}`).join('&'))
}

/** The filter, kept in the address: a choice is a new entry of the browser's history, and going back takes it back. */
export function useFilterAddress(): readonly [filter: PatternFilter, change: (filter: PatternFilter) => void] {
  const [filter, setFilter] = useState(NO_FILTER)
  const [early] = useState(chosenEarly)
  useEffect(() => {
    // What was chosen in the page as it was written holds, unless the address says otherwise.
    if (early !== null && parseFilter(location.hash) === null)
      history.replaceState(history.state, '', printFilter(early))
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
  }, [early])
  return [
    filter,
    (next) => {
      setFilter(next)
      const { state } = history
      history.pushState({ ...state, idx: (state?.idx ?? 0) + 1 }, '', printFilter(next) || location.pathname)
    },
  ]
}
