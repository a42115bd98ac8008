import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { keepAddress, linkFor, openAddress, openingNote, type LinkNote } from '#app/address.ts'
import { Announcer } from '#app/play/Announcer.tsx'
import { KeptStories } from '#app/play/KeptStories.tsx'
import { LinkNotice } from '#app/play/LinkNotice.tsx'
import { StateSentence } from '#app/play/StateSentence.tsx'
import { say } from '#content/say.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import { FlowMatrix } from '#features/flow-matrix/FlowMatrix.tsx'
import { Ledger } from '#features/ledger/Ledger.tsx'
import { LedgerPeek } from '#features/ledger/LedgerPeek.tsx'
import { Person } from '#features/person/Person.tsx'
import { TellingSwitch } from '#features/person/TellingSwitch.tsx'
import { Phone } from '#features/phone/Phone.tsx'
import { Share } from '#features/share/Share.tsx'
import { Clock } from '#features/timeline/Clock.tsx'
import { ClockBar } from '#features/timeline/ClockBar.tsx'
import { DateSheetContent } from '#features/timeline/DateSheetContent.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from '#app/play/Play.module.css'

const TABS = ['ledger', 'flow', 'clock', 'setup'] as const
type Tab = (typeof TABS)[number]

const linkTo = (scenario: Scenario, cursor: Cursor): string => linkFor({ scenario, cursor })

/** What the main screen puts into the bar. */
export function Tools(): ReactNode {
  return (
    <>
      <TellingSwitch />
      <Share linkFor={linkTo} />
    </>
  )
}

/** The main screen: the phone, what may flow, what just happened, and the clock, all of one moment. */
export function Page(): ReactNode {
  const [note, setNote] = useState<LinkNote | null>(null)
  const [tab, setTab] = useState<Tab>('flow')
  const [isOpen, setOpen] = useState(false)
  const peek = useRef<HTMLButtonElement>(null)
  const isNarrow = useMedia('(max-width: 700px)', false)

  useEffect(() => {
    // Coming from another page of this site, the address may hold another moment than the session.
    if (location.hash !== '') openAddress()
    setNote(openingNote())
    return keepAddress(setNote)
  }, [])

  function show(next: Tab): void {
    setTab(next)
    setOpen(true)
  }

  function close(): void {
    setOpen(false)
    peek.current?.focus()
  }

  return (
    <main id="main" className={styles.play} tabIndex={-1} data-tab={tab} data-sheet={isOpen ? 'open' : 'closed'}>
      <StateSentence />
      <Announcer />
      {note ? <LinkNotice note={note} onClose={() => setNote(null)} /> : null}
      <section className={styles.phone} aria-label={say('play.region.phone')}>
        <div className={styles.who}>
          <Person />
        </div>
        <Phone onOpenClock={() => show('clock')} />
      </section>
      <div className={styles.panels} role="group" aria-label={say('play.panels')}>
        <div className={styles.tabs}>
          {TABS.map((one) => (
            <button key={one} type="button" data-only={one} aria-pressed={tab === one} onClick={() => setTab(one)}>
              {say(`play.tab.${one}`)}
            </button>
          ))}
          <button type="button" className={styles.close} aria-label={say('play.sheet.close')} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <section className={styles.ledger} aria-label={say('play.region.ledger')}>
          <Ledger linkFor={linkTo} />
          <KeptStories />
        </section>
        <section className={styles.flow} aria-label={say('play.region.flow')}>
          <FlowMatrix />
        </section>
        {isNarrow ? (
          <>
            <div className={styles.time}>
              <DateSheetContent />
            </div>
            <div className={styles.setup}>
              <Person />
              <Tools />
              <nav className={styles.links} aria-label={say('site.nav')}>
                <Link to="/">{say('nav.home')}</Link>
                <Link to="/privacy/">{say('nav.privacy')}</Link>
                <Link to="/about/">{say('nav.about')}</Link>
              </nav>
            </div>
          </>
        ) : null}
      </div>
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
