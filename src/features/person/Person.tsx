import { useState, type ReactNode } from 'react'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { useActions, useMoment, usePublicDay, useScenario, useStory } from '#store/hooks.ts'
import { differenceText } from './differenceText.ts'
import { PersonSentence, type PersonChange } from './PersonSentence.tsx'
import styles from './Person.module.css'

/** Where the sentence also speaks of the second notice. */
const SECOND_NOTICE_YEAR = '2021'

/** Who the person of the story is. Before the first choice it says only what day it is and what to do. */
export function Person(): ReactNode {
  const scenario = useScenario()
  const { on, standing } = useMoment()
  const publicDay = usePublicDay()
  const { hasActed } = useStory()
  const { setPerson, setFirstSeen } = useActions()
  const [isOpen, setOpen] = useState(false)
  const [report, setReport] = useState<string | null>(null)

  function change({ person, firstSeen, under }: PersonChange) {
    const parsed = firstSeen ? setFirstSeen(firstSeen.year, firstSeen.day) : setPerson(person ?? {})
    // Steps may have been left out, and with them the first choice: the sentence stays.
    setOpen(true)
    setReport(parsed.ok ? differenceText(scenario, parsed.scenario, under) : say('person.notFitting'))
  }

  // What the first sentence says is said of what was shipped: a design from the lab may have asked already.
  const isFirstRun = !hasActed && !isOpen && !scenario.design
  const isAsked = standing.screen === 'notice2016' || standing.screen === 'notice2021'
  return (
    <section className={styles.person} aria-label={say('person.heading')}>
      {isFirstRun ? (
        <>
          <p className={styles.first}>
            {say(isAsked ? 'person.firstRun.notice' : 'person.firstRun.chats', { day: dayLong(on) })}
          </p>
          <button type="button" className={styles.open} onClick={() => setOpen(true)}>
            {say('person.beSomeoneElse')}
          </button>
        </>
      ) : (
        <PersonSentence
          person={scenario.person}
          firstSeen={scenario.firstSeen}
          hasSecondNotice={(publicDay ?? scenario.until) >= SECOND_NOTICE_YEAR}
          onChange={change}
        />
      )}
      <p role="status" className={report === null ? 'visuallyHidden' : styles.report}>
        {report}
      </p>
    </section>
  )
}
