import { evidenceOf } from '#content/sentence.ts'
import { dayLong } from '#content/format.ts'
import { properNames } from '#content/properNames.ts'
import { say } from '#content/say.ts'
import { saidText } from '#content/entrySays.ts'
import type { Said } from '#content/said.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import { CATEGORY_GROUPS } from '#domain/dataflow/ids.ts'
import { QUESTIONS, type Given } from '#domain/mine/answers.ts'
import type { Mine } from '#domain/mine/fates.ts'
import { loadReadings } from '#store/readings.ts'
import { factIdsOf } from './factIdsOf.ts'
import type { FlowGroup } from './flowLines.ts'
import type { Block, Part } from './parts.ts'
import { answerText, questionText } from './questionWords.ts'
import { ACCEPTED_IN, rangeText } from './rangeText.ts'
import { readingCounts } from './readingCounts.ts'

/** A sentence with the names of its facts behind it. */
function line(said: Said): string {
  const ids = said.kind === 'claim' ? evidenceOf(said.id) : []
  return ids.length > 0 ? `${saidText(said)} [${ids.join(', ')}]` : saidText(said)
}

function flowLines({ title, lines }: FlowGroup): string {
  const items = lines.map(({ things, uses, since, was }) => {
    const asides = [since, was].filter((one) => one !== null)
    return `- ${things}: ${uses}${asides.map((one) => ` (${one})`).join('')}`
  })
  return [`**${title}**`, '', ...items].join('\n')
}

function readingTable(mine: Mine): string {
  const columns = [
    say('mine.word.reading'),
    ...CATEGORY_GROUPS.map((group) => say(`mine.word.${group}`)),
    say('mine.word.changed', { year: ACCEPTED_IN }),
  ]
  const rows = readingCounts(mine).map(({ reading, shared, changed }) => [
    say(`reading.${reading}`),
    ...CATEGORY_GROUPS.map((group) => rangeText(shared[group])),
    rangeText(changed),
  ])
  const table = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  return [say('mine.word.how'), table, say('mine.word.messages')].join('\n\n')
}

function blockText(block: Block, mine: Mine): string {
  switch (block.kind) {
    case 'sentences':
    case 'notes':
      return block.all.map((said) => `- ${line(said)}`).join('\n')
    case 'alternatives':
      return block.all
        .map((one, index) => `- ${say(index === 0 ? 'mine.either' : 'mine.or')}: ${one.map(line).join(' ')}`)
        .join('\n')
    case 'flows':
      return block.groups.map(flowLines).join('\n\n')
    case 'group':
      return [`### ${block.title}`, ...block.blocks.map((inner) => blockText(inner, mine))].join('\n\n')
    case 'readings':
      return readingTable(mine)
  }
}

function answerLines(given: Given): string {
  return QUESTIONS.map((question) => {
    const answer = given[question]
    const words = answer === null ? say('mine.file.open') : answerText(question, answer)
    return `- ${say('mine.file.answer', { question: questionText(question), answer: words })}`
  }).join('\n')
}

interface Written {
  readonly mine: Mine
  readonly parts: readonly Part[]
  readonly given: Given
}

/** The page as a text file: the same parts, each sentence with its facts, and every source with its address. */
export async function mineFile({ mine, parts, given }: Written): Promise<string> {
  const [{ footnotesOf, referenceLine }] = await Promise.all([import('./sourcesOf.ts'), loadReadings()])
  const { service, parent } = properNames
  const sources = footnotesOf(factIdsOf(parts)).map(
    ({ id, references }) => `- ${id}: ${references.map(referenceLine).join('; ')}`,
  )
  const sections = parts.map(({ id, blocks }) =>
    [`## ${say(`mine.part.${id}`)}`, ...blocks.map((block) => blockText(block, mine))].join('\n\n'),
  )
  return [
    `# ${say('mine.title')}`,
    say('mine.file.made', { site: say('site.name') }),
    say('mine.result.asOf', { day: dayLong(LAST_DAY) }),
    say('mine.file.notAffiliated', { service, parent }),
    `## ${say('mine.file.answers')}`,
    answerLines(given),
    ...sections,
    `## ${say('mine.part.sources')}`,
    sources.join('\n'),
    '',
  ].join('\n\n')
}

/** Hands the page to the browser as a download: made here, sent nowhere. */
export async function saveMine(written: Written): Promise<string> {
  const name = `what-did-i-agree-to-${LAST_DAY}.md`
  const url = URL.createObjectURL(new Blob([await mineFile(written)], { type: 'text/markdown' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun by the next task; the address may go.
  setTimeout(() => URL.revokeObjectURL(url), 0)
  return name
}
