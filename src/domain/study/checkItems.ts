import { fieldPath, shown, type Fault } from '#domain/scenario/fault.ts'
import { SUS_ITEMS } from '#domain/study/scoring.ts'
import { seenOf } from '#domain/study/seen.ts'
import { LIMITED_RULES, MEASURES, type Item, type LogField, type MeasureId, type Study } from '#domain/study/types.ts'

export function missing(path: string, wanted?: readonly string[]): Fault {
  return { path, code: 'missing', found: null, ...(wanted ? { wanted } : {}) }
}

export function missingText(path: string, text: string): readonly Fault[] {
  return seenOf(text) === '' ? [missing(path)] : []
}

export const LEAST_OPTIONS = 2

/** Items with the path at which they stand. */
export function itemsOf({
  questions,
}: Pick<Study, 'questions'>): readonly { readonly path: string; readonly item: Item }[] {
  return (['before', 'after'] as const).flatMap((part) =>
    questions[part].map((item, index) => ({ path: `$.questions.${part}[${index}]`, item })),
  )
}

/** What an item lacks before anybody can answer it. */
function itemFaults(item: Item, path: string): readonly Fault[] {
  const at = (field: string): string => fieldPath(path, field)
  const faults: Fault[] = item.kind === 'sus' ? [] : [...missingText(at('text'), item.text)]
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'attention':
      if (item.options.length < LEAST_OPTIONS) faults.push(tooFew(at('options'), item.options.length, LEAST_OPTIONS))
      for (const [index, { text }] of item.options.entries())
        faults.push(...missingText(`${at('options')}[${index}].text`, text))
      if (item.kind === 'attention' && !item.options.some(({ id }) => id === item.right))
        faults.push(
          notAmong(
            at('right'),
            item.right,
            item.options.map(({ id }) => id),
          ),
        )
      return faults
    case 'likert':
      return [...faults, ...missingText(at('low'), item.low), ...missingText(at('high'), item.high)]
    case 'number':
      if (item.most < item.least)
        faults.push({
          path: at('most'),
          code: 'leastAboveMost',
          found: String(item.most),
          wanted: [String(item.least)],
        })
      return faults
    case 'comprehension':
      if (item.asks !== 'canHoldBack' && item.of.length < LEAST_OPTIONS)
        faults.push(tooFew(at('of'), item.of.length, LEAST_OPTIONS))
      return faults
    default:
      return faults
  }
}

export function tooFew(path: string, found: number, wanted: number): Fault {
  return { path, code: 'tooFew', found: String(found), wanted: [String(wanted)] }
}

export function notAmong(path: string, found: string, wanted: readonly string[]): Fault {
  return { path, code: 'notAmong', found: shown(found), ...(wanted.length > 0 ? { wanted } : {}) }
}

export function questionFaults(study: Study): readonly Fault[] {
  const items = itemsOf(study)
  const names = items.map(({ item }) => namesOf(item))
  const twice = items
    .filter((_, index) => names.slice(0, index).some((before) => before.some((name) => names[index]?.includes(name))))
    .map(({ path, item }): Fault => ({ path: `${path}.id`, code: 'twice', found: shown(item.id) }))
  const inherited = items.flatMap(({ path, item }) => inheritedId(`${path}.id`, item.id))
  const scales = items
    .filter(({ item }) => item.kind === 'sus')
    .slice(1)
    .map(({ path }): Fault => ({ path: `${path}.kind`, code: 'twice', found: shown('sus') }))
  // What is asked of the last day or of the app cannot be asked before.
  const early = items
    .filter(({ path, item }) => path.startsWith('$.questions.before') && isOfTheRun(item))
    .map(({ path, item }) => notAmong(`${path}.kind`, item.kind, ['$.questions.after']))
  return [...items.flatMap(({ item, path }) => itemFaults(item, path)), ...twice, ...scales, ...inherited, ...early]
}

/** As they stand in records and in tables, where all signs but letters and figures are written as a line. */
function namesOf({ id, kind }: Item): readonly string[] {
  const name = id.replace(/[^A-Za-z0-9]/g, '_')
  if (kind === 'sus') return [name, ...SUS_ITEMS.map((number) => `${name}_${number}`), `${name}_score`]
  return kind === 'comprehension' ? [name, `${name}_right`] : [name]
}

