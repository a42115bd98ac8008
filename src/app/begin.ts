import { printFragment } from '#app/link.ts'
import type { AnyStep } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { act, openScenario, session } from '#store/session.ts'
import { openingCursor } from '#store/story.ts'

/** The usual story begins with a step. Returns the fragment of where it then stands. */
export function begin(step: AnyStep): string {
  const scenario = usualScenario()
  openScenario(scenario, openingCursor(scenario))
  act(step)
  return printFragment(session.getState())
}
