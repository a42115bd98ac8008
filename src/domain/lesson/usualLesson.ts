import { LESSON_FORMAT, type Lesson, type LessonStep, type LessonText, type Notes } from '#domain/lesson/types.ts'

export const NO_TEXT: LessonText = { text: '', facts: [] }
export const NO_NOTES: Notes = { say: [], watchFor: [], misconceptions: [] }

/** The lesson that a file with nothing but its format is. */
export const USUAL_LESSON: Lesson = {
  format: LESSON_FORMAT,
  id: 'lesson',
  language: 'en',
  title: '',
  summary: '',
  audience: '',
  objectives: [],
  tags: [],
  steps: [],
  test: [],
  exit: [],
  glossary: [],
}

/** What a step of a file is that gives no more than its id. */
export function usualStep(id: string): LessonStep {
  return {
    id,
    phase: 'live',
    title: '',
    objective: '',
    prompt: NO_TEXT,
    show: [],
    reveal: null,
    notes: NO_NOTES,
    minutes: 0,
    vote: null,
    question: null,
  }
}
