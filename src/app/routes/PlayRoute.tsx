import { useRef, useState, type ReactNode } from 'react'
import { Announcer } from '#app/play/Announcer.tsx'
import { CutoffSentence, PublicOnly } from '#app/play/PublicOnly.tsx'
import { AddressNote } from '#app/play/AddressNote.tsx'
import { Panels, type Tab } from '#app/play/Panels.tsx'
import { StateSentence } from '#app/play/StateSentence.tsx'
import { ToolSet } from '#app/play/ToolSet.tsx'
import { useAddress } from '#app/useAddress.ts'
import { say } from '#content/say.ts'
import { LedgerPeek } from '#features/ledger/LedgerPeek.tsx'
import { Person } from '#features/person/Person.tsx'
import { Phone } from '#features/phone/Phone.tsx'
import { Clock } from '#features/timeline/Clock.tsx'
import { ClockBar } from '#features/timeline/ClockBar.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useMedia } from '#ui/useMedia.ts'
import styles from '#app/play/Play.module.css'

// Lessons draw these too. From here, so that the main screen stays in one file.
export { laterPairs } from '#domain/dataflow/laterPairs.ts'
export { FlowView } from '#features/flow-matrix/FlowView.tsx'
export { JoinedCard } from '#features/ledger/JoinedCard.tsx'
export { LedgerColumn } from '#features/ledger/LedgerColumn.tsx'
export { ledgerItems } from '#features/ledger/ledgerItem.ts'

/** Up to which size the style sheet has no room for bar and dock, and the views hold what stands in them. */
const NARROW = '(max-width: 700px), (max-height: 500px)'

/** What the main screen puts into the bar. */
export function Tools(): ReactNode {
  return useMedia(NARROW, false) ? null : (
    <PublicOnly>
      <ToolSet />
    </PublicOnly>
  )
}

/** The main screen: the phone, what may flow, what just happened, and the clock, all of one moment. */
export function Page(): ReactNode {
  return (
    <PublicOnly>
      <Play />
    </PublicOnly>
  )
}

function Play(): ReactNode {
  const [note, setNote] = useAddress()
  const [tab, setTab] = useState<Tab>('flow')
  const [isOpen, setOpen] = useState(false)
  const peek = useRef<HTMLButtonElement>(null)
  const isNarrow = useMedia(NARROW, false)

  function close(): void {
    setOpen(false)
    peek.current?.focus()
  }

  function openClock(): void {
    setTab('clock')
    setOpen(true)
  }

  return (
    <main id="main" className={styles.play} tabIndex={-1} data-tab={tab} data-sheet={isOpen ? 'open' : 'closed'}>
      <StateSentence />
      <Announcer />
      <div className={styles.note}>
        <CutoffSentence />
        <AddressNote note={note} onClose={() => setNote(null)} />
      </div>
      <section className={styles.phone} aria-label={say('play.region.phone')}>
        <div className={styles.who}>
          <Person />
        </div>
        <Phone onOpenClock={openClock} />
      </section>
      <Panels tab={tab} onTab={setTab} isNarrow={isNarrow} onClose={close} />
      <button
        ref={peek}
        type="button"
        className={styles.peek}
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        <LedgerPeek />
        <Icon name={isOpen ? 'chevronDown' : 'chevronUp'} />
      </button>
      <div className={styles.dock}>
        <Clock />
      </div>
      <div className={styles.bar}>
        <ClockBar />
      </div>
    </main>
  )
}
