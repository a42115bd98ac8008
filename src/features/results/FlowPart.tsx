import type { ReactNode } from 'react'
import { count } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { Consort, Flow } from '#domain/results/consort.ts'
import type { ImportReport } from '#domain/results/importRecords.ts'
import type { Study } from '#domain/study/types.ts'
import { Figure } from './Figure.tsx'
import { FlowDrawing } from './FlowDrawing.tsx'
import { flowDiagram, LOST, LOST_OF, ruleText } from './flowParts.ts'
import { plain, probability } from './numbers.ts'
import { Part } from './Part.tsx'
import { Table, type TableRow } from './Table.tsx'
import styles from './Results.module.css'

const STANDARD = 'CONSORT 2010'
/** So rarely should chance alone bring it about. */
const RARE = 0.01

interface FlowPartProps {
  readonly study: Study
  readonly consort: Consort
  readonly report: ImportReport
  readonly nameOf: (condition: string) => string
}

/** From those who started to those who count. */
export function FlowPart({ study, consort, report, nameOf }: FlowPartProps): ReactNode {
  const caption = say('resultsPage.flow.caption')
  return (
    <Part title={say('resultsPage.flow')} text={say('resultsPage.flow.note', { standard: STANDARD })}>
      <Figure name={`${study.id}-flow`} caption={caption}>
        {(width) => <FlowDrawing diagram={flowDiagram(study, consort, nameOf)} width={width} />}
      </Figure>
      <Table
        caption={caption}
        head={[
          say('resultsPage.flow.step'),
          ...consort.byCondition.map(({ condition }) => nameOf(condition)),
          say('resultsPage.flow.all'),
        ]}
        rows={flowRows(study, consort, report)}
      />
      <Ratio consort={consort} />
    </Part>
  )
}

function flowRows(study: Study, { all, byCondition, issued }: Consort, { refused }: ImportReport): readonly TableRow[] {
  const flows = [...byCondition.map(({ flow }) => flow), all]
  const row = (key: string, label: string, of: (flow: Flow) => number): TableRow => ({
    key,
    cells: [label, ...flows.map((flow) => count(of(flow)))],
  })
  const onlyAll = (key: string, label: string, value: number): TableRow => ({
    key,
    cells: [label, ...byCondition.map(() => '–'), count(value)],
  })
  return [
    ...(issued === null ? [] : [onlyAll('issued', say('resultsPage.flow.issued'), issued)]),
    ...(issued === null || issued < all.started
      ? []
      : [onlyAll('unused', say('resultsPage.flow.unused'), issued - all.started)]),
    ...(refused.length === 0 ? [] : [onlyAll('notTakenIn', say('resultsPage.flow.notTakenIn'), refused.length)]),
    row('started', say('resultsPage.flow.started'), ({ started }) => started),
    ...LOST.filter((word) => LOST_OF[word](all) > 0).map((word) =>
      row(word, say(`resultsPage.flow.${word}`), LOST_OF[word]),
    ),
    row('consented', say('resultsPage.flow.consented'), ({ consented }) => consented),
    row('completed', say('resultsPage.flow.completed'), ({ completed }) => completed),
    row('left', say('resultsPage.flow.left'), ({ left }) => left),
    row('brokeOff', say('resultsPage.flow.brokeOff'), ({ brokeOff }) => brokeOff),
    ...all.excluded.map(({ rule }, at) =>
      row(
        `excluded ${rule}`,
        `${say('resultsPage.flow.excluded')}: ${ruleText(study, rule)}`,
        ({ excluded }) => excluded[at]?.count ?? 0,
      ),
    ),
    row('analysed', say('resultsPage.flow.analysed'), ({ analysed }) => analysed),
  ]
}

/** Whether conditions were met as often as they were meant to be. No test of an outcome: a check of the instrument. */
function Ratio({ consort: { sampleRatio, byCondition, all } }: Pick<FlowPartProps, 'consort'>): ReactNode {
  if (!sampleRatio) return null
  const { statistic, df, p } = sampleRatio
  const expected = plain(all.started / byCondition.length)
  return (
    <p className={p < RARE ? styles.note : styles.text}>
      {say('resultsPage.ratio', { expected, p: probability(p), statistic: plain(statistic), df })}{' '}
      {say(p < RARE ? 'resultsPage.ratio.odd' : 'resultsPage.ratio.fine')}
    </p>
  )
}
