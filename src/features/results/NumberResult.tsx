import type { ReactNode } from 'react'
import { count } from '#content/format.ts'
import { say } from '#content/say.ts'
import { allItems } from '#domain/results/items.ts'
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

/** The ends of a scale that has ends. */
function spanOf(study: Study, { measure, item }: Numbers['outcome']): readonly [number, number] | null {
  if (measure === 'sus') return [0, 100]
  if (measure === 'comprehension') return [0, 1]
  const asked = allItems(study).find(({ id }) => id === item)
  return asked?.kind === 'likert' ? [1, asked.points] : null
}

/** Medians and quartiles by condition: described, and not tested. */
export function NumberResult({ study, name, nameOf, groups, outcome }: NumberResultProps): ReactNode {
  const tell = measureText(outcome)
  const halfOf = ({ first, third }: Quartiles): string =>
    say('resultsPage.intervalOf', { low: tell(first), high: tell(third) })
  const span = spanOf(study, outcome)
  const log = !span && wantsLog(groups.map(({ quartiles }) => quartiles)) ? 'yes' : 'no'
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
            {...(span ? { span } : {})}
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
