import type { ReactNode } from 'react'
import { count } from '#content/format.ts'
import { say } from '#content/say.ts'
import { stepName } from '#content/stepName.ts'
import type { ConditionWays, PathStep } from '#domain/results/ways.ts'
import { Part } from './Part.tsx'
import { percent } from './numbers.ts'
import { Table } from './Table.tsx'
import styles from './Results.module.css'

const SHOWN = 8

interface WaysPartProps {
  readonly ways: readonly ConditionWays[]
  readonly nameOf: (condition: string) => string
}

/** What was tapped up to the first answer, by condition. */
export function WaysPart({ ways, nameOf }: WaysPartProps): ReactNode {
  return (
    <Part title={say('resultsPage.paths')} text={say('resultsPage.paths.text')}>
      {ways.map((way) => (
        <div key={way.condition} className={styles.subPart}>
          <h3 className={styles.subName}>{nameOf(way.condition)}</h3>
          <ConditionPaths way={way} name={nameOf(way.condition)} />
        </div>
      ))}
    </Part>
  )
}

function ConditionPaths({ way, name }: { readonly way: ConditionWays; readonly name: string }): ReactNode {
  const { paths } = way
  const all = paths.reduce((sum, one) => sum + one.count, 0)
  if (all === 0) return <p>{say('resultsPage.nobody')}</p>
  const rest = paths.slice(SHOWN)
  const people = rest.reduce((sum, one) => sum + one.count, 0)
  return (
    <>
      <Table
        caption={`${say('resultsPage.paths')}: ${name}`}
        words={[0, 1]}
        head={[
          say('resultsPage.path'),
          say('resultsPage.path.first'),
          say('resultsPage.count'),
          say('resultsPage.share'),
        ]}
        rows={paths.slice(0, SHOWN).map(({ steps, first, count: times }) => ({
          key: `${pathWords(steps)} ${first}`,
          cells: [pathWords(steps), say(`resultsPage.decision.${first ?? 'none'}`), count(times), percent(times / all)],
        }))}
      />
      {rest.length > 0 ? (
        <p className={styles.quiet}>{say('resultsPage.path.more', { count: rest.length, people })}</p>
      ) : null}
    </>
  )
}

/** The steps in words, with arrows for "then" left out: a comma says it. */
function pathWords(steps: readonly PathStep[]): string {
  if (steps.length === 0) return say('resultsPage.path.none')
  return steps
    .map(({ step, times }) =>
      times === 1 ? stepName(step) : say('resultsPage.path.times', { step: stepName(step), times }),
    )
    .join(', ')
}
