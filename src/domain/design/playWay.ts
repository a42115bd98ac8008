import { stepsOf } from '#domain/design/measure.ts'
import type { Path } from '#domain/design/search.ts'
import type { Subject } from '#domain/design/subject.ts'
import { FIRST_SEEN, USUAL_PERSON } from '#domain/scenario/defaults.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import { SCENARIO_FORMAT, SCENARIO_FORMAT_2, type Phone, type Scenario } from '#domain/scenario/types.ts'

/** A way as a story that can be played, seen from before its first step. */
export function playWay(
  { telling, design }: Subject,
  phone: Phone,
  path: Path,
): { readonly scenario: Scenario; readonly cursor: Cursor } {
  return {
    scenario: {
      format: design ? SCENARIO_FORMAT_2 : SCENARIO_FORMAT,
      title: '',
      person: { ...USUAL_PERSON, phone },
      firstSeen: { 2016: FIRST_SEEN[2016].usual, 2021: FIRST_SEEN[2021].usual },
      telling,
      reading: 'record',
      ...(design ? { design } : {}),
      steps: [...path.before, ...stepsOf(path)],
      until: path.on,
    },
    cursor: { on: path.on, steps: path.before.length },
  }
}
