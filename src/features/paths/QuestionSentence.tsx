import type { ReactNode } from 'react'
import { dayLong, dayShort } from '#content/format.ts'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { LAST_DAY, LAST_EXISTING_DAY } from '#domain/consent/calendar.ts'
import { isExistingUser, startDay } from '#domain/consent/start.ts'
import { addDays, isoDay, laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import type { Design } from '#domain/design/design.ts'
import { ASKABLE, withDesign, type AskableId, type Question, type Wanted } from '#domain/paths/question.ts'
import { FIRST_SEEN, JOINED, USUAL_PERSON } from '#domain/scenario/defaults.ts'
import { PHONES, REGIONS, TELLINGS, type Person, type Scenario } from '#domain/scenario/types.ts'
import { ChoiceSlot, DaySlot } from '#ui/Slot.tsx'
import { designName, LAB_PRESETS, loadPresets, type DesignName } from './designs.ts'
import { heldWords, moreWords, tellingWords } from '#content/pathsWords.ts'
import styles from './Paths.module.css'

interface QuestionSentenceProps {
  readonly question: Question
  readonly onChange: (question: Question) => void
}

/** A day on which a later user may have joined, until another is chosen. */
const USUAL_LATER_DAY = isoDay('2017-03-01')
const FIRST_LATER_DAY = addDays(LAST_EXISTING_DAY, 1)
const ANY = 'any'

/** The question as one sentence; each slot in it can be changed. */
export function QuestionSentence(props: QuestionSentenceProps): ReactNode {
  const { scenario, wanted } = props.question
  const { person, firstSeen, telling, until, design } = scenario
  if (design) return <LabSentence {...props} design={design} />
  return (
    <p className={styles.question}>
      <Say
        id={isExistingUser(person.joined) ? 'paths.existing' : 'paths.later'}
        values={{
          region: say(`person.region.${person.region}`),
          phone: say(`person.phone.${person.phone}`),
          joined: dayShort(person.joined),
          asked: dayShort(firstSeen[2016]),
          design: say('paths.design.shipped'),
          telling: tellingWords(telling),
          on: dayLong(until),
          sharing: say(`paths.sharing.${wanted.sharing ?? ANY}`),
          account: say(`paths.account.${wanted.account ?? ANY}`),
          more: moreWords(wanted),
        }}
        tags={{ ...whoSlots(props), ...whatSlots(props), ...daySlots(props) }}
      />
    </p>
  )
}

/** The same of a design from the lab: there is no telling of it, and what is held back has its own slots. */
function LabSentence(props: QuestionSentenceProps & { readonly design: Design }): ReactNode {
  const { design } = props
  const { scenario, wanted } = props.question
  const { person, firstSeen, until } = scenario
  return (
    <p className={styles.question}>
      <Say
        id={isExistingUser(person.joined) ? 'lab.paths.existing' : 'lab.paths.later'}
        values={{
          region: say(`person.region.${person.region}`),
          phone: say(`person.phone.${person.phone}`),
          joined: dayShort(person.joined),
          asked: dayShort(firstSeen[design.question]),
          design: say(`paths.design.${designName(design)}`),
          on: dayLong(until),
          held: heldWords(wanted.held ?? ANY),
          answer: say(`lab.paths.answer.${wanted.answer ?? ANY}`),
          account: say(`paths.account.${wanted.account ?? ANY}`),
          more: moreWords(wanted),
        }}
        tags={{ ...whoSlots(props), ...whatSlots(props), ...labSlots(props), ...daySlots(props) }}
      />
    </p>
  )
}

/** The value of a slot, or without it. */
function wanting({ wanted }: Question, id: AskableId, value: string): Wanted {
  const { [id]: _, ...rest } = wanted
  return value === ANY ? rest : { ...rest, [id]: value }
}

function labSlots({ question, onChange, design }: QuestionSentenceProps & { readonly design: Design }) {
  const { answer, held } = question.wanted
  // A use that a link asks about stands among them, whether or not this design stops it.
  const heldValues = [...new Set([ANY, 'none', 'all', ...design.stops, held ?? ANY])]
  return {
    held: (words: string) => (
      <ChoiceSlot
        label={say('lab.paths.slot.held')}
        words={words}
        value={held ?? ANY}
        options={heldValues.map((value) => ({ value, label: heldWords(value) }))}
        onChange={(value) => onChange({ ...question, wanted: wanting(question, 'held', value) })}
      />
    ),
    answer: (words: string) => (
      <ChoiceSlot
        label={say('lab.paths.slot.answer')}
        words={words}
        value={answer ?? ANY}
        options={([ANY, ...ASKABLE.answer] as const).map((value) => ({
          value,
          label: say(`lab.paths.answer.${value}`),
        }))}
        onChange={(value) => onChange({ ...question, wanted: wanting(question, 'answer', value) })}
      />
    ),
  }
}

function withPerson({ question }: QuestionSentenceProps, change: Partial<Person>): Question {
  const person = { ...question.scenario.person, ...change }
  const until = laterOf(question.scenario.until, startDay(person.joined))
  return { ...question, scenario: { ...question.scenario, person, until } }
}

function withScenario({ question }: QuestionSentenceProps, change: Partial<Scenario>): Question {
  return { ...question, scenario: { ...question.scenario, ...change } }
}

function whoSlots(props: QuestionSentenceProps) {
  const { question, onChange } = props
  const { person, telling } = question.scenario
  return {
    who: (words: string) => (
      <ChoiceSlot
        label={say('paths.slot.who')}
        words={words}
        value={isExistingUser(person.joined) ? 'existing' : 'later'}
        options={(['existing', 'later'] as const).map((value) => ({ value, label: say(`paths.who.${value}`) }))}
        onChange={(value) =>
          onChange(withPerson(props, { joined: value === 'existing' ? USUAL_PERSON.joined : USUAL_LATER_DAY }))
        }
      />
    ),
    region: (words: string) => (
      <ChoiceSlot
        label={say('person.slot.region')}
        words={words}
        value={person.region}
        options={REGIONS.map((value) => ({ value, label: say(`person.region.${value}`) }))}
        onChange={(region) => onChange(withPerson(props, { region }))}
      />
    ),
    phone: (words: string) => (
      <ChoiceSlot
        label={say('person.slot.phone')}
        words={words}
        value={person.phone}
        options={PHONES.map((value) => ({ value, label: say(`person.phone.${value}`) }))}
        onChange={(phone) => onChange(withPerson(props, { phone }))}
      />
    ),
    design: (words: string) => <DesignSlot {...props} words={words} />,
    telling: (words: string) => (
      <ChoiceSlot
        label={say('paths.slot.telling')}
        words={words}
        value={telling}
        options={TELLINGS.map((value) => ({ value, label: tellingWords(value) }))}
        onChange={(value) => onChange(withScenario(props, { telling: value }))}
      />
    ),
  }
}

/** What is not as it was shipped loads when it is first chosen. */
function DesignSlot({ question, onChange, words }: QuestionSentenceProps & { readonly words: string }): ReactNode {
  const name = designName(question.scenario.design)
  const names = ['shipped', ...LAB_PRESETS, ...(name === 'own' ? (['own'] as const) : [])] as const
  async function choose(value: DesignName): Promise<void> {
    if (value === 'shipped') onChange(withDesign(question, null))
    else if (value !== 'own') onChange(withDesign(question, (await loadPresets())(value)))
  }
  return (
    <ChoiceSlot
      label={say('paths.slot.design')}
      words={words}
      value={name}
      options={names.map((value) => ({ value, label: say(`paths.design.${value}`) }))}
      onChange={(value) => void choose(value)}
    />
  )
}

function whatSlots({ question, onChange }: QuestionSentenceProps) {
  const { sharing, account } = question.wanted
  return {
    sharing: (words: string) => (
      <ChoiceSlot
        label={say('paths.slot.sharing')}
        words={words}
        value={sharing ?? ANY}
        options={([ANY, ...ASKABLE.sharing] as const).map((value) => ({ value, label: say(`paths.sharing.${value}`) }))}
        onChange={(value) => onChange({ ...question, wanted: wanting(question, 'sharing', value) })}
      />
    ),
    account: (words: string) => (
      <ChoiceSlot
        label={say('paths.slot.account')}
        words={words}
        value={account ?? ANY}
        options={([ANY, ...ASKABLE.account] as const).map((value) => ({ value, label: say(`paths.account.${value}`) }))}
        onChange={(value) => onChange({ ...question, wanted: wanting(question, 'account', value) })}
      />
    ),
  }
}

function daySlots(props: QuestionSentenceProps) {
  const { person, firstSeen, until, design } = props.question.scenario
  const { onChange } = props
  const year = design?.question ?? '2016'
  const named = (label: string, day: IsoDay, words: string) => ({
    label,
    day,
    words,
    changeLabel: say('person.slot.change', { slot: label, value: words }),
  })
  return {
    on: (words: string) => (
      <DaySlot
        {...named(say('paths.slot.on'), until, words)}
        first={startDay(person.joined)}
        last={LAST_DAY}
        onChange={(day) => onChange(withScenario(props, { until: day }))}
      />
    ),
    joined: (words: string) => (
      <DaySlot
        {...named(say('person.slot.joined'), person.joined, words)}
        first={FIRST_LATER_DAY}
        last={JOINED.last}
        onChange={(joined) => onChange(withPerson(props, { joined }))}
      />
    ),
    asked: (words: string) => (
      <DaySlot
        {...named(design ? say('lab.paths.slot.asked') : say('person.slot.first2016'), firstSeen[year], words)}
        first={FIRST_SEEN[year].first}
        last={FIRST_SEEN[year].last}
        onChange={(day) => onChange(withScenario(props, { firstSeen: { ...firstSeen, [year]: day } }))}
      />
    ),
  }
}
