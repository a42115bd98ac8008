const KEY = '#q='
/** What nobody types by hand is no search. */
const LONGEST = 200

/** The fragment of a search, so that it can be linked: `#q=phone+number`. Nothing of it reaches a server. */
export function printSearch(search: string): string {
  const text = search.trim().slice(0, LONGEST)
  return text === '' ? '' : `${KEY}${encodeURIComponent(text).replaceAll('%20', '+')}`
}

/** The search that a fragment holds; null where it is none, or cannot be read. */
export function parseSearch(hash: string): string | null {
  if (!hash.startsWith(KEY)) return null
  try {
    return decodeURIComponent(hash.slice(KEY.length).replaceAll('+', ' ')).slice(0, LONGEST)
  } catch {
    return null
  }
}
