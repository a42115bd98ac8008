import type { ReactNode } from 'react'
import { count } from '#content/format.ts'
import { say } from '#content/say.ts'
import { answerNames } from '#content/questionSays.ts'
import type { OutcomeResult } from '#domain/results/outcomes.ts'
import type { Item, Study } from '#domain/study/types.ts'
import { Figure } from './Figure.tsx'
import { IntervalPlot, type IntervalRow } from './IntervalPlot.tsx'
import { interval, level, percent } from './numbers.ts'
import { Table } from './Table.tsx'

type Answers = Extract<OutcomeResult, { kind: 'answers' }>

type AnswersResultProps = Pick<Answers, 'groups' | 'outcome'> & {
  readonly study: Study
  readonly item: Item | undefined
  readonly name: string
  readonly nameOf: (condition: string) => string
}

/** What an answer is called where its item has words for it. */
function answerName(item: Item | undefined, answer: string): string {
  if (item && 'options' in item) return item.options.find(({ id }) => id === answer)?.text ?? answer
  if (item?.kind === 'comprehension') return answerNames(item).find(({ id }) => id === answer)?.name ?? answer
  return answer
}

/** How many gave each answer, by condition. */
export function AnswersResult({ study, item, name, nameOf, groups, outcome }: AnswersResultProps): ReactNode {
  const all = groups.flatMap(({ condition, counts }) =>
    counts.map(({ answer, count: times, estimate }, at) => ({
      key: `${condition} ${answer}`,
      condition,
      answer: answerName(item, answer),
      times,
      estimate,
      isFirst: at === 0,
    })),
  )
  const rows = all.map(({ key, condition, answer, times, estimate, isFirst }): IntervalRow => ({
    key,
    ...(isFirst ? { heading: nameOf(condition) } : {}),
    label: answer,
    told: estimate ? `${percent(estimate.value)}  (${count(times)})` : count(times),
    estimate,
  }))
  return (
    <>
      <Figure
        name={`${study.id}-${outcome.item ?? outcome.measure}`}
        caption={say('resultsPage.answers.caption', { outcome: name, percent: level() })}
      >
        {(width) => (
          <IntervalPlot rows={rows} width={width} span={[0, 1]} tick={(value) => `${Math.round(value * 100)}%`} />
        )}
      </Figure>
      <Table
        caption={name}
        words={[0, 1]}
        head={[
          say('resultsPage.condition'),
          say('resultsPage.answer'),
          say('resultsPage.count'),
          say('resultsPage.share'),
          say('resultsPage.interval', { percent: level() }),
        ]}
        rows={all.map(({ key, condition, answer, times, estimate }) => ({
          key,
          cells: [
            nameOf(condition),
            answer,
            count(times),
            estimate ? percent(estimate.value) : '–',
            estimate ? interval(estimate, percent) : '–',
          ],
        }))}
      />
    </>
  )
}