/** `constructor`: every object of the language has one, so that such an answer seems to be there before it is given. */
export function inheritedId(path: string, id: string): readonly Fault[] {
  return id in {} ? [{ path, code: 'reserved', found: shown(id) }] : []
}

function isOfTheRun({ kind }: Item): boolean {
  return kind === 'sus' || kind === 'comprehension'
}

/** Outcomes that count an item which is not asked, or is none. */
export function outcomeFaults(study: Study): readonly Fault[] {
  const { primary, exploratory } = study.outcomes
  const all = [
    ...(primary ? [{ path: '$.outcomes.primary', outcome: primary }] : []),
    ...exploratory.map((outcome, index) => ({ path: `$.outcomes.exploratory[${index}]`, outcome })),
  ]
  const items = itemsOf(study).map(({ item }) => item)
  const keys = all.map(({ outcome }) => `${outcome.measure} ${outcome.item ?? ''}`)
  return all.flatMap(({ path, outcome: { measure, item } }, index): Fault[] => {
    if (keys.indexOf(keys[index] ?? '') < index) return [{ path, code: 'twice', found: shown(measure) }]
    if (measure === 'item')
      return items.some(({ id }) => id === item)
        ? []
        : [
            notAmong(
              `${path}.item`,
              item ?? '',
              items.map(({ id }) => id),
            ),
          ]
    if (item !== null) return [notAmong(`${path}.item`, item, ['null'])]
    const kind = asksFor(measure)
    return kind === null || items.some((one) => one.kind === kind)
      ? []
      : [{ path: `${path}.measure`, code: 'notAsked', found: shown(measure), wanted: [kind] }]
  })
}

function asksFor(measure: MeasureId): Item['kind'] | null {
  return measure === 'sus' || measure === 'comprehension' ? measure : null
}

const RULE_NEEDS: Readonly<Record<string, LogField>> = {
  taskFasterThan: 'times',
  runSlowerThan: 'times',
  hiddenLongerThan: 'visibility',
  repeatedId: 'panelIds',
}

/** What outcomes, rules and items need and the log does not hold. */
export function loggingFaults(study: Study): readonly Fault[] {
  const { logging, exclusions, outcomes, assignment } = study
  const needs: (readonly [path: string, found: string, field: LogField])[] = []
  for (const [index, { rule }] of exclusions.entries()) {
    const field = RULE_NEEDS[rule]
    // A link that is used twice is known by its slot, which is always recorded.
    if (field && !(rule === 'repeatedId' && assignment.by === 'links'))
      needs.push([`$.exclusions[${index}].rule`, rule, field])
  }
  const { primary, exploratory } = outcomes
  if (primary && MEASURES[primary.measure] === 'time')
    needs.push(['$.outcomes.primary.measure', primary.measure, 'times'])
  for (const [index, { measure }] of exploratory.entries())
    if (MEASURES[measure] === 'time') needs.push([`$.outcomes.exploratory[${index}].measure`, measure, 'times'])
  for (const { item, path } of itemsOf(study))
    if (item.kind === 'text') needs.push([`${path}.kind`, item.kind, 'freeText'])
  if (assignment.by === 'participantId') needs.push(['$.assignment.by', assignment.by, 'panelIds'])
  return needs
    .filter(([, , field]) => !logging.includes(field))
    .map(([path, found, field]) => ({ path, code: 'notLogged', found: shown(found), wanted: [field] }))
}

/** A rule on attention checks needs as many checks as it counts. */
export function exclusionFaults(study: Study): readonly Fault[] {
  const checks = itemsOf(study).filter(({ item }) => item.kind === 'attention').length
  return study.exclusions.flatMap((exclusion, index): Fault[] => {
    if (exclusion.rule !== LIMITED_RULES[0] || exclusion.limit <= checks) return []
    return [
      {
        path: `$.exclusions[${index}].limit`,
        code: 'tooMany',
        found: String(exclusion.limit),
        wanted: [String(checks)],
      },
    ]
  })
}
