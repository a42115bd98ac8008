import { lazy, useEffect, useState, type ReactNode } from 'react'
import type { LinkNote } from '#app/address.ts'
import { livePhone } from '#app/livePhone.tsx'
import { AddressNote } from '#app/play/AddressNote.tsx'
import { printSides } from '#app/compareLink.ts'
import { ways } from '#app/ways.ts'
import { say } from '#content/say.ts'
import { withWords } from '#content/sentence.ts'
import { FIRST_SEEN } from '#domain/scenario/defaults.ts'
import { Lab } from '#features/lab/Lab.tsx'
import type { LabSlots } from '#features/lab/labSlots.ts'
import { loadLabScreens } from '#features/phone/LabPart.tsx'
import { withLabScreens } from '#features/phone/labScreens.ts'
import { takeInDesigns } from '#store/designParts.ts'

withLabScreens()
// Every view of this page asks for the rows of a design.
takeInDesigns()

const LabTake = lazy(async () => ({
  default: (await withWords(import('#app/lab/LabTake.tsx'), 'asked')).LabTake,
}))
const LabMeasures = lazy(async () => ({
  default: (await withWords(import('#app/lab/LabMeasures.tsx'), 'measure', 'screens')).LabMeasures,
}))
const LabPaths = lazy(async () => ({ default: (await import('#app/lab/LabPaths.tsx')).LabPaths }))
const DesignFindings = lazy(async () => ({
  default: (await withWords(import('#features/patterns/DesignFindings.tsx'), 'patterns')).DesignFindings,
}))

const slots: LabSlots = {
  phone: livePhone,
  measures: (measured) => <LabMeasures {...measured} />,
  paths: (of) => <LabPaths {...of} />,
  found: (found) => (
    <DesignFindings
      {...found}
      headings={{ notes: say('labPage.notes'), check: say('labPage.check') }}
      spansMissing={say('labPage.spans.missing')}
    />
  ),
  take: () => <LabTake />,
  playAt: ways.playAt,
  compareAt: (a, b) => ({
    pathname: '/compare/',
    hash: printSides({ a, b, on: FIRST_SEEN[a.design?.question ?? b.design?.question ?? '2016'].usual }),
  }),
}

/** The lab, and the address that holds its open variant. */
export function Page(): ReactNode {
  const [note, setNote] = useState<LinkNote | null>(null)
  useEffect(() => {
    let stop: (() => void) | null = null
    let isHere = true
    // The next knob may make a design of what was shipped.
    void loadLabScreens()
    // How an address is read comes after the page is drawn; the entry has taken over the first one.
    void import('#app/labAddress.ts').then(async ({ keepLabAddress, openLabAddress }) => {
      await openLabAddress()
      if (isHere) stop = keepLabAddress(setNote)
    })
    return () => {
      isHere = false
      stop?.()
    }
  }, [])
  const notice = <AddressNote note={note} onClose={() => setNote(null)} />
  return <Lab {...slots} note={notice} />
}
