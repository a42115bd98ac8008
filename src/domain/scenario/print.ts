import { designTools } from '#domain/design/registry.ts'
import { USUAL_PERSON, FIRST_SEEN } from '#domain/scenario/defaults.ts'
import type { Scenario } from '#domain/scenario/types.ts'

/** A scenario as the text of a file: what is usual is left out, what is left reads to the same scenario. */
export function printScenario(scenario: Scenario): string {
  return `${JSON.stringify(scenarioAsFile(scenario), null, 2)}\n`
}

/** The value that is printed. */
export function scenarioAsFile(scenario: Scenario): Record<string, unknown> {
  const { format, title, telling, reading, design, steps, until } = scenario
  const person = differing(scenario.person, USUAL_PERSON)
  const firstSeen = differing(scenario.firstSeen, { 2016: FIRST_SEEN[2016].usual, 2021: FIRST_SEEN[2021].usual })
  return {
    format,
    ...(title === '' ? {} : { title }),
    ...(Object.keys(person).length === 0 ? {} : { person }),
    ...(Object.keys(firstSeen).length === 0 ? {} : { firstSeen }),
    ...(telling === 'happened' ? {} : { telling }),
    ...(reading === 'record' ? {} : { reading }),
    ...(design ? { design: designTools().print(design) } : {}),
    steps,
    until,
  }
}

function differing<T extends object>(value: T, usual: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([key, one]) => one !== usual[key as keyof T])) as Partial<T>
}
