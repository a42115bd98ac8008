import { say } from '#content/say.ts'
import { susStatements } from '#content/questionSays.ts'
import { NINETY } from '#domain/design/measurePressure.ts'
import { participantColumns, type Column } from '#domain/results/columns.ts'
import { eventColumns } from '#domain/results/eventColumns.ts'
import { allItems } from '#domain/results/items.ts'
import type { DatasetWords } from '#domain/results/psychDs.ts'
import { dataFileName, STANDARD } from '#domain/results/psychDsNames.ts'
import { PSYCH_DS_RULES } from '#domain/results/psychDsRules.ts'
import { HASH_NAME } from '#domain/canonical/sha256.ts'
import type { FrozenStudy, Item, Study } from '#domain/study/types.ts'

type Words = Parameters<typeof say>[1]

const METRIC = 'design_'

/** What a column means, in a sentence or two. */
export function columnMeaning(study: Study, { about, item, name }: Column): string {
  if (about.startsWith(METRIC)) {
    const metric = (say as (id: string, values: Words) => string)(`results.metric.${about.slice(METRIC.length)}`, {
      days: NINETY,
    })
    return `${metric} ${say('results.column.design')}`
  }
  const asked = allItems(study).find((one) => one.id === item)
  // The columns are data of the domain: a test holds that each has its words.
  return (say as (id: string, values: Words) => string)(`results.column.${about}`, {
    text: asked ? textOf(asked, name) : '',
    low: asked?.kind === 'likert' ? asked.low : '',
    high: asked?.kind === 'likert' ? asked.high : '',
    algorithm: HASH_NAME,
  })
}

function textOf(item: Item, name: string): string {
  if (item.kind !== 'sus') return item.text
  return susStatements()[Number(/_(\d+)$/.exec(name)?.[1] ?? 0) - 1] ?? ''
}

/** What the words of a dataset are about. */
export interface Dataset {
  readonly frozen: Pick<FrozenStudy, 'study' | 'hash'>
  /** Whether invented participants are among those in it. */
  readonly isSynthetic: boolean
  readonly withdrawn: number
  readonly withPanelIds: boolean
}

/** All words of a dataset: it is built where no words are. */
export function datasetWords(dataset: Dataset): DatasetWords {
  const { study, hash } = dataset.frozen
  // What the columns are called does not hang on what stands in them.
  const columns = [...participantColumns(study, new Map()), ...eventColumns()]
  return {
    description: say('results.dataset.description', { title: study.title, algorithm: HASH_NAME, hash }),
    readme: readme(dataset),
    changes: `# ${study.title}\n\n- ${say('results.dataset.changes')}\n`,
    meanings: Object.fromEntries(columns.map((column) => [column.name, columnMeaning(study, column)])),
  }
}

function readme({ frozen: { study, hash }, isSynthetic, withdrawn, withPanelIds }: Dataset): string {
  const keys = { key: 'row_id', session: 'session_id', order: 'seq' }
  return [
    `# ${study.title === '' ? study.id : study.title}`,
    say('results.dataset.description', { title: study.title, algorithm: HASH_NAME, hash }),
    ...(isSynthetic ? [say('results.dataset.synthetic')] : []),
    `## ${say('results.dataset.tables')}`,
    list([
      say('results.dataset.participants', { file: dataFileName(study, 'participants'), ...keys }),
      say('results.dataset.events', { file: dataFileName(study, 'events'), ...keys }),
    ]),
    `## ${say('results.dataset.left')}`,
    list([
      say('results.dataset.unmeasured'),
      say('results.dataset.withdrawn', { count: withdrawn }),
      say(withPanelIds ? 'results.dataset.withIds' : 'results.dataset.withoutIds'),
    ]),
    `## ${say('results.dataset.folders')}`,
    list(
      (['analysis', 'materials', 'documentation', 'results'] as const).map((folder) =>
        say(`results.dataset.folder.${folder}`),
      ),
    ),
    say('results.dataset.standard', { standard: STANDARD, rules: PSYCH_DS_RULES.join(', ') }),
  ]
    .map((part) => `${part}\n`)
    .join('\n')
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}
