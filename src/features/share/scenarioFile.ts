import { printScenario } from '#domain/scenario/print.ts'
import type { Scenario } from '#domain/scenario/types.ts'

const MOST_OF_A_NAME = 40

/** A name that every file system takes, from the title or the last day. */
export function fileName({ title, until }: Scenario): string {
  const words = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, MOST_OF_A_NAME)
  return `consent-replay-${words === '' ? until : words}.json`
}

/** Hands the scenario to the browser as a download: made here, sent nowhere. */
export function saveScenario(scenario: Scenario): string {
  const name = fileName(scenario)
  const url = URL.createObjectURL(new Blob([printScenario(scenario)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun by the next task; the address may go.
  setTimeout(() => URL.revokeObjectURL(url), 0)
  return name
}
