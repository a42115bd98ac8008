import { USUAL_PERSON, FIRST_SEEN } from '#domain/scenario/defaults.ts'
import { presets, type PresetId } from '#domain/design/presets.ts'
import { doneBefore, settingFor, subjectOfDesign, subjectOfPreset, type Subject } from '#domain/design/subject.ts'
import type { Design } from '#domain/design/design.ts'
import {
  SCENARIO_FORMAT,
  SCENARIO_FORMAT_2,
  type Phone,
  type Scenario,
  type ScenarioStep,
} from '#domain/scenario/types.ts'
import { usualEnd } from '#domain/scenario/usual.ts'

/** One design that somebody works on. */
export interface Variant {
  readonly id: number
  /** Empty: it has no name of its own yet. */
  readonly name: string
  /** The preset that it began with, and goes back to. */
  readonly base: PresetId
  readonly design: Design
}

/** Until a knob is turned, a preset that was shipped is told by the shipped rows. */
export function isUntouched({ base, design }: Pick<Variant, 'base' | 'design'>): boolean {
  return presets[base].design === design
}

const subjects = new Map<PresetId | Design, Subject>()

/** What a variant is measured and lived as. The same one for the same design, so that what follows from it is found again. */
export function subjectOf(variant: Pick<Variant, 'base' | 'design'>): Subject {
  if (isUntouched(variant)) return subjectOfPresetId(variant.base)
  const found = subjects.get(variant.design) ?? subjectOfDesign(variant.design)
  subjects.set(variant.design, found)
  return found
}

export function subjectOfPresetId(id: PresetId): Subject {
  const found = subjects.get(id) ?? subjectOfPreset(presets[id])
  subjects.set(id, found)
  return found
}

/** What a story of a subject begins with: whoever is asked in 2021 as shipped agreed in 2016, as most did. */
export function stepsBefore(subject: Subject): readonly ScenarioStep[] {
  return doneBefore(subject, settingFor(subject, 'android'))
}

/** A story of the design: the person who was there before both questions, on the phone that is chosen. */
export function storyOfSubject(
  subject: Subject,
  phone: Phone,
  steps: readonly ScenarioStep[] = [],
  title = '',
): Scenario {
  const { telling, design } = subject
  const scenario = {
    format: design ? SCENARIO_FORMAT_2 : SCENARIO_FORMAT,
    title,
    person: { ...USUAL_PERSON, phone },
    firstSeen: { 2016: FIRST_SEEN[2016].usual, 2021: FIRST_SEEN[2021].usual },
    telling,
    reading: 'record',
    ...(design ? { design } : {}),
    steps: [...stepsBefore(subject), ...steps],
  } as const
  const put = FIRST_SEEN[subject.question].usual
  const end = usualEnd(scenario)
  return { ...scenario, until: end < put ? put : end }
}
