import { useEffect } from 'react'
import { parseSearch, printSearch } from './searchAddress.ts'

/** Takes a search from the address, when the page opens and when the address changes. */
export function useSearchAddress(take: (search: string) => void): void {
  useEffect(() => {
    const read = () => {
      const search = parseSearch(location.hash)
      if (search !== null) take(search)
    }
    read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [take])
}

/** A search replaces the one before it; an address that leads to a part of the page stays until something is typed. */
export function showSearch(search: string): void {
  const own = printSearch(search)
  if (own === '' && parseSearch(location.hash) === null) return
  history.replaceState(history.state, '', own === '' ? location.pathname : own)
}
