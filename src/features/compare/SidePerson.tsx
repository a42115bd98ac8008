import { useState, type ReactNode } from 'react'
import { dayShort, monthOnly } from '#content/format.ts'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import type { Side } from '#domain/compare/comparison.ts'
import { refusedSteps, type SideChange } from '#domain/compare/settings.ts'
import { LAST_DAY_OF_2016_TERMS } from '#domain/consent/calendar.ts'
import { isExistingUser } from '#domain/consent/start.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { setSide } from '#store/comparison.ts'
import { ANNOUNCED_ON } from './sideNames.ts'
import { SideSettings } from './SideSettings.tsx'
import styles from './Compare.module.css'

interface SidePersonProps {
  readonly side: Side
  readonly scenario: Scenario
  readonly on: IsoDay
}

/** The sentence of the main screen, without its slots. */
function PersonSentence({ scenario, on }: Omit<SidePersonProps, 'side'>): ReactNode {
  const { person, firstSeen } = scenario
  const isAgain = on >= firstSeen[2021] && person.joined <= LAST_DAY_OF_2016_TERMS
  const account = isExistingUser(person.joined) ? 'existing' : 'later'
  const values = {
    region: say(`person.region.${person.region}`),
    phone: say(`person.phone.${person.phone}`),
    parent: say(person.parentAccount ? 'person.parent.with' : 'person.parent.without'),
    joined: dayShort(person.joined),
    firstAsked: dayShort(firstSeen[2016]),
    askedAgain: dayShort(firstSeen[2021]),
  }
  return <Say id={`person.${account}${isAgain ? 'Again' : ''}`} values={values} />
}

function toldText({ telling, reading, design }: Scenario): string {
  if (design) return say('compare.sentence.lab', { mark: say('lab.mark') })
  const words =
    telling === 'happened'
      ? say('compare.telling.happened')
      : say('compare.telling.announced', { month: monthOnly(ANNOUNCED_ON[telling]) })
  return say('compare.sentence.how', { telling: words, reading: say(`reading.${reading}`) })
}

/** Who this side is, by which telling and whose word: one sentence, and the way to make it somebody else. */
export function SidePerson({ side, scenario, on }: SidePersonProps): ReactNode {
  const [isFitting, setFitting] = useState(true)
  const refused = refusedSteps(scenario)

  function change(to: SideChange): void {
    void setSide(side, to).then(({ ok }) => setFitting(ok))
  }

  return (
    <>
      <p className={styles.person}>
        <PersonSentence scenario={scenario} on={on} /> {toldText(scenario)}
      </p>
      {refused > 0 ? <p className={styles.small}>{say('compare.refused', { count: refused })}</p> : null}
      <details className={styles.set}>
        <summary>{say('compare.set')}</summary>
        <SideSettings scenario={scenario} onChange={change} />
        {isFitting ? null : <p role="alert">{say('compare.set.notFitting')}</p>}
      </details>
    </>
  )
}
