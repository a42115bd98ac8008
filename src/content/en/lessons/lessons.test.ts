import { describe, expect, test } from 'vitest'
import { announcedAndHappened } from '#content/en/lessons/announcedAndHappened.ts'
import { oneTap } from '#content/en/lessons/oneTap.ts'
import { redesignIt } from '#content/en/lessons/redesignIt.ts'
import { thirtyDays } from '#content/en/lessons/thirtyDays.ts'
import * as moments from '#content/lessons/moments.ts'
import { isFactId } from '#domain/evidence/facts.ts'
import { isSourceId } from '#domain/evidence/sources.ts'
import { countStatus } from '#domain/dataflow/status.ts'
import { measured } from '#domain/design/measured.ts'
import { presets, type PresetId } from '#domain/design/presets.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { subjectOfPreset } from '#domain/design/subject.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { printLesson } from '#domain/lesson/print.ts'
import { reviewLesson } from '#domain/lesson/review.ts'
import { MOST, PHASES, type Lesson, type LessonMoment } from '#domain/lesson/types.ts'
import { answer } from '#domain/paths/answer.ts'
import { run } from '#domain/paths/run.ts'
import { patterns } from '#domain/patterns/elements.ts'
import { momentAt } from '#domain/scenario/momentAt.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { replay } from '#domain/scenario/replay.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import type { Person, Phone } from '#domain/scenario/types.ts'
import { longestSentence, momentsIn, plainIn, questionsIn, shownIn, textsIn } from '../../testing/lessons.ts'
import { nameIn } from '../../testing/names.ts'

registerDesigns(allDesignTools)

const lessons: readonly (readonly [minutes: number, lesson: Lesson])[] = [
  [10, oneTap],
  [25, thirtyDays],
  [50, announcedAndHappened],
  [90, redesignIt],
]

function lived({ scenario, at }: LessonMoment): Moment {
  return momentAt(replay(scenario), at)
}

