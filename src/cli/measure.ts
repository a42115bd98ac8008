import { readOptions } from '#cli/options.ts'
import { subjectNamed } from '#cli/subjectNamed.ts'
import { contradictionText } from '#content/designSays.ts'
import { count } from '#content/format.ts'
import { say } from '#content/say.ts'
import { PAIR_COUNT } from '#domain/dataflow/ids.ts'
import { contradictions, type Contradiction } from '#domain/design/contradictions.ts'
import { measure, tapsOfWays, WAYS, type Fate, type Measures } from '#domain/design/measure.ts'
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
  const found = measure(named, phone)
  process.stdout.write(options.json ? `${JSON.stringify(asJson(name, named, found))}\n` : asText(name, named, found))
  return 0
}

function unusable(complaints: readonly string[]): number {
  process.stderr.write(`${complaints.join('\n')}\n`)
  return UNUSABLE
}

function contradictionsOf({ design }: Subject): readonly Contradiction[] {
  return design ? contradictions(design) : []
}

function asJson(design: string, subject: Subject, found: Measures): object {
  const { phone, question, isLab, paths, ...rest } = found
  const ways = Object.fromEntries(
    WAYS.map((way) => {
      const path = paths[way]
      if (!path) return [way, null]
      const { end: _, ...told } = path
      return [way, told]
    }),
  )
  return {
    design,
    phone,
    question,
    isLab,
    taps: tapsOfWays(found),
    ways,
    ...rest,
    contradictions: contradictionsOf(subject),
  }
}

function asText(design: string, subject: Subject, found: Measures): string {
  const { paths, choice, doingNothing, afterRefusing, promiseGap, isLab, phone } = found
  const width = Math.max(...WAYS.map((way) => say(`cli.way.${way}`).length))
  const fates = [
    fateText('idle', 90, doingNothing.days90),
    fateText('idle', 365, doingNothing.days365),
    ...(afterRefusing ? [fateText('refused', 90, afterRefusing.days90)] : []),
  ]
  return [
    say('cli.measured', { design, phone, isLab: isLab ? 'yes' : 'no' }),
    '',
    ...WAYS.map((way) => `  ${say(`cli.way.${way}`).padEnd(width)}  ${pathText(paths[way])}`),
    '',
    say('cli.choice', { forGood: choice.forGood ? 'yes' : 'no', days: choice.days }),
    ...fates,
    ...(promiseGap ? [say('cli.promise', { expected: promiseGap.expected, stopped: promiseGap.stopped })] : []),
    ...contradictionsOf(subject).map(({ id }) => contradictionText(id)),
    '',
  ].join('\n')
}

function pathText(path: Path | null): string {
  if (!path) return say('cli.way.impossible')
  const { taps, screens, scrolls, confirmations, typed, steps } = path
  return say('cli.way.possible', { taps, screens, scrolls, confirmations, typed, steps: steps.join(' → ') })
}

function fateText(who: 'idle' | 'refused', days: number, { account, shared, reminders }: Fate): string {
  return say('cli.fate', { who, days, account, shared, reminders, all: count(PAIR_COUNT) })
}
