import type { ReactNode } from 'react'
import { dayLong, dayShort } from '#content/format.ts'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import type { PlainId } from '#content/sentence.ts'
import { LAST_DAY_OF_2016_TERMS, LAST_EXISTING_DAY } from '#domain/consent/calendar.ts'
import { isExistingUser } from '#domain/consent/start.ts'
import { addDays, isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import { FIRST_SEEN, JOINED, USUAL_PERSON } from '#domain/scenario/defaults.ts'
import { PHONES, REGIONS, type Person, type Scenario } from '#domain/scenario/types.ts'
import { ChoiceSlot, DaySlot } from '#ui/Slot.tsx'
import styles from './Person.module.css'

/** What was changed, and what the change is called in the report. */
export interface PersonChange {
  readonly person?: Partial<Person>
  readonly firstSeen?: { readonly year: 2016 | 2021; readonly day: IsoDay }
  readonly under: string
}

interface PersonSentenceProps {
  readonly person: Person
  readonly firstSeen: Scenario['firstSeen']
  readonly hasSecondNotice: boolean
  readonly onChange: (change: PersonChange) => void
}

/** A day on which a later user may have joined, until another is chosen. */
const USUAL_LATER_DAY = isoDay('2017-03-01')
const FIRST_LATER_DAY = addDays(LAST_EXISTING_DAY, 1)

function sentenceId({ person, hasSecondNotice }: PersonSentenceProps): PlainId {
  if (isExistingUser(person.joined)) return hasSecondNotice ? 'person.existingAgain' : 'person.existing'
  return hasSecondNotice && person.joined <= LAST_DAY_OF_2016_TERMS ? 'person.laterAgain' : 'person.later'
}

/** The one sentence; each slot in it can be changed. */
export function PersonSentence(props: PersonSentenceProps): ReactNode {
  const { person, firstSeen } = props
  return (
    <p className={styles.sentence}>
      <Say
        id={sentenceId(props)}
        values={{
          region: say(`person.region.${person.region}`),
          phone: say(`person.phone.${person.phone}`),
          parent: say(person.parentAccount ? 'person.parent.with' : 'person.parent.without'),
          joined: dayShort(person.joined),
          firstAsked: dayShort(firstSeen[2016]),
          askedAgain: dayShort(firstSeen[2021]),
        }}
        tags={{ ...choices(props), ...days(props) }}
      />
    </p>
  )
}

function choices({ person, onChange }: PersonSentenceProps) {
  return {
    account: (words: string) => (
      <ChoiceSlot
        label={say('person.slot.account')}
        words={words}
        value={isExistingUser(person.joined) ? 'existing' : 'later'}
        options={(['existing', 'later'] as const).map((value) => ({
          value,
          label: say(`person.account.${value}.option`),
        }))}
        onChange={(value) =>
          onChange({
            person: { joined: value === 'existing' ? USUAL_PERSON.joined : USUAL_LATER_DAY },
            under: say('person.under.account', { account: say(`person.account.${value}`) }),
          })
        }
      />
    ),
    region: (words: string) => (
      <ChoiceSlot
        label={say('person.slot.region')}
        words={words}
        value={person.region}
        options={REGIONS.map((value) => ({ value, label: say(`person.region.${value}`) }))}
        onChange={(region) =>
          onChange({
            person: { region },
            under: say('person.under.region', { region: say(`person.region.${region}`) }),
          })
        }
      />
    ),
    phone: (words: string) => (
      <ChoiceSlot
        label={say('person.slot.phone')}
        words={words}
        value={person.phone}
        options={PHONES.map((value) => ({ value, label: say(`person.phone.${value}`) }))}
        onChange={(phone) =>
          onChange({ person: { phone }, under: say('person.under.phone', { phone: say(`person.phone.${phone}`) }) })
        }
      />
    ),
    parent: (words: string) => (
      <ChoiceSlot
        label={say('person.slot.parent')}
        words={words}
        value={person.parentAccount ? 'with' : 'without'}
        options={(['with', 'without'] as const).map((value) => ({ value, label: say(`person.parent.${value}`) }))}
        onChange={(value) =>
          onChange({
            person: { parentAccount: value === 'with' },
            under: say('person.under.parent', { parent: say(`person.parent.${value}`) }),
          })
        }
      />
    ),
  }
}

function days({ person, firstSeen, onChange }: PersonSentenceProps) {
  const named = (label: string, day: IsoDay) => {
    const words = dayShort(day)
    return { label, day, words, changeLabel: say('person.slot.change', { slot: label, value: words }) }
  }
  const under = (day: IsoDay) => say('person.under.day', { day: dayLong(day) })
  return {
    firstAsked: () => (
      <DaySlot
        {...named(say('person.slot.first2016'), firstSeen[2016])}
        {...FIRST_SEEN[2016]}
        onChange={(day) => onChange({ firstSeen: { year: 2016, day }, under: under(day) })}
      />
    ),
    askedAgain: () => (
      <DaySlot
        {...named(say('person.slot.first2021'), firstSeen[2021])}
        {...FIRST_SEEN[2021]}
        onChange={(day) => onChange({ firstSeen: { year: 2021, day }, under: under(day) })}
      />
    ),
    joined: () => (
      <DaySlot
        {...named(say('person.slot.joined'), person.joined)}
        first={FIRST_LATER_DAY}
        last={JOINED.last}
        onChange={(day) => onChange({ person: { joined: day }, under: under(day) })}
      />
    ),
  }
}
