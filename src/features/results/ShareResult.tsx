import type { ReactNode } from 'react'
import { count } from '#content/format.ts'
import { say } from '#content/say.ts'
import { outcomeName } from '#content/studySays.ts'
import type { Comparison, OutcomeResult } from '#domain/results/outcomes.ts'
import type { Study } from '#domain/study/types.ts'
import { Figure } from './Figure.tsx'
import { IntervalPlot, type IntervalRow } from './IntervalPlot.tsx'
import { interval, level, percent, plain, points, ratioText } from './numbers.ts'
import { Table } from './Table.tsx'
import styles from './Results.module.css'

type Shares = Extract<OutcomeResult, { kind: 'share' }>

type ShareResultProps = Pick<Shares, 'groups' | 'comparisons' | 'outcome'> & {
  readonly study: Study
  readonly name: string
  readonly nameOf: (condition: string) => string
}

/** Shares with their intervals, and how they differ from the first condition's. */
export function ShareResult(props: ShareResultProps): ReactNode {
  const { study, name, nameOf, groups, comparisons, outcome } = props
  const file = `${study.id}-${outcome.measure}`
  const rows = groups.map(({ condition, share, estimate }): IntervalRow => {
    const told = estimate
      ? `${percent(estimate.value)}  (${say('resultsPage.of', { count: count(share.count), of: count(share.of) })})`
      : say('resultsPage.nobody')
    return { key: condition, label: nameOf(condition), told, estimate }
  })
  const counts = groups.map(({ condition, measured }) => `${nameOf(condition)} ${count(measured)}`).join(', ')
  const caption = say('resultsPage.share.caption', { outcome: outcomeName(outcome), percent: level(), counts })
  return (
    <>
      <Figure name={file} caption={caption}>
        {(width) => <IntervalPlot rows={rows} width={width} span={[0, 1]} tick={whole} />}
      </Figure>
      <Table
        caption={name}
        head={[
          say('resultsPage.condition'),
          say('resultsPage.analysed'),
          say('resultsPage.measured'),
          say('resultsPage.count'),
          say('resultsPage.share'),
          say('resultsPage.interval', { percent: level() }),
        ]}
        rows={groups.map(({ condition, analysed, measured, share, estimate }) => ({
          key: condition,
          cells: [
            nameOf(condition),
            count(analysed),
            count(measured),
            count(share.count),
            estimate ? percent(estimate.value) : '–',
            estimate ? interval(estimate, percent) : '–',
          ],
        }))}
      />
      {comparisons.length > 0 ? <Comparisons {...{ comparisons, nameOf, file, name }} /> : null}
    </>
  )
}

function whole(share: number): string {
  return `${Math.round(share * 100)}%`
}

interface ComparisonsProps {
  readonly comparisons: readonly Comparison[]
  readonly nameOf: (condition: string) => string
  readonly file: string
  readonly name: string
}

/** Every other condition against the first. */
function Comparisons({ comparisons, nameOf, file, name }: ComparisonsProps): ReactNode {
  const against = nameOf(comparisons[0]?.against ?? '')
  const words = { against, percent: level() }
  const differences = comparisons.map(({ condition, difference }): IntervalRow => {
    const told = difference
      ? `${points(difference.value)}  (${interval(difference, points)})`
      : say('resultsPage.nobody')
    return {
      key: condition,
      label: nameOf(condition),
      told,
      estimate: difference,
    }
  })
  const odds = comparisons.map(({ condition, odds: ratio }): IntervalRow => {
    const told = ratio ? `${ratioText(ratio.value)}  (${interval(ratio, ratioText)})` : say('resultsPage.nobody')
    return {
      key: condition,
      label: nameOf(condition),
      told,
      estimate: ratio,
    }
  })
  return (
    <>
      <h3 className={styles.subName}>{say('resultsPage.compare', { against })}</h3>
      <Figure name={`${file}-difference`} caption={say('resultsPage.difference.caption', words)}>
        {(width) => (
          <IntervalPlot
            rows={differences}
            width={width}
            span={[-0.2, 0.2]}
            tick={(value) => points(value).replace(/\.0$/, '')}
            axis={say('resultsPage.points')}
            reference={0}
          />
        )}
      </Figure>
      <Figure name={`${file}-odds-ratio`} caption={say('resultsPage.odds.caption', words)}>
        {(width) => <IntervalPlot rows={odds} width={width} span={[0.5, 2]} tick={plain} isLog reference={1} />}
      </Figure>
      <Table
        caption={`${name}: ${say('resultsPage.compare', { against })}`}
        words={[0, 5]}
        head={[
          say('resultsPage.condition'),
          `${say('resultsPage.difference')} (${say('resultsPage.points')})`,
          say('resultsPage.interval', { percent: level() }),
          say('resultsPage.odds'),
          `${say('resultsPage.odds')}, ${say('resultsPage.interval', { percent: level() })}`,
          ...(comparisons.some(({ odds: ratio }) => ratio?.isCorrected) ? [''] : []),
        ]}
        rows={comparisons.map(({ condition, difference, odds: ratio }) => ({
          key: condition,
          cells: [
            nameOf(condition),
            difference ? points(difference.value) : '–',
            difference ? interval(difference, points) : '–',
            ratio ? ratioText(ratio.value) : '–',
            ratio ? interval(ratio, ratioText) : '–',
            ...(ratio?.isCorrected ? [say('resultsPage.odds.corrected')] : []),
          ],
        }))}
      />
    </>
  )
}
