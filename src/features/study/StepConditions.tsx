import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { isCrossing } from '#domain/study/conditions.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { useBuilder } from './builderContext.ts'
import { ConditionList } from './ConditionList.tsx'
import { CrossingFields } from './CrossingFields.tsx'
import { DifferenceRows } from './DifferenceRows.tsx'
import type { StudySlots } from './studySlots.ts'
import styles from './Builder.module.css'

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
      <Segmented
        legend={say('studyPage.conditions.how')}
        options={(['list', 'crossing'] as const).map((value) => ({
          value,
          label: say(`studyPage.conditions.how.${value}`),
        }))}
        value={how}
        onChange={change}
      />
      <p className={styles.hint}>{say(`studyPage.conditions.how.${how}.hint`)}</p>
      {isCrossing(conditions) ? <CrossingFields crossing={conditions} /> : <ConditionList {...slots} />}
      <DifferenceRows />
    </>
  )
}
