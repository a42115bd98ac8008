import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import type { LinkNote } from '#app/address.ts'
import { printSides } from '#app/compareLink.ts'
import { labLinkHere } from '#app/labPrint.ts'
import { ways } from '#app/ways.ts'
import { say } from '#content/say.ts'
import { withWords } from '#content/sentence.ts'
import { FIRST_SEEN } from '#domain/scenario/defaults.ts'
import { Lab } from '#features/lab/Lab.tsx'
import type { LabSlots } from '#features/lab/labSlots.ts'
import { withLabScreens } from '#features/phone/labScreens.ts'
import { provideScreens } from '#features/phone/later.tsx'
import { PhoneParts } from '#features/phone/PhoneParts.tsx'
import { laterScreens } from '#features/phone/screens/laterScreens.ts'
import { OpenFile } from '#features/share/OpenFile.tsx'
import { readScenario } from '#features/share/readScenario.ts'
import { saveScenario } from '#features/share/scenarioFile.ts'
import { takeInDesigns } from '#store/designParts.ts'

provideScreens(laterScreens)
withLabScreens()
// Every view of this page asks for the rows of a design.
takeInDesigns()

const FaultsDialog = lazy(async () => ({
  default: (await withWords(import('#features/share/FaultsDialog.tsx'), 'asked')).FaultsDialog,
}))
const LinkNotice = lazy(async () => ({
  default: (await withWords(import('#app/play/LinkNotice.tsx'), 'asked')).LinkNotice,
}))
const LabMeasures = lazy(async () => ({
  default: (await withWords(import('#app/lab/LabMeasures.tsx'), 'measure')).LabMeasures,
}))
const DesignFindings = lazy(async () => ({
  default: (await withWords(import('#features/patterns/DesignFindings.tsx'), 'patterns')).DesignFindings,
}))

const slots: LabSlots = {
  phone: ({ standing, on, offered, entries }, { person, design }, onStep) => (
    <PhoneParts
      standing={standing}
      skin={person.phone}
      region={person.region}
      on={on}
      offered={offered}
      {...(design ? { design } : {})}
      onStep={onStep}
      lapsed={entries.some(({ event }) => event === 'accountDeleted')}
    />
  ),
  measures: (measured) => <LabMeasures {...measured} />,
  found: (found) => (
    <DesignFindings {...found} headings={{ notes: say('labPage.notes'), check: say('labPage.check') }} />
  ),
  openFile: (onFiles) => <OpenFile onFiles={onFiles} />,
  faults: (refusal, onClose) => (
    <Suspense fallback={null}>
      <FaultsDialog refusal={refusal} onClose={onClose} />
    </Suspense>
  ),
  readFile: readScenario,
  saveFile: saveScenario,
  link: labLinkHere,
  variantOf: async (link) => {
    const { parseLab } = await import('#app/labLink.ts')
    const parsed = parseLab(new URL(link, location.href).hash)
    return parsed.kind === 'lab' ? parsed.state.variant : null
  },
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
  const notice = note ? (
    <Suspense fallback={null}>
      <LinkNotice note={note} onClose={() => setNote(null)} />
    </Suspense>
  ) : null
  return <Lab {...slots} note={notice} />
}
