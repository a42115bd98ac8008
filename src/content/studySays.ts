import { knobName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import { ALGORITHM } from '#domain/study/assign.ts'
import { HASH_NAME } from '#domain/canonical/sha256.ts'
import { differences, isCrossing, type DifferenceId, type DifferenceTable } from '#domain/study/conditions.ts'
import type { CheckId } from '#domain/study/checklist.ts'
import type { Exclusion, Outcome, Study } from '#domain/study/types.ts'

export function checkName(id: CheckId): string {
  return say(`study.check.${id}`)
}

export function outcomeName({ measure, item }: Outcome): string {
  return say(`study.measure.${measure}`, { item: item ?? '' })
}

export function exclusionName(exclusion: Exclusion): string {
  return say(`study.rule.${exclusion.rule}`, 'limit' in exclusion ? { limit: exclusion.limit } : {})
}

export function differenceName(id: DifferenceId): string {
  return id === 'shipped' ? say('study.differs.shipped') : knobName(id)
}

/** What is registered before the first participant, as Markdown. The author's own words go in as they are. */
export function preregistrationText(study: Study, hash: string | null): string {
  return [
    `# ${say('study.register.title', { title: study.title })}`,
    hash === null ? say('study.register.draft') : say('study.register.hash', { hash, algorithm: HASH_NAME }),
    section('hypothesis', [study.preregistration.hypothesis]),
    section('design', designLines(study)),
    section('assignment', assignmentLines(study)),
    section('task', taskLines(study)),
    section('outcomes', outcomeLines(study)),
    section('sample', sampleLines(study)),
    section('exclusions', exclusionLines(study)),
    section('analysis', [study.preregistration.analysis]),
    section('ethics', ethicsLines(study)),
    '',
  ].join('\n\n')
}

type Section =
  'hypothesis' | 'design' | 'assignment' | 'task' | 'outcomes' | 'sample' | 'exclusions' | 'analysis' | 'ethics'

function section(id: Section, lines: readonly string[]): string {
  const written = lines.filter((line) => line.trim() !== '')
  return [`## ${say(`study.register.${id}`)}`, ...(written.length > 0 ? written : [say('study.register.open')])].join(
    '\n\n',
  )
}

function designLines(study: Study): readonly string[] {
  const table = differences(study)
  const crossed = isCrossing(study.conditions) ? 'yes' : 'no'
  return [
    say('study.register.between', { count: table.conditions.length, crossed }),
    ...(table.rows.length > 0 ? [tableText(table)] : []),
    ...(table.isConfounded ? [say('study.register.confounded')] : []),
  ]
}

/** The values stand as they do in the file: that is what another program can read. */
function tableText({ conditions, rows }: DifferenceTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const head = [
    say('study.register.knob'),
    ...conditions.map(({ id, name }) => (name === id ? id : `${cell(name)} (${id})`)),
  ]
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.map(({ id, values }) => line([differenceName(id), ...values.map((value) => `\`${value}\``)])),
  ].join('\n')
}

/** A name may hold what ends a cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')
}

function assignmentLines({ assignment }: Study): readonly string[] {
  const sizes = 'blocks' in assignment ? assignment.blocks.join(', ') : ''
  return [
    say(`study.register.by.${assignment.by}`, { sizes }),
    say('study.register.seed', { seed: JSON.stringify(assignment.seed), algorithm: ALGORITHM }),
  ]
}

function taskLines({ task: { goal, horizonDays, ends } }: Study): readonly string[] {
  return [goal, say('study.register.horizon', { days: horizonDays, onAnswer: ends === 'answer' ? 'yes' : 'no' })]
}

function outcomeLines({ outcomes: { primary, exploratory } }: Study): readonly string[] {
  return [
    ...(primary ? [say('study.register.primary', { outcome: outcomeName(primary) })] : []),
    ...exploratory.map((each) => say('study.register.exploratory', { outcome: outcomeName(each) })),
  ]
}

function sampleLines({ preregistration: { perCondition, stopping } }: Study): readonly string[] {
  return [perCondition === null ? '' : say('study.register.perCondition', { count: perCondition }), stopping]
}

function exclusionLines({ exclusions }: Study): readonly string[] {
  if (exclusions.length === 0) return [say('study.register.noExclusions')]
  return [exclusions.map((each) => `- ${exclusionName(each)}`).join('\n')]
}

function ethicsLines({ ethics: { approval, deception } }: Study): readonly string[] {
  return [
    approval === '' ? '' : say('study.register.approval', { number: approval }),
    deception ? say('study.register.deception') : '',
  ]
}
