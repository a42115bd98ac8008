import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { ConditionWays } from '#domain/results/ways.ts'
import type { Study } from '#domain/study/types.ts'
import { NumberResult } from './NumberResult.tsx'
import { Part } from './Part.tsx'

interface TimesPartProps {
  readonly study: Study
  readonly ways: readonly ConditionWays[]
  readonly nameOf: (condition: string) => string
}

/** How long it took to answer, where the study did not declare it: described all the same. */
export function TimesPart({ study, ways, nameOf }: TimesPartProps): ReactNode {
  if (ways.every(({ decisionTime }) => decisionTime === null)) return null
  const title = say('resultsPage.time')
  const groups = ways.map(({ condition, analysed, decisionTime }) => ({
    condition,
    analysed,
    measured: decisionTime?.n ?? 0,
    quartiles: decisionTime,
    mean: null,
  }))
  return (
    <Part title={title} text={say('resultsPage.time.text')}>
      <NumberResult
        study={study}
        name={title}
        nameOf={nameOf}
        groups={groups}
        outcome={{ measure: 'decisionTime', item: null }}
      />
    </Part>
  )
}
