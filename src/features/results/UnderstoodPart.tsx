import type { ReactNode } from 'react'
import { count } from '#content/format.ts'
import { say } from '#content/say.ts'
import { allItems } from '#domain/results/items.ts'
import type { ItemUnderstanding } from '#domain/results/ways.ts'
import type { Study } from '#domain/study/types.ts'
import { Figure } from './Figure.tsx'
import { IntervalPlot, type IntervalRow } from './IntervalPlot.tsx'
import { interval, level, percent } from './numbers.ts'
import { Part } from './Part.tsx'
import { Table } from './Table.tsx'

interface UnderstoodPartProps {
  readonly study: Study
  readonly comprehension: readonly ItemUnderstanding[]
  readonly nameOf: (condition: string) => string
}

/** Who knew what had been agreed to, item by item. */
export function UnderstoodPart({ study, comprehension, nameOf }: UnderstoodPartProps): ReactNode {
  const textOf = (id: string): string => {
    const item = allItems(study).find((one) => one.id === id)
    return item && 'text' in item ? item.text : id
  }
  const all = comprehension.flatMap(({ item, groups }) =>
    groups.map((group, at) => ({ ...group, item, text: textOf(item), isFirst: at === 0 })),
  )
  const rows = all.map(({ item, text, condition, right, wrong, estimate, isFirst }): IntervalRow => ({
    key: `${item} ${condition}`,
    ...(isFirst ? { heading: text } : {}),
    label: nameOf(condition),
    told: estimate
      ? `${percent(estimate.value)}  (${say('resultsPage.of', { count: count(right), of: count(right + wrong) })})`
      : say('resultsPage.nobody'),
    estimate,
  }))
  const caption = say('resultsPage.understood.caption', { percent: level() })
  return (
    <Part title={say('resultsPage.understood')} text={say('resultsPage.understood.text')}>
      <Figure name={`${study.id}-comprehension`} caption={caption}>
        {(width) => (
          <IntervalPlot rows={rows} width={width} span={[0, 1]} tick={(value) => `${Math.round(value * 100)}%`} />
        )}
      </Figure>
      <Table
        caption={say('resultsPage.understood')}
        words={[0, 1]}
        head={[
          say('resultsPage.understood.item'),
          say('resultsPage.condition'),
          say('resultsPage.understood.right'),
          say('resultsPage.understood.wrong'),
          say('resultsPage.understood.uncounted'),
          say('resultsPage.share'),
          say('resultsPage.interval', { percent: level() }),
        ]}
        rows={all.map(({ item, text, condition, right, wrong, uncounted, estimate }) => ({
          key: `${item} ${condition}`,
          cells: [
            text,
            nameOf(condition),
            count(right),
            count(wrong),
            count(uncounted),
            estimate ? percent(estimate.value) : '–',
            estimate ? interval(estimate, percent) : '–',
          ],
        }))}
      />
    </Part>
  )
}