describe.each(lessons.map(([minutes, lesson]) => [lesson.id, minutes, lesson] as const))('%s', (_, minutes, lesson) => {
  test('lasts as long as it says, and goes through all that a lesson is for', () => {
    expect(lesson.steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes)
    expect(lesson.steps.every((step) => step.minutes > 0)).toBe(true)
    expect(PHASES.filter((phase) => !lesson.steps.some((step) => step.phase === phase))).toEqual([])
    // To predict comes first, at most after an opening that tells where one is; what would be fair comes last.
    const first = lesson.steps.findIndex(({ vote, reveal }) => vote !== null || reveal !== null)
    expect([lesson.steps[first]?.phase, lesson.steps.at(-1)?.phase]).toEqual(['predict', 'fair'])
    expect(first).toBeLessThanOrEqual(1)
  })

  test('gives a teacher what is needed to begin', () => {
    expect(lesson.language).toBe('en')
    expect(lesson.objectives.length).toBeGreaterThanOrEqual(4)
    expect(lesson.tags.length).toBeGreaterThanOrEqual(4)
    expect(lesson.exit.length).toBeGreaterThanOrEqual(2)
    expect(lesson.exit.length).toBeLessThanOrEqual(3)
    expect(lesson.glossary.length).toBeGreaterThanOrEqual(5)
    for (const { id, notes } of lesson.steps) {
      expect(notes.say.length, id).toBeGreaterThan(0)
      expect(notes.watchFor.length, id).toBeGreaterThan(0)
    }
    expect(lesson.steps.flatMap(({ notes }) => notes.misconceptions).length).toBeGreaterThanOrEqual(4)
  })

  test('says in the first step what happened, with what it rests on', () => {
    expect(lesson.steps[0]?.prompt.text).toMatch(/\b20(16|21)\b/)
    expect(lesson.steps[0]?.prompt.facts.length).toBeGreaterThan(0)
  })

  test('ends with something to look at while one writes, and says where the last questions are', () => {
    const last = lesson.steps.at(-1)
    expect((last?.show.length ?? 0) + (last?.vote ? 1 : 0)).toBeGreaterThan(0)
    expect(last?.reveal?.texts.at(-1)?.text).toMatch(/^Exit .* short test: on your sheet, or in your browser after /)
  })

  test('holds nothing under “Say” that is meant for the teacher', () => {
    for (const { text } of lesson.steps.flatMap(({ notes }) => notes.say)) {
      expect(text).not.toMatch(/^(For you|Hand out|Let (the|them|neighbours)|Have them|Ask (them|the (room|class)))\b/)
      expect(text).not.toMatch(/\b(the class|the students|read two aloud)\b|^More than /)
    }
  })

  test('rests on facts and sources that there are', () => {
    for (const { text, facts } of textsIn(lesson)) {
      expect(
        facts.filter((id) => !isFactId(id) && !isSourceId(id)),
        text,
      ).toEqual([])
      expect(new Set(facts).size, text).toBe(facts.length)
    }
  })

  test('says no date, figure or name without saying whence', () => {
    const bare = textsIn(lesson).flatMap(({ text, facts }) => (facts.length === 0 ? [text] : []))
    const found = [...bare, ...plainIn(lesson)].flatMap((text) => {
      const name = nameIn(text, 'en')
      return name === undefined ? [] : [`${name}: ${text}`]
    })
    expect(found).toEqual([])
  })

  test('is tidy, and within what a lesson may hold', () => {
    const all = [...textsIn(lesson).map(({ text }) => text), ...plainIn(lesson), lesson.title]
    for (const text of all) {
      expect(text.trim(), text).toBe(text)
      expect(text, text).not.toMatch(/^$|!|["']|\s\s/)
    }
    expect(plainIn(lesson).filter((text) => text.length > MOST.line)).toEqual([])
    expect(shownIn(lesson).length).toBeGreaterThan(0)
    const ids = lesson.steps.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const questions = questionsIn(lesson).map(({ id }) => id)
    expect(new Set(questions).size).toBe(questions.length)
  })

  test('can be read from the back of a room', () => {
    for (const { id, prompt, reveal, title } of lesson.steps) {
      expect(longestSentence(prompt.text), `${id}: ${prompt.text}`).toBeLessThanOrEqual(20)
      expect(prompt.text.length, id).toBeLessThanOrEqual(130)
      expect(title.length, id).toBeLessThanOrEqual(40)
      expect((reveal?.texts ?? []).length, id).toBeLessThanOrEqual(4)
      for (const { text } of reveal?.texts ?? []) {
        expect(longestSentence(text), `${id}: ${text}`).toBeLessThanOrEqual(30)
        expect(text.length, `${id}: ${text}`).toBeLessThanOrEqual(200)
      }
    }
  })

  test('shows at most two things, at moments that there are', () => {
    for (const { show, reveal, id } of lesson.steps) {
      expect(show.length, id).toBeLessThanOrEqual(MOST.shown)
      expect(reveal?.show.length ?? 0, id).toBeLessThanOrEqual(MOST.shown)
    }
    for (const { scenario, at } of momentsIn(lesson)) {
      const done = replay(scenario)
      expect(done.parts.flatMap(({ entries }) => entries.filter(({ refused }) => refused))).toEqual([])
      expect(at.steps).toBe(scenario.steps.length)
      expect(at.on >= (scenario.steps.at(-1)?.on ?? at.on) && at.on <= scenario.until).toBe(true)
      expect(momentAt(done, at).on).toBe(at.on)
    }
    for (const one of shownIn(lesson)) if (one.view === 'timeline') expect(one.from < one.to).toBe(true)
  })

  test('as a file it is without a fault, and read it is the same', () => {
    const { lesson: read, faults, advice } = reviewLesson(printLesson(lesson))
    expect([...faults, ...advice]).toEqual([])
    expect(read).toEqual(lesson)
  })

  test('asks questions that have an answer, and explains every option', () => {
    for (const { id, options } of questionsIn(lesson)) {
      expect(options.length, id).toBeGreaterThanOrEqual(3)
      expect(options.filter(({ right }) => right).length, id).toBe(1)
      expect(new Set(options.map((option) => option.id)).size, id).toBe(options.length)
      for (const { why } of options) expect(why.text.length, `${id}: ${why.text}`).toBeGreaterThan(5)
    }
    expect(lesson.steps.filter(({ question }) => question).length).toBeGreaterThanOrEqual(3)
  })

  test('has a short test, and the place of an answer gives nothing away', () => {
    expect(lesson.test.length).toBeGreaterThanOrEqual(3)
    expect(lesson.test.length).toBeLessThanOrEqual(6)
    // Where the right answer stands tells nothing.
    const places = questionsIn(lesson).map(({ options }) => options.findIndex(({ right }) => right))
    for (const place of places) expect(places.filter((one) => one === place).length).toBeLessThan(places.length * 0.6)
  })

  test('takes votes whose outcome is among the options, and covered until it is shown', () => {
    for (const { id, vote, reveal } of lesson.steps) {
      if (!vote) continue
      const ids = vote.options.map((option) => option.id)
      expect(new Set(ids).size, id).toBe(ids.length)
      expect(ids.length, id).toBeGreaterThanOrEqual(2)
      if (vote.outcome === null) continue
      expect(ids, id).toContain(vote.outcome)
      expect(reveal, id).not.toBeNull()
    }
  })
})

const taps = (preset: PresetId, phone: Phone = 'android') => {
  const { paths } = measured(subjectOfPreset(presets[preset]), phone)
  return Object.fromEntries(Object.entries(paths).map(([way, path]) => [way, path?.taps ?? null]))
}

const allTexts = (lesson: Lesson) =>
  textsIn(lesson)
    .map(({ text }) => text)
    .join('\n')

describe('what the lessons say is what the engine counts', () => {
  test('taps of the first question', () => {
    const { accept, refuse, revoke, leave, putOff, revokeAfterWindow } = taps('2016')
    expect(allTexts(oneTap)).toContain(`Holding back takes ${refuse} taps`)
    expect(allTexts(oneTap)).toContain(`Accepting takes ${accept}.`)
    expect(refuse).toBe(4)
    expect(oneTap.steps.find(({ id }) => id === 'second-screen')?.vote?.outcome).toBe('four')
    const { revoke: onIphone } = taps('2016', 'iphone')
    expect(allTexts(thirtyDays)).toContain(`it takes ${revoke} taps on Android and ${onIphone} on the iPhone`)
    expect(allTexts(redesignIt)).toContain(
      `Accept: ${accept} tap. Put off: ${putOff}. Hold back: ${refuse}, with a warning. Leave: ${leave} on Android`,
    )
    expect(allTexts(redesignIt)).toContain(`The day after, holding back takes ${revoke} taps on Android.`)
    expect(revokeAfterWindow).toBeNull()
  })

  test('taps of the second question', () => {
    const { accept, refuse, leave, putOff } = taps('2021')
    expect(allTexts(announcedAndHappened)).toContain(`To agree: ${accept} tap. To put it off: ${putOff} tap`)
    expect(allTexts(announcedAndHappened)).toContain(`To leave, on Android: ${leave} taps`)
    expect(refuse).toBeNull()
  })

  test('without the window a first no takes as many taps as before', () => {
    expect(taps('ongoing-control')['refuse']).toBe(taps('2016')['refuse'])
    expect(redesignIt.steps.find(({ id }) => id === 'only-the-window')?.vote?.outcome).toBe('same')
    expect(allTexts(redesignIt)).toContain(`As many as before: ${taps('ongoing-control')['refuse']}.`)
    expect(allTexts(thirtyDays)).toContain(`still takes ${taps('ongoing-control')['refuse']} taps`)
    expect(taps('ongoing-control')['restore']).not.toBeNull()
  })

  test('one tap each way in the minimum, and one for a no in the commitments', () => {
    const { accept, refuse, revoke, restore } = taps('neutral-minimum')
    expect([accept, refuse, revoke, restore]).toEqual([1, 1, 1, 1])
    expect([taps('commitments-2023')['accept'], taps('commitments-2023')['refuse']]).toEqual([1, 1])
    expect(allTexts(announcedAndHappened)).toContain('Here a no takes 1 tap, as a yes does.')
  })

  test('ratio and promise gap', () => {
    const { asymmetry, promiseGap } = measured(subjectOfPreset(presets['2016']), 'android')
    expect(allTexts(redesignIt)).toContain(`a no costs ${asymmetry.refuse} times the taps of a yes`)
    const { stopped, expected } = promiseGap ?? { stopped: 0, expected: 1 }
    const left = Math.round(100 * (1 - stopped / expected))
    expect(allTexts(redesignIt)).toContain(`leaves ${left} per cent`)
  })

  test('pairs that may be shared, with the switch on and off', () => {
    const shared = (moment: LessonMoment) => countStatus(lived(moment).statuses, 'shared')
    const [on, off] = [shared(moments.switch2016), shared(moments.switchedOff2016)]
    expect([shared(moments.agreed2016), shared(moments.heldBack2016)]).toEqual([on, off])
    expect(allTexts(thirtyDays)).toContain(
      `${on} may be shared after agreeing, ${off} after switching off. The switch stops ${on - off}.`,
    )
  })

  test('the switch and its label are on the page that is voted on, and nothing before tells what it stops', () => {
    const { steps } = thirtyDays
    const [find, after, label, went] = ['find-the-switch', 'the-day-after', 'what-does-it-stop', 'what-went-on'].map(
      (id) => steps.find((step) => step.id === id),
    )
    expect(lived(moments.switch2016).standing.screen).toBe('account')
    expect(lived(moments.switch2016).offered.has('switchOff')).toBe(true)
    expect(label?.show).toEqual([{ view: 'phone', moment: moments.switch2016, taps: false }])
    for (const step of [find, after]) {
      for (const one of [...(step?.show ?? []), ...(step?.reveal?.show ?? [])]) expect(one.view).toBe('phone')
      for (const { facts } of step?.reveal?.texts ?? []) expect(facts).not.toContain('F21')
    }
    // Nobody leaves the day on which they tap.
    expect(moments.switchedOff2016.at.on).toBe(moments.asked2016.at.on)
    expect(went?.prompt.text).toContain('pair: one kind of data, one use')
    // Two phones that look the same compare nothing.
    const compared = went?.reveal?.show.flatMap((one) => (one.view === 'compare' ? one.moments : [])) ?? []
    expect(compared.map((one) => lived(one).offered.has('switchOff'))).toEqual([true, false])
  })

  test('the switch on the last day, the day after, and for who joined later', () => {
    expect(lived(moments.lastDay2016).offered.has('switchOff')).toBe(true)
    for (const gone of [moments.dayAfter2016, moments.joinedLater]) {
      expect(lived(gone).standing.screen).toBe('account')
      expect(lived(gone).offered.has('switchOff')).toBe(false)
    }
    expect(lived(moments.agreedOngoing).offered.has('switchOff')).toBe(true)
    expect(lived(moments.agreedMinimum).offered.has('switchOff')).toBe(true)
  })

  test('no path of who joined later holds back', () => {
    const person = (joined: Partial<Person>, until: string) => ({
      ...usualScenario(),
      person: { ...usualScenario().person, ...joined },
      until: isoDay(until),
    })
    const later = person({ joined: isoDay('2017-03-01') }, '2017-06-01')
    expect(run(answer({ scenario: later, wanted: { sharing: 'off' } })).count).toBe(0)
    const before = person({}, '2016-09-25')
    expect(run(answer({ scenario: before, wanted: { sharing: 'off' } })).count).toBeGreaterThan(0)
  })

  test('what the phones show on the days that were named', () => {
    expect(lived(moments.namedDayAnnounced).standing.account).toBe('blocked2021')
    expect(lived(moments.namedDayHappened).standing.account).toBe('active')
    expect(lived(moments.juneFebruary).standing.account).toBe('callsOnly')
    expect(lived(moments.midJuneMay).standing.account).toBe('noChatList')
    for (const happened of [moments.juneHappened, moments.midJuneHappened])
      expect(lived(happened).standing).toMatchObject({ account: 'active', terms2021: 'reminded' })
  })

  test('the notes that there are', () => {
    expect(Object.keys(patterns)).toHaveLength(18)
    expect(allTexts(redesignIt)).toContain('has eighteen')
  })
})
