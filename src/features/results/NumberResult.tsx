import type { ReactNode } from 'react'
import { count } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { OutcomeResult } from '#domain/results/outcomes.ts'
import type { Quartiles } from '#domain/results/statistics/quantiles.ts'
import { MEASURES, type Study } from '#domain/study/types.ts'
import { capital } from './capital.ts'
import { Figure } from './Figure.tsx'
import { measureText } from './numbers.ts'
import { QuartilePlot, wantsLog } from './QuartilePlot.tsx'
import { Table } from './Table.tsx'

type Numbers = Extract<OutcomeResult, { kind: 'number' }>

type NumberResultProps = Pick<Numbers, 'groups' | 'outcome'> & {
  readonly study: Study
  readonly name: string
  readonly nameOf: (condition: string) => string
}

/** Medians and quartiles by condition: described, and not tested. */
export function NumberResult({ study, name, nameOf, groups, outcome }: NumberResultProps): ReactNode {
  const tell = measureText(outcome)
  const halfOf = ({ first, third }: Quartiles): string =>
    say('resultsPage.intervalOf', { low: tell(first), high: tell(third) })
  const log = wantsLog(groups.map(({ quartiles }) => quartiles)) ? 'yes' : 'no'
  const caption = say('resultsPage.number.caption', { outcome: name, log })
  const isTime = MEASURES[outcome.measure] === 'time'
  const rows = groups.map(({ condition, quartiles }) => ({
    key: condition,
    label: nameOf(condition),
    told: quartiles ? `${tell(quartiles.median)}  (${halfOf(quartiles)})` : say('resultsPage.nobody'),
    quartiles,
  }))
  return (
    <>
      <Figure name={`${study.id}-${outcome.item ?? outcome.measure}`} caption={caption}>
        {(width) => (
          <QuartilePlot
            rows={rows}
            width={width}
            tick={(value) => tell(value).replace(/ s$|\.0(?=%$)/, '')}
            {...(isTime ? { axis: capital(say('resultsPage.seconds')) } : {})}
          />
        )}
      </Figure>
      <Table
        caption={name}
        head={[
          say('resultsPage.condition'),
          say('resultsPage.analysed'),
          say('resultsPage.measured'),
          say('resultsPage.median'),
          say('resultsPage.middleHalf'),
          say('resultsPage.range'),
          say('resultsPage.mean'),
        ]}
        rows={groups.map(({ condition, analysed, measured, quartiles: q, mean }) => ({
          key: condition,
          cells: [
            nameOf(condition),
            count(analysed),
            count(measured),
            q ? tell(q.median) : '–',
            q ? halfOf(q) : '–',
            q ? say('resultsPage.intervalOf', { low: tell(q.lowest), high: tell(q.highest) }) : '–',
            mean === null ? '–' : tell(mean),
          ],
        }))}
      />
    </>
  )
}
