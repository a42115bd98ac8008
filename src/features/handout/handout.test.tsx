import { fireEvent, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { LESSON_IDS, loadLesson } from '#content/lessons/shipped.ts'
import { evidenceOf } from '#content/en/facts/evidence.ts'
import { isFactId } from '#domain/evidence/facts.ts'
import { isSourceId } from '#domain/evidence/sources.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { HandoutPage, type SheetKind } from './HandoutPage.tsx'

function sheets(lesson: Lesson, kind: SheetKind): HTMLElement {
  const { container } = render(
    <MemoryRouter>
      <HandoutPage
        lesson={lesson}
        kind={kind}
        toLesson="/"
        toOther="/"
        picture={() => ({ drawn: null, where: null })}
      />
    </MemoryRouter>,
  )
  return within(container).getByRole('article')
}

function questionsOf({ steps, test: asked }: Lesson) {
  return [...steps.flatMap(({ question }) => question ?? []), ...asked]
}

test.each(LESSON_IDS)('the handout of %s asks everything and answers nothing', async (id) => {
  const lesson = await loadLesson(id)
  const text = sheets(lesson, 'handout').textContent
  for (const { title, prompt, vote, reveal, notes } of lesson.steps) {
    for (const said of [title, prompt.text, ...(vote ? [vote.ask] : [])]) expect(text).toContain(said)
    for (const kept of [...(reveal?.texts ?? []), ...notes.say, ...notes.watchFor])
      expect(text).not.toContain(kept.text)
    for (const { belief } of notes.misconceptions) expect(text).not.toContain(belief)
  }
  for (const { ask, options } of questionsOf(lesson)) {
    expect(text).toContain(ask.text)
    for (const { text: option, why } of options) {
      expect(text).toContain(option)
      expect(text).not.toContain(why.text)
    }
  }
  for (const line of [...lesson.objectives, ...lesson.exit]) expect(text).toContain(line)
})

test.each(LESSON_IDS.flatMap((id) => [[id, 'en'] as const, [id, 'de'] as const]))(
  'no note and no summary on the handout of %s (%s) says what is asked',
  async (id, language) => {
    const lesson = await loadLesson(id, language)
    const article = sheets(lesson, 'handout')
    expect(article.textContent).not.toContain(lesson.summary)
    const named = [...article.querySelectorAll('[data-evidence]')].flatMap((one) =>
      (one.getAttribute('data-evidence') ?? '').split(' '),
    )
    expect(named.length).toBeGreaterThan(0)
    for (const one of named) {
      const found = evidenceOf(one)
      if (found && 'fact' in found) expect(article.textContent).not.toContain(found.fact.text)
    }
    // Addresses hold headlines.
    expect(article.textContent).not.toMatch(/https?:/)
    for (const { vote, question, reveal } of lesson.steps) {
      const came = vote?.options.find((option) => option.id === vote.outcome)
      if (came) expect(article.textContent).not.toContain(`: ${came.text}`)
      for (const { text } of [...(reveal?.texts ?? []), ...(question?.options.map(({ why }) => why) ?? [])])
        expect(article.textContent).not.toContain(text)
    }
    expect(article.querySelector('[data-right]')).toBeNull()
  },
)

test('the short test and the words are left off when nobody wants them', async () => {
  const lesson = await loadLesson('thirty-days')
  const { container } = render(
    <MemoryRouter>
      <HandoutPage
        lesson={lesson}
        kind="handout"
        toLesson="/"
        toOther="/"
        picture={() => ({ drawn: null, where: null })}
      />
    </MemoryRouter>,
  )
  const parts = () => [...container.querySelectorAll<HTMLElement>('[data-part]')].map(({ dataset }) => dataset['part'])
  expect(parts()).toEqual(['objectives', 'steps', 'exit', 'sources', 'test', 'glossary'])
  fireEvent.click(screen.getByRole('checkbox', { name: 'Short test' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Words' }))
  expect(parts()).toEqual(['objectives', 'steps', 'exit', 'sources'])
  fireEvent.click(screen.getByRole('checkbox', { name: 'Short test' }))
  expect(parts()).toEqual(['objectives', 'steps', 'exit', 'sources', 'test'])
})

test.each(LESSON_IDS)('the key of %s explains every option and says what is right', async (id) => {
  const lesson = await loadLesson(id)
  const article = sheets(lesson, 'answers')
  for (const { reveal, notes, vote } of lesson.steps) {
    for (const { text } of [...(reveal?.texts ?? []), ...notes.say, ...notes.watchFor])
      expect(article.textContent).toContain(text)
    for (const { belief, answer } of notes.misconceptions)
      for (const text of [belief, answer.text]) expect(article.textContent).toContain(text)
    const came = vote?.options.find((option) => option.id === vote.outcome)
    if (came) expect(article.textContent).toContain(`It was: ${came.text}`)
  }
  const questions = questionsOf(lesson)
  for (const { options } of questions)
    for (const { text, right, why } of options) {
      expect(article.textContent).toContain(`${right ? 'Right:' : 'Not so:'} ${text}`)
      expect(article.textContent).toContain(why.text)
    }
  const marked = article.querySelectorAll('[data-right]')
  expect(marked).toHaveLength(questions.flatMap(({ options }) => options.filter(({ right }) => right)).length)
})

test.each(LESSON_IDS)('every number on the sheets of %s stands for a note below', async (id) => {
  const lesson = await loadLesson(id)
  for (const kind of ['handout', 'answers'] as const) {
    const article = sheets(lesson, kind)
    const numbers = [...article.querySelectorAll('sup')].flatMap((one) => one.textContent.split(', '))
    const notes = [...article.querySelectorAll('[data-part="sources"] li')].map((note) => note.getAttribute('value'))
    expect(new Set(numbers)).toEqual(new Set(notes))
    const named = [...article.querySelectorAll('[data-evidence]')].flatMap((one) =>
      (one.getAttribute('data-evidence') ?? '').split(' '),
    )
    expect(named.filter((one) => !isFactId(one) && !isSourceId(one))).toEqual([])
  }
})

test('somebody else’s lesson may name what is not ours, and leave parts out', async () => {
  const lesson = await loadLesson('one-tap')
  const [step] = lesson.steps
  if (!step) throw new Error('A lesson has steps.')
  const own: Lesson = {
    ...lesson,
    objectives: [],
    test: [],
    exit: [],
    glossary: [],
    steps: [{ ...step, vote: null, prompt: { text: 'What do you see?', facts: ['F999'] } }],
  }
  sheets(own, 'handout')
  expect(screen.getByText('What do you see?')).toBeVisible()
  for (const name of ['Afterwards you can', 'Before and after', 'On leaving', 'Words', 'What it rests on'])
    expect(screen.queryByRole('heading', { name })).toBeNull()
})
