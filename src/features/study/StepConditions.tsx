import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { isCrossing } from '#domain/study/conditions.ts'
import { useBuilder } from './builderContext.ts'
import { RadioField } from './choiceFields.tsx'
import { ConditionList } from './ConditionList.tsx'
import { CrossingFields } from './CrossingFields.tsx'
import { DifferenceRows } from './DifferenceRows.tsx'
import type { StudySlots } from './studySlots.ts'

/** Designs to compare: a list of them, or every value of some settings with every value of the others. */
export function StepConditions(slots: Pick<StudySlots, 'designOfLink' | 'designOfFile' | 'onPreview'>): ReactNode {
  const { study, edit, tell } = useBuilder()
  const { conditions } = study
  const how = isCrossing(conditions) ? 'crossing' : 'list'

  function change(next: 'list' | 'crossing'): void {
    if (next === how) return
    const isEmpty = isCrossing(conditions) ? conditions.knobs.length === 0 : conditions.length === 0
    edit((now) => {
      const [first] = isCrossing(now.conditions) ? [] : now.conditions
      return { ...now, conditions: next === 'list' ? [] : { base: first?.design ?? '2016', knobs: [] } }
    })
    if (!isEmpty) tell(say(`studyPage.conditions.now.${next}`), (now) => ({ ...now, conditions }))
  }

  return (
    <>
      <RadioField
        path="$.how"
        label={say('studyPage.conditions.how')}
        options={(['list', 'crossing'] as const).map((value) => ({
          value,
          label: say(`studyPage.conditions.how.${value}`),
          hint: say(`studyPage.conditions.how.${value}.hint`),
        }))}
        value={how}
        onChange={change}
      />
      {isCrossing(conditions) ? <CrossingFields crossing={conditions} /> : <ConditionList {...slots} />}
      <DifferenceRows />
    </>
  )
}
