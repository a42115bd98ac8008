import { readOptions } from '#cli/options.ts'
import { subjectNamed } from '#cli/subjectNamed.ts'
import { contradictionText } from '#content/designSays.ts'
import { registerLabSays } from '#content/labRegistry.ts'
import * as labSays from '#content/labSays.ts'
import type { AllMeasures } from '#content/measure/allMeasures.ts'
import { cellText } from '#content/measure/cell.ts'
import { cellOf, ROW_IDS, rows } from '#content/measure/rows.ts'
import { rowName } from '#content/measure/rowSays.ts'
import { GROUPS } from '#content/measure/rowShape.ts'
import { measureAll } from '#content/measure/wordMeasures.ts'
import { say } from '#content/say.ts'
import { contradictions, type Contradiction } from '#domain/design/contradictions.ts'
import { tapsOfWays, WAYS } from '#domain/design/measure.ts'
import type { Path } from '#domain/design/search.ts'
import { PRESET_IDS } from '#domain/design/presets.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import type { Subject } from '#domain/design/subject.ts'
import { PHONES } from '#domain/scenario/types.ts'

const UNUSABLE = 2

/** `measure --design NAME|FILE --phone android|iphone [--json]`: what a design costs. Null where something is not possible. */
export function measureCommand(args: readonly string[]): number {
  const options = readOptions(args, ['--design', '--phone'])
  if ('complaint' in options) return unusable([options.complaint])
  const name = options.values.get('--design')
  const given = options.values.get('--phone')
  const known = PRESET_IDS.join(', ')
  if (name === undefined) return unusable([say('cli.optionNeeded', { option: '--design', known })])
  if (given === undefined) return unusable([say('cli.optionNeeded', { option: '--phone', known: PHONES.join(', ') })])
  const phone = PHONES.find((one) => one === given)
  if (!phone) return unusable([say('cli.phoneUnknown', { found: JSON.stringify(given), known: PHONES.join(', ') })])
  const named = subjectNamed(name)
  if ('complaints' in named) return unusable(named.complaints)
  registerDesigns(allDesignTools)
  registerLabSays(labSays)
  const found = measureAll(named, phone)
  process.stdout.write(options.json ? `${JSON.stringify(asJson(name, found))}\n` : asText(name, found))
  return 0
}

function unusable(complaints: readonly string[]): number {
  process.stderr.write(`${complaints.join('\n')}\n`)
  return UNUSABLE
}

function contradictionsOf({ design }: Subject): readonly Contradiction[] {
  return design ? contradictions(design) : []
}

/** Everything that needs no browser; what needs one is null, and says why. */
function asJson(design: string, { subject, rows, words }: AllMeasures): object {
  const { phone, question, isLab, paths, ...rest } = rows
  const ways = Object.fromEntries(
    WAYS.map((way) => {
      const path = paths[way]
      if (!path) return [way, null]
      const { start: _start, end: _end, ...told } = path
      return [way, { ...told, words: words.reading[way]?.words ?? 0 }]
    }),
  )
  return {
    design,
    phone,
    question,
    isLab,
    taps: tapsOfWays(rows),
    ways,
    ...rest,
    reading: words.reading,
    facts: words.facts.map(({ id, taps }) => ({ fact: id.replace('measure.material.', ''), taps })),
    factsFirst: words.factsFirst,
    visual: null,
    visualMissing: 'needsBrowser',
    contradictions: contradictionsOf(subject),
  }
}

function asText(design: string, all: AllMeasures): string {
  const { paths, isLab, phone } = all.rows
  const names = [...WAYS.map((way) => say(`cli.way.${way}`)), ...ROW_IDS.map(rowName)]
  const width = Math.max(...names.map((name) => name.length))
  const groups = GROUPS.filter((group) => group !== 'ways').flatMap((group) => [
    '',
    say(`measure.group.${group}`),
    ...ROW_IDS.filter((id) => rows[id].group === group).map(
      (id) => `  ${rowName(id).padEnd(width)}  ${cellText(cellOf(id, all))}`,
    ),
  ])
  const explained = contradictionsOf(all.subject).map(({ id }) => contradictionText(id))
  return [
    say('cli.measured', { design, phone, isLab: isLab ? 'yes' : 'no' }),
    '',
    ...WAYS.map((way) => `  ${say(`cli.way.${way}`).padEnd(width)}  ${pathText(paths[way])}`),
    ...groups,
    ...(explained.length > 0 ? ['', ...explained] : []),
    '',
  ].join('\n')
}

function pathText(path: Path | null): string {
  if (!path) return say('cli.way.impossible')
  const { taps, screens, scrolls, confirmations, typed, steps } = path
  return say('cli.way.possible', { taps, screens, scrolls, confirmations, typed, steps: steps.join(' → ') })
}
