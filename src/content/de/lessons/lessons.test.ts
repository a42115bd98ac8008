import { describe, expect, test } from 'vitest'
import * as germanAnnounced from '#content/de/lessons/announcedAndHappened.ts'
import * as germanTap from '#content/de/lessons/oneTap.ts'
import * as germanRedesign from '#content/de/lessons/redesignIt.ts'
import * as germanDays from '#content/de/lessons/thirtyDays.ts'
import { announcedAndHappened } from '#content/en/lessons/announcedAndHappened.ts'
import { oneTap } from '#content/en/lessons/oneTap.ts'
import { redesignIt } from '#content/en/lessons/redesignIt.ts'
import { thirtyDays } from '#content/en/lessons/thirtyDays.ts'
import { printLesson } from '#domain/lesson/print.ts'
import { reviewLesson } from '#domain/lesson/review.ts'
import { MOST, type Lesson } from '#domain/lesson/types.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { longestSentence, plainIn, shapeOf, textsIn } from '../../testing/lessons.ts'
import { nameIn } from '../../testing/names.ts'

registerDesigns(allDesignTools)

const lessons: readonly (readonly [german: Lesson, english: Lesson])[] = [
  [germanTap.oneTap, oneTap],
  [germanDays.thirtyDays, thirtyDays],
  [germanAnnounced.announcedAndHappened, announcedAndHappened],
  [germanRedesign.redesignIt, redesignIt],
]

/** The figures of a text, smallest first: they must be the same in both languages. */
function figuresIn(text: string): readonly string[] {
  return (text.match(/\d+/g) ?? []).toSorted()
}

test('another minute, option or fact would be found', () => {
  const [step, ...rest] = oneTap.steps
  if (!step) throw new Error('no step')
  const changed = [
    { ...step, minutes: step.minutes + 1 },
    { ...step, prompt: { ...step.prompt, facts: ['F01'] } },
    { ...step, vote: step.vote && { ...step.vote, options: step.vote.options.slice(1) } },
    { ...step, show: [] },
  ]
  for (const one of changed)
    expect(shapeOf({ ...oneTap, steps: [one, ...rest] }), JSON.stringify(one)).not.toEqual(shapeOf(oneTap))
})

describe.each(lessons.map(([german, english]) => [german.id, german, english] as const))(
  '%s in German',
  (_, german, english) => {
    test('has the shape of the English one: the same steps, options, minutes, moments and facts', () => {
      expect(german.language).toBe('de')
      expect(shapeOf(german)).toEqual(shapeOf(english))
    })

    test('as a file it is without a fault, and read it is the same', () => {
      const { lesson: read, faults, advice } = reviewLesson(printLesson(german))
      expect([...faults, ...advice]).toEqual([])
      expect(read).toEqual(german)
    })

    test('is told in German, text by text', () => {
      // Sayings, names of designs and the like may be the same word in both.
      const both = new Set(['Opt-out'])
      const own = [...textsIn(german).map(({ text }) => text), ...plainIn(german), german.title]
      const theirs = [...textsIn(english).map(({ text }) => text), ...plainIn(english), english.title]
      expect(own).toHaveLength(theirs.length)
      expect(own.filter((text, index) => text === theirs[index] && !both.has(text))).toEqual([])
    })

    test('has the figures of the English one', () => {
      const theirs = textsIn(english)
      for (const [index, { text }] of textsIn(german).entries())
        expect(figuresIn(text), text).toEqual(figuresIn(theirs[index]?.text ?? ''))
    })

    test('says no date, figure or name without saying whence', () => {
      const bare = textsIn(german).flatMap(({ text, facts }) => (facts.length === 0 ? [text] : []))
      const found = [...bare, ...plainIn(german)].flatMap((text) => {
        const name = nameIn(text, 'de')
        return name === undefined ? [] : [`${name}: ${text}`]
      })
      expect(found).toEqual([])
    })

    test('holds nothing under “Say” that is meant for the teacher, and one word for one thing', () => {
      for (const { text } of german.steps.flatMap(({ notes }) => notes.say)) {
        expect(text).not.toMatch(/^(Für Sie|Teilen Sie|Lassen Sie (die|den|sie)|Fragen Sie die|Mehr als)(?!\p{L})/u)
        expect(text).not.toMatch(/(?<!\p{L})(die Klasse|der Raum|den Raum)(?!\p{L})/u)
      }
      // “Annahme” is an assumption; who accepts, “akzeptiert” (README).
      for (const text of [...textsIn(german).map((one) => one.text), ...plainIn(german)])
        expect(text).not.toMatch(
          /(?<!\p{L})([Aa]nzunehmen|[Aa]ngenommen|annahm|annehmen|annimmt, (wer|bis)|bis man annimmt|Sprecher|Aktualisierung)(?!\p{L})/u,
        )
    })

    test('is tidy, and can be read from the back of a room', () => {
      for (const text of [...textsIn(german).map((one) => one.text), ...plainIn(german), german.title]) {
        expect(text.trim(), text).toBe(text)
        expect(text, text).not.toMatch(/^$|!|["'”’]|\s\s/)
        expect(text.match(/„/g)?.length ?? 0, text).toBe(text.match(/“/g)?.length ?? 0)
      }
      expect(plainIn(german).filter((text) => text.length > MOST.line)).toEqual([])
      for (const { id, prompt, reveal } of german.steps) {
        expect(longestSentence(prompt.text), `${id}: ${prompt.text}`).toBeLessThanOrEqual(20)
        expect(prompt.text.length, `${id}: ${prompt.text}`).toBeLessThanOrEqual(140)
        for (const { text } of reveal?.texts ?? []) {
          expect(longestSentence(text), `${id}: ${text}`).toBeLessThanOrEqual(30)
          expect(text.length, `${id}: ${text}`).toBeLessThanOrEqual(200)
        }
      }
    })
  },
)
