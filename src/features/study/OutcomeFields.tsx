import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { outcomeName } from '#content/studySays.ts'
import { MEASURE_IDS, type Outcome, type Study } from '#domain/study/types.ts'
import { useBuilder } from './builderContext.ts'
import { CheckList, SelectField } from './choiceFields.tsx'

const NONE = ''

function keyOf({ measure, item }: Outcome): string {
  return item === null ? measure : `${measure}/${item}`
}

function outcomeOf(key: string): Outcome {
  const [measure = '', item] = key.split('/')
  return { measure: measure as Outcome['measure'], item: item ?? null }
}

/** Everything that can be counted of this study: the measures, and the answer to each of its items. */
function countable({ questions, outcomes }: Study): readonly Outcome[] {
  const kinds: readonly string[] = [...questions.before, ...questions.after].map(({ kind }) => kind)
  const measures = MEASURE_IDS.filter(
    (measure) => measure !== 'item' && (!['sus', 'comprehension'].includes(measure) || kinds.includes(measure)),
  ).map((measure): Outcome => ({ measure, item: null }))
  const items = [...questions.before, ...questions.after]
    .filter(({ kind }) => !['sus', 'comprehension', 'attention', 'text'].includes(kind))
    .map(({ id }): Outcome => ({ measure: 'item', item: id }))
  const chosen = [...(outcomes.primary ? [outcomes.primary] : []), ...outcomes.exploratory]
  const all = [...measures, ...items]
  // What a file brought along and is not there any more stays to be seen, and to be taken away.
  return [...all, ...chosen.filter((one) => !all.some((other) => keyOf(other) === keyOf(one)))]
}

/** One outcome is declared primary before the first participant; all others are exploratory and are called so. */
export function OutcomeFields(): ReactNode {
  const { study, edit } = useBuilder()
  const { primary, exploratory } = study.outcomes
  const options = countable(study).map((one) => ({ value: keyOf(one), label: outcomeName(one) }))
  return (
    <>
      <SelectField
        path="$.outcomes.primary"
        label={say('studyPage.primary.label')}
        hint={say('studyPage.primary.hint')}
        value={primary ? keyOf(primary) : NONE}
        options={[{ value: NONE, label: say('studyPage.primary.none') }, ...options]}
        onChange={(key) =>
          edit((now) => ({
            ...now,
            outcomes: {
              primary: key === NONE ? null : outcomeOf(key),
              exploratory: now.outcomes.exploratory.filter((one) => keyOf(one) !== key),
            },
          }))
        }
      />
      <CheckList
        path="$.outcomes.exploratory"
        label={say('studyPage.exploratory.label')}
        values={exploratory.map(keyOf)}
        options={options.filter(({ value }) => !primary || value !== keyOf(primary))}
        onChange={(keys) =>
          edit((now) => ({ ...now, outcomes: { ...now.outcomes, exploratory: keys.map(outcomeOf) } }))
        }
      />
    </>
  )
}
