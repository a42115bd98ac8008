import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { outcomeName } from '#content/studySays.ts'
import type { OutcomeResult } from '#domain/results/outcomes.ts'
import { allItems } from '#domain/results/items.ts'
import type { Study } from '#domain/study/types.ts'
import { AnswersResult } from './AnswersResult.tsx'
import { capital } from './capital.ts'
import { NumberResult } from './NumberResult.tsx'
import { Part } from './Part.tsx'
import { ShareResult } from './ShareResult.tsx'

interface OutcomePartProps {
  readonly study: Study
  readonly result: OutcomeResult
  /** What its standing means is said once. */
  readonly isFirst: boolean
  readonly nameOf: (condition: string) => string
}

/** One outcome by condition, with the standing it was declared with. */
export function OutcomePart({ study, result, isFirst, nameOf }: OutcomePartProps): ReactNode {
  const { outcome, standing } = result
  const item = allItems(study).find(({ id }) => id === outcome.item)
  const name = item && 'text' in item ? item.text : capital(outcomeName(outcome))
  const of = { study, name, nameOf }
  return (
    <Part
      title={name}
      mark={say(`resultsPage.outcome.${standing}`)}
      {...(isFirst ? { text: say(`resultsPage.outcome.${standing}.text`) } : {})}
    >
      {result.kind === 'share' ? <ShareResult {...of} {...result} /> : null}
      {result.kind === 'number' ? <NumberResult {...of} {...result} /> : null}
      {result.kind === 'answers' ? <AnswersResult {...of} {...result} item={item} /> : null}
    </Part>
  )
}
