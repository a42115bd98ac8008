import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { momentOn, SIDES, toldUntil, type Comparison } from '#domain/compare/comparison.ts'
import { differencesIn } from '#domain/compare/differences.ts'
import { factsBehind, partedBy } from '#domain/compare/parted.ts'
import { readyPairOf } from '#domain/compare/readyPairs.ts'
import { printScenario } from '#domain/scenario/print.ts'
import { differenceLabel, differenceSays, statusOn } from './differenceSays.ts'
import { pairRows } from './pairRows.ts'
import { sideName, sideNames } from './sideNames.ts'

/** The facts behind a comparison: those of what happened on one side only, and of the pair where it is a ready one. */
export function factsOf(comparison: Comparison): readonly string[] {
  const { a, b, on } = comparison
  const parted = factsBehind(partedBy(momentOn(a, on), momentOn(b, on)))
  return [...new Set([...(readyPairOf(comparison)?.facts ?? []), ...parted])].sort()
}

/** A sign that would end a cell of a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

/** The differences as a text that reads by itself and that Markdown lays out. */
export function differencesMarkdown(comparison: Comparison, link: string): string {
  const names = sideNames(comparison)
  const differences = differencesIn(comparison)
  const head = SIDES.map((side) => cell(sideName(side, names)))
  const rows = pairRows(differences).map(({ difference, purposes, categories }) => [
    purposes.map((purpose) => say(`purpose.${purpose}`)).join(', '),
    ...SIDES.map((side) => statusOn(difference, side)),
    categories.map((category) => say(`category.${category}`)).join(', '),
  ])
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return (
    [
      `# ${say('compare.title')}, ${dayLong(comparison.on)}`,
      say('compare.count', { count: differences.length }),
      ...differences.map((one) =>
        [
          `## ${differenceLabel(one)}`,
          ...SIDES.map((side) => `- **${sideName(side, names)}.** ${differenceSays(one, side)}`),
        ].join('\n'),
      ),
      ...(rows.length === 0
        ? []
        : [
            [
              line([say('compare.table.use'), ...head, say('compare.table.data')]),
              line(['---', '---', '---', '---']),
              ...rows.map(line),
            ].join('\n'),
          ]),
      say('compare.md.facts', { ids: factsOf(comparison).join(', ') }),
      say('compare.md.link', { link }),
      say('compare.reconstruction'),
    ].join('\n\n') + '\n'
  )
}

/** The same as values, with the sentences beside them and both stories in the format of their files. */
export function differencesJson(comparison: Comparison, link: string): string {
  const { on } = comparison
  const names = sideNames(comparison)
  const story = (side: 'a' | 'b') => ({
    name: names[side],
    scenario: JSON.parse(printScenario(toldUntil(comparison[side], on))) as unknown,
  })
  const content = {
    format: 'consent-replay/differences@1',
    on,
    a: story('a'),
    b: story('b'),
    differences: differencesIn(comparison).map((one) => ({
      ...one,
      says: { a: differenceSays(one, 'a'), b: differenceSays(one, 'b') },
    })),
    facts: factsOf(comparison),
    link,
    note: say('compare.reconstruction'),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
