import { useEffect, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { LinkNote } from '#app/address.ts'
import { openComparisonAddress, openingComparisonNote } from '#app/compareAddress.ts'
import { printComparison } from '#app/comparePaths.ts'
import { comparePort } from '#app/embed/comparePort.ts'
import { EmbedFrame } from '#app/embed/EmbedFrame.tsx'
import { embedParams } from '#app/embed/params.ts'
import { openParams, withParams } from '#app/embed/openParams.ts'
import { livePhone } from '#app/livePhone.tsx'
import { ways } from '#app/ways.ts'
import { say } from '#content/say.ts'
import { CompareStage } from '#features/compare/CompareStage.tsx'
import { withLabScreens } from '#features/phone/labScreens.ts'
import { provideScreens } from '#features/phone/later.tsx'
import { laterScreens } from '#features/phone/screens/laterScreens.ts'
import { DateField } from '#features/timeline/DateField.tsx'
import { comparing, showComparison } from '#store/comparison.ts'

provideScreens(laterScreens)
withLabScreens()

export async function opens(): Promise<boolean> {
  await openComparisonAddress(await openParams())
  return location.hash !== ''
}

/** Two moments beside each other, alone. */
export function CompareEmbed(): ReactNode {
  const [note, setNote] = useState<LinkNote | null>(() => withParams(openingComparisonNote()))
  const [opened, setOpened] = useState(() => comparing.getState())
  const now = useStore(comparing)
  useEffect(() => {
    const read = (): void =>
      void opens().then(() => {
        setNote(withParams(openingComparisonNote()))
        setOpened(comparing.getState())
      })
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  const hash = printComparison(now)
  const isMoved = hash !== printComparison(opened)
  return (
    <EmbedFrame
      port={comparePort}
      heading={say('embed.heading.compare')}
      note={note}
      onNoteClose={() => setNote(null)}
      to={{ pathname: '/compare/', hash }}
      onAgain={isMoved ? () => void showComparison(opened.comparison, opened.who) : null}
    >
      <CompareStage
        isAlone
        hasClock={embedParams().controls ?? true}
        phone={livePhone}
        dateField={(on, first, last, onGoTo) => <DateField on={on} first={first} last={last} onGoTo={onGoTo} />}
        playAt={ways.playAt}
      />
    </EmbedFrame>
  )
}
