import { useEffect, useState } from 'react'
import { keepAddress, openAddress, openingNote, type LinkNote } from '#app/address.ts'

/** Keeps the address and the session together; the note says what was wrong with an address. */
export function useAddress(): [LinkNote | null, (note: LinkNote | null) => void] {
  const [note, setNote] = useState<LinkNote | null>(null)
  useEffect(() => {
    // Coming from another page of this site, the address may hold another moment than the session.
    if (location.hash !== '') {
      void openAddress()
      setNote(openingNote())
    }
    return keepAddress(setNote)
  }, [])
  return [note, setNote]
}
