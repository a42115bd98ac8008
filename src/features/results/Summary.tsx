import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import type { Study } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { CameIn } from './CameIn.tsx'
import { ExclusionsPart } from './ExclusionsPart.tsx'
import { FlowPart } from './FlowPart.tsx'
import { OutcomePart } from './OutcomePart.tsx'
import { TimesPart } from './TimesPart.tsx'
import { UnderstoodPart } from './UnderstoodPart.tsx'
import type { Found } from './useResults.ts'
import { WaysPart } from './WaysPart.tsx'
import styles from './Results.module.css'

/** All that was counted, in the order of a paper. */
export function Summary({ study, results }: Found & { readonly study: Study }): ReactNode {
  const { report, consort, outcomes, ways, comprehension, exclusions, sessions } = results
  const names = new Map(conditionsOf(study).map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => names.get(id) ?? id
  const hasTime = outcomes.some(({ outcome }) => outcome.measure === 'decisionTime')
  return (
    <>
      <div className={styles.summaryTools}>
        <Button onClick={() => print()}>{say('resultsPage.print')}</Button>
      </div>
      <CameIn study={study} report={report} sessions={sessions} misassigned={consort.misassigned} />
      <FlowPart study={study} consort={consort} report={report} nameOf={nameOf} />
      {study.outcomes.primary ? null : <p className={styles.note}>{say('resultsPage.outcome.none')}</p>}
      {outcomes.map((result) => (
        <OutcomePart
          key={`${result.outcome.measure} ${result.outcome.item ?? ''}`}
          study={study}
          result={result}
          isFirst={outcomes.find(({ standing }) => standing === result.standing) === result}
          nameOf={nameOf}
        />
      ))}
      {hasTime ? null : <TimesPart study={study} ways={ways} nameOf={nameOf} />}
      <WaysPart ways={ways} nameOf={nameOf} />
      {comprehension.length > 0 ? <UnderstoodPart study={study} comprehension={comprehension} nameOf={nameOf} /> : null}
      <ExclusionsPart study={study} exclusions={exclusions} nameOf={nameOf} />
    </>
  )
}
