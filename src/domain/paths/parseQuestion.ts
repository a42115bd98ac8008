import { laterOf, parseIsoDay } from '#domain/day/isoDay.ts'
import type { Fault } from '#domain/scenario/fault.ts'
import { shown } from '#domain/scenario/fault.ts'
import { parseScenario } from '#domain/scenario/parse.ts'
import { SCENARIO_FORMAT } from '#domain/scenario/types.ts'
import { ASKABLE, ASKABLE_IDS, usualQuestion, type AskableId, type Question, type Wanted } from './question.ts'

/** A question as somebody wrote it, in a link or on the command line. What is left out is as usual. */
export interface WrittenQuestion {
  readonly joined?: string
  readonly region?: string
  readonly phone?: string
  readonly firstSeen2016?: string
  readonly firstSeen2021?: string
  readonly telling?: string
  readonly on?: string
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
  const { wanted, faults } = parseWanted(written.wanted)
  const parsed = parseScenario({
    format: SCENARIO_FORMAT,
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
  const ofPerson = parsed.ok
    ? []
    : parsed.faults.map((fault) => ({ ...fault, field: FIELD_OF[fault.path] ?? fault.path }))
  return { ok: false, faults: [...ofPerson, ...faults] }
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

function isAskable(id: string): id is AskableId {
  return (ASKABLE_IDS as readonly string[]).includes(id)
}

function parseWanted(written: Readonly<Record<string, string>>): { wanted: Wanted; faults: QuestionFault[] } {
  const wanted: Record<string, string> = {}
  const faults: QuestionFault[] = []
  for (const [id, value] of Object.entries(written)) {
    const values: readonly string[] = isAskable(id) ? ASKABLE[id] : []
    if (!isAskable(id)) {
      faults.push({ field: id, path: id, code: 'notOneOf', found: shown(id), wanted: ASKABLE_IDS })
    } else if (!values.includes(value)) {
      faults.push({ field: id, path: id, code: 'notOneOf', found: shown(value), wanted: values })
    } else wanted[id] = value
  }
  return { wanted, faults }
}
