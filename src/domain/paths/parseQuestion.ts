import { laterOf, parseIsoDay } from '#domain/day/isoDay.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import { shown } from '#domain/scenario/fault.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { SCENARIO_FORMAT, SCENARIO_FORMAT_2 } from '#domain/scenario/types.ts'
import {
  ASKABLE,
  ASKABLE_IDS,
  SHIPPED_ASKABLE,
  usualQuestion,
  type AskableId,
  type Question,
  type Wanted,
} from './question.ts'

/** A question as somebody wrote it, in a link or on the command line. What is left out is as usual. */
export interface WrittenQuestion {
  readonly joined?: string
  readonly region?: string
  readonly phone?: string
  readonly firstSeen2016?: string
  readonly firstSeen2021?: string
  readonly telling?: string
  readonly on?: string
  /** As it would stand in a file; undefined: the question as it was shipped. */
  readonly design?: unknown
  readonly wanted: Readonly<Record<string, string>>
}

export type ParsedQuestion =
  { readonly ok: true; readonly question: Question } | { readonly ok: false; readonly faults: readonly QuestionFault[] }

/** A fault, and in which field it stands: one of `WrittenQuestion`, or what is asked for. */
export interface QuestionFault extends Fault {
  readonly field: string
}

const FIELD_OF: Readonly<Record<string, string>> = {
  '$.person.joined': 'joined',
  '$.person.region': 'region',
  '$.person.phone': 'phone',
  '$.firstSeen.2016': 'firstSeen2016',
  '$.firstSeen.2021': 'firstSeen2021',
  '$.telling': 'telling',
  '$.until': 'on',
}

/** The question, or everything that is wrong with it. */
export function parseQuestion(written: WrittenQuestion): ParsedQuestion {
  const hasDesign = written.design !== undefined
  const { wanted, faults } = parseWanted(written.wanted, hasDesign ? ASKABLE_IDS : SHIPPED_ASKABLE)
  const parsed = parseScenario({
    format: hasDesign ? SCENARIO_FORMAT_2 : SCENARIO_FORMAT,
    ...(hasDesign ? { design: written.design } : {}),
    person: {
      ...given('joined', written.joined),
      ...given('region', written.region),
      ...given('phone', written.phone),
    },
    firstSeen: { ...given('2016', written.firstSeen2016), ...given('2021', written.firstSeen2021) },
    ...given('telling', written.telling),
    until: written.on ?? usualDay(written.joined),
  })
  if (parsed.ok && faults.length === 0) return { ok: true, question: { scenario: parsed.scenario, wanted } }
  const ofPerson = parsed.ok ? [] : parsed.faults.map((fault) => ({ ...fault, field: fieldOf(fault.path) }))
  return { ok: false, faults: [...ofPerson, ...faults] }
}

function fieldOf(path: string): string {
  return path.startsWith('$.design') ? 'design' : (FIELD_OF[path] ?? path)
}

/** The usual day; for who joined after it, that of joining. */
function usualDay(joined: string | undefined): string {
  const usual = usualQuestion().scenario.until
  const day = parseIsoDay(joined ?? '')
  return day === null ? usual : laterOf(usual, day)
}

function given(key: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [key]: value }
}

function parseWanted(
  written: Readonly<Record<string, string>>,
  known: readonly AskableId[],
): { wanted: Wanted; faults: QuestionFault[] } {
  const wanted: Record<string, string> = {}
  const isAskable = (id: string): id is AskableId => (known as readonly string[]).includes(id)
  const faults: QuestionFault[] = []
  for (const [id, value] of Object.entries(written)) {
    const values: readonly string[] = isAskable(id) ? ASKABLE[id] : []
    if (!isAskable(id)) {
      faults.push({ field: id, path: id, code: 'notOneOf', found: shown(id), wanted: known })
    } else if (!values.includes(value)) {
      faults.push({ field: id, path: id, code: 'notOneOf', found: shown(value), wanted: values })
    } else wanted[id] = value
  }
  return { wanted, faults }
}
