import { readOptions } from '#cli/options.ts'
import { readText } from '#cli/readText.ts'
import { faultText } from '#content/faultText.ts'
import { say } from '#content/say.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { shown, type Fault } from '#domain/scenario/fault.ts'
import { HASH_NAME } from '#domain/canonical/sha256.ts'
import { linksCsv, runFileName } from '#domain/study/links.ts'
import { reviewStudy, type Review } from '#domain/study/review.ts'

const UNUSABLE = 2
const MOST_LINKS = 100_000

/** `study check FILE… [--json]` and `study links FILE --count N [--base ADDRESS]`. */
export function studyCommand(args: readonly string[]): number {
  registerDesigns(allDesignTools)
  const [task, ...rest] = args
  if (task === 'check') return check(rest)
  if (task === 'links') return links(rest)
  return unusable([say('cli.study.noTask', { found: shown(task ?? '') })])
}

function unusable(complaints: readonly string[]): number {
  process.stderr.write(`${complaints.join('\n')}\n`)
  return UNUSABLE
}

/** A file that cannot be read is a file with one fault. */
function review(file: string): Review {
  const read = readText(file)
  return 'fault' in read ? { frozen: null, faults: [read.fault], advice: [] } : reviewStudy(read.text)
}

function lines(file: string, faults: readonly Fault[]): readonly string[] {
  return faults.map((fault) => `${file}: ${fault.path}: ${faultText(fault)}`)
}

/** Every fault of every file; with none, the hash of each and what is worth a look. */
function check(args: readonly string[]): number {
  const files = args.filter((arg) => !arg.startsWith('-'))
  const unknown = args.filter((arg) => arg.startsWith('-') && arg !== '--json')
  const complaints = unknown.map((option) => say('cli.unknownOption', { option }))
  if (files.length === 0) complaints.push(say('cli.study.noFile', { task: 'check' }))
  const reviews = files.map((file) => ({ file, ...review(file) }))
  for (const { file, faults } of reviews) complaints.push(...lines(file, faults))
  if (complaints.length > 0) return unusable(complaints)
  for (const each of reviews) process.stdout.write(args.includes('--json') ? asJson(each) : asText(each))
  return 0
}

type Reviewed = Review & { readonly file: string }

function asJson({ file, frozen, advice }: Reviewed): string {
  const told = advice.map((fault) => ({ ...fault, says: faultText(fault) }))
  return `${JSON.stringify({ file, hash: frozen?.hash, advice: told })}\n`
}

function asText({ file, frozen, advice }: Reviewed): string {
  return [
    say('study.cli.ready', { file, algorithm: HASH_NAME, hash: frozen?.hash ?? '' }),
    ...advice.map((fault) => say('study.cli.advice', { file, path: fault.path, text: faultText(fault) })),
    '',
  ].join('\n')
}

/** The single-use links of a study that can be frozen, as CSV. */
function links(args: readonly string[]): number {
  const files = filesOf(args)
  const options = readOptions(
    args.filter((arg) => !files.includes(arg)),
    ['--count', '--base'],
  )
  if ('complaint' in options) return unusable([options.complaint])
  const [file, ...others] = files
  if (file === undefined) return unusable([say('cli.study.noFile', { task: 'links' })])
  if (others.length > 0) return unusable([say('cli.study.oneFile')])
  const count = options.values.get('--count')
  const complaints = [...countComplaint(count), ...baseComplaint(options.values.get('--base'))]
  const { frozen, faults } = review(file)
  complaints.push(...lines(file, faults))
  const by = frozen?.study.assignment.by
  if (by !== undefined && by !== 'links')
    complaints.push(`${file}: $.assignment.by: ${say('cli.study.notLinks', { found: shown(by) })}`)
  if (complaints.length > 0 || !frozen) return unusable(complaints)
  const { study } = frozen
  process.stdout.write(linksCsv(study, Number(count), options.values.get('--base') ?? runFileName(study)))
  return 0
}

/** What is neither an option nor the value of one. */
function filesOf(args: readonly string[]): readonly string[] {
  const isValue = (at: number): boolean => /^--(count|base)$/.test(args[at - 1] ?? '')
  return args.filter((arg, at) => !arg.startsWith('-') && !isValue(at))
}

function countComplaint(count: string | undefined): readonly string[] {
  if (count === undefined) return [say('cli.optionNeeded', { option: '--count', known: `1–${MOST_LINKS}` })]
  const isCount = /^\d{1,6}$/.test(count) && Number(count) >= 1 && Number(count) <= MOST_LINKS
  return isCount ? [] : [say('cli.study.count', { found: shown(count), least: '1', most: String(MOST_LINKS) })]
}

function baseComplaint(base: string | undefined): readonly string[] {
  return base === undefined || /^[^\s#]+$/.test(base) ? [] : [say('cli.study.base', { found: shown(base) })]
}
