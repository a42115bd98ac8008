import { next } from '#domain/consent/next.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { laterOf, type IsoDay } from '#domain/day/isoDay.ts'
import type { Design, Question } from '#domain/design/design.ts'
import type { Preset } from '#domain/design/presets.ts'
import { beginReplay, passTo, type Progress } from '#domain/scenario/progress.ts'
import type { AnyStep, Person, Phone, ScenarioStep, Telling } from '#domain/scenario/types.ts'
import { FIRST_SEEN, USUAL_PERSON } from '#domain/scenario/defaults.ts'

/** What is measured: a question as it was shipped and told, or a design of one's own. */
export interface Subject {
  readonly question: Question
  readonly telling: Telling
  readonly design?: Design
}

export function subjectOfPreset({ shipped, design }: Preset): Subject {
  const { question } = design
  return shipped === null ? subjectOfDesign(design) : { question, telling: shipped }
}

export function subjectOfDesign(design: Design): Subject {
  return { question: design.question, telling: 'happened', design }
}

/** Usually the person who was there before both questions; the phone differs, because the ways through it do. */
export function settingFor(
  { telling, design }: Subject,
  phone: Phone,
  person: Omit<Person, 'phone'> = USUAL_PERSON,
): Setting {
  return {
    ...person,
    phone,
    telling,
    reading: 'record',
    firstSeen2016: FIRST_SEEN[2016].usual,
    firstSeen2021: FIRST_SEEN[2021].usual,
    ...(design ? { design } : {}),
  }
}

function firstSeen(subject: Subject): IsoDay {
  return FIRST_SEEN[subject.question].usual
}

/** The same progress after steps of that day. Steps that are refused change nothing. */
export function after(from: Progress, steps: readonly AnyStep[], setting: Setting): Progress {
  const standing = steps.reduce<Standing>(
    (here, type) => next(here, { type, on: from.on }, setting).standing,
    from.standing,
  )
  return { ...from, standing, entries: [] }
}

/** What was done before the question is put: whoever is asked in 2021 as shipped agreed in 2016 at first sight, as most did. */
export function doneBefore(subject: Subject, setting: Setting): readonly ScenarioStep[] {
  if (subject.question === '2016' || subject.design || beginReplay(setting).on >= setting.firstSeen2016) return []
  return [{ on: setting.firstSeen2016, do: 'agree' }]
}

/** The day on which the question is put. */
export function asked(subject: Subject, setting: Setting): Progress {
  const began = beginReplay(setting)
  const put = firstSeen(subject)
  const [agreed] = doneBefore(subject, setting)
  if (!agreed) return passTo(began, laterOf(began.on, put), setting)
  return passTo(after(passTo(began, agreed.on, setting), [agreed.do], setting), put, setting)
}
