import { useEffect, useState, type ReactNode } from 'react'
import type { LinkNote } from '#app/address.ts'
import {
  comparisonLink,
  keepComparisonAddress,
  openComparisonAddress,
  openingComparisonNote,
} from '#app/compareAddress.ts'
import { printPair } from '#app/comparePaths.ts'
import { EmbedFold } from '#app/embed/EmbedFold.tsx'
import { livePhone } from '#app/livePhone.tsx'
import { AddressNote } from '#app/play/AddressNote.tsx'
import { ways } from '#app/ways.ts'
import { say } from '#content/say.ts'
import type { CompareSlots } from '#features/compare/compareSlots.ts'
import { Compare } from '#features/compare/Compare.tsx'
import { provideScreens } from '#features/phone/later.tsx'
import { withLabScreens } from '#features/phone/labScreens.ts'
import { laterScreens } from '#features/phone/screens/laterScreens.ts'
import { DateField } from '#features/timeline/DateField.tsx'
import { comparing } from '#store/comparison.ts'

provideScreens(laterScreens)
withLabScreens()

const slots: CompareSlots = {
  phone: livePhone,
  dateField: (on, first, last, onGoTo) => <DateField on={on} first={first} last={last} onGoTo={onGoTo} />,
  playAt: ways.playAt,
  pairHash: (id) => `#${printPair(id)}`,
  link: () => comparisonLink(comparing.getState()),
  embed: () => (
    <EmbedFold label={say('compare.take.embed')} view="compare" link={() => comparisonLink(comparing.getState())} />
  ),
}

/** Two replays beside each other, and the address that holds them both. */
export function Page(): ReactNode {
  const [note, setNote] = useState<LinkNote | null>(null)
  useEffect(() => {
    // Coming from another page of this site, the address may hold another comparison than the store.
    if (location.hash !== '') void openComparisonAddress().then(() => setNote(openingComparisonNote()))
    return keepComparisonAddress(setNote)
  }, [])
  return <Compare {...slots} note={<AddressNote note={note} onClose={() => setNote(null)} />} />
}
