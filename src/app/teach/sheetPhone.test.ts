import { expect, test } from 'vitest'
import { sheetPicture } from '#app/teach/sheetPhone.tsx'
import { LESSON_IDS, loadLesson } from '#content/lessons/shipped.ts'

test.each(LESSON_IDS)('what %s asks to look at is on the sheet, or the sheet says where it is', async (id) => {
  const lesson = await loadLesson(id)
  const told = lesson.steps.map((step) => ({ step: step.id, show: step.show, ...sheetPicture(lesson, step) }))
  for (const { step, show, drawn, where } of told) {
    expect(drawn !== null || where !== null, step).toBe(show.length > 0)
    // A picture is on one sheet once, and no line points to a step that is not there.
    expect(where ?? '', step).not.toContain(' 0')
  }
  expect(told.some(({ drawn }) => drawn !== null)).toBe(true)
})

test('two pictures that are compared are both drawn, and a later step names where', async () => {
  const lesson = await loadLesson('thirty-days')
  const at = (id: string) => {
    const step = lesson.steps.find((one) => one.id === id)
    if (!step) throw new Error(id)
    return sheetPicture(lesson, step)
  }
  expect(at('the-day-after')).toMatchObject({ where: null })
  expect(at('the-day-after').drawn).not.toBeNull()
  expect(at('find-the-switch')).toEqual({ drawn: null, where: 'The picture stands at step 1.' })
  expect(at('leave-with')).toEqual({ drawn: null, where: 'The pictures stand at step 4.' })
  expect(at('what-went-on').where).toMatch(/^On the screen: /)
  expect(at('joined-later')).toEqual({ drawn: null, where: null })
})
