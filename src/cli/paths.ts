import { pathsAsText } from '#cli/pathsAsText.ts'
import { subjectNamed } from '#cli/subjectNamed.ts'
import { registerLabSays } from '#content/labRegistry.ts'
import * as labSays from '#content/labSays.ts'
import { faultText } from '#content/faultText.ts'
import { say } from '#content/say.ts'
import { printDesign } from '#domain/design/readDesign.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { answer, type Answer } from '#domain/paths/answer.ts'
import { parseQuestion, type WrittenQuestion } from '#domain/paths/parseQuestion.ts'
import { run } from '#domain/paths/run.ts'

const UNUSABLE = 2
const FORMAT = 'consent-replay/paths@1'

/** Which field of a question each option fills. */
const FIELDS = {
  '--joined': 'joined',
  '--region': 'region',
  '--phone': 'phone',
  '--first-seen-2016': 'firstSeen2016',
  '--first-seen-2021': 'firstSeen2021',
  '--telling': 'telling',
  '--on': 'on',
} as const satisfies Readonly<Record<string, keyof WrittenQuestion>>
const KNOWN = [...Object.keys(FIELDS), '--design', '--with', '--json']

interface Options {
  readonly values: ReadonlyMap<string, string>
  readonly asJson: boolean
  readonly complaints: readonly string[]
}

/** `paths [--design NAME|FILE] [--on DAY] [--with sharing=off,account=active] …`: every end of a day, and the smallest example of those asked for. */
export function pathsCommand(args: readonly string[]): number {
  const { values, asJson, complaints } = readOptions(args)
  const wanted = readWanted(values.get('--with'))
  const fields = Object.entries(FIELDS).flatMap(([option, field]) => {
    const value = values.get(option)
    return value === undefined ? [] : [[field, value] as const]
  })
  const named = designNamed(values.get('--design'), values.has('--telling'))
  const parsed = parseQuestion({ ...named.fields, ...Object.fromEntries(fields), wanted: wanted.pairs })
  const faults = parsed.ok ? [] : parsed.faults.map((fault) => `${optionOf(fault.field)}: $: ${faultText(fault)}`)
  const all = [...complaints, ...wanted.complaints, ...named.complaints, ...faults]
  if (!parsed.ok || all.length > 0) {
    process.stderr.write(`${all.join('\n')}\n`)
    return UNUSABLE
  }
  const found = run(answer(parsed.question))
  process.stdout.write(asJson ? `${JSON.stringify(asData(found))}\n` : pathsAsText(found))
  return 0
}

interface Named {
  readonly fields: Pick<WrittenQuestion, 'design' | 'telling'>
  readonly complaints: readonly string[]
}

/** A design by its name, as `measure` takes it: what was shipped is a telling, anything else a design of its own. */
function designNamed(name: string | undefined, hasTelling: boolean): Named {
  if (name === undefined) return { fields: {}, complaints: [] }
  registerDesigns(allDesignTools)
  registerLabSays(labSays)
  const subject = subjectNamed(name)
  if ('complaints' in subject) return { fields: {}, complaints: subject.complaints }
  const { design, telling } = subject
  const complaints = hasTelling ? [say('cli.paths.tellingOfDesign')] : []
  return { fields: design ? { design: printDesign(design) } : { telling }, complaints }
}

function optionOf(field: string): string {
  return Object.entries(FIELDS).find(([, own]) => own === field)?.[0] ?? `--with ${field}`
}

function readOptions(args: readonly string[]): Options {
  const values = new Map<string, string>()
  const complaints: string[] = []
  let asJson = false
  for (let index = 0; index < args.length; index++) {
    const [option = '', ...rest] = (args[index] ?? '').split('=')
    if (option === '--json' && rest.length === 0) asJson = true
    else if (!KNOWN.includes(option)) complaints.push(say('cli.paths.option', { option, known: KNOWN.join(', ') }))
    else {
      const next = args[index + 1]
      const value = rest.length > 0 ? rest.join('=') : next
      if (rest.length === 0) index += 1
      if (value === undefined || value.startsWith('--')) complaints.push(say('cli.paths.value', { option }))
      else if (values.has(option)) complaints.push(say('cli.paths.twice', { option }))
      else values.set(option, value)
    }
  }
  return { values, asJson, complaints }
}

function readWanted(text: string | undefined): { pairs: Readonly<Record<string, string>>; complaints: string[] } {
  const pairs: Record<string, string> = {}
  const complaints: string[] = []
  for (const part of text?.split(',') ?? []) {
    const [id = '', value = ''] = part.split('=')
    if (!/^\w+=\w+$/.test(part)) complaints.push(say('cli.paths.pair', { found: JSON.stringify(part) }))
    else if (Object.hasOwn(pairs, id)) complaints.push(say('cli.paths.twice', { option: `--with ${id}` }))
    else pairs[id] = value
  }
  return { pairs, complaints }
}

function asData({ question, ends, count, standings, days, paths }: Answer): object {
  const { person, firstSeen, telling, design, until } = question.scenario
  return {
    format: FORMAT,
    question: {
      person,
      firstSeen,
      telling,
      ...(design ? { design: printDesign(design) } : {}),
      on: until,
      with: question.wanted,
    },
    count,
    of: ends.length,
    paths,
    standings,
    days,
    ends: ends.map(({ state, isLike, paths: own, steps, taps, screens, days: used, cites, assumes, knobs }) => ({
      ...state,
      isLike,
      paths: own,
      taps,
      screens,
      days: used,
      steps,
      cites,
      assumes,
      ...(knobs ? { knobs } : {}),
    })),
  }
}
