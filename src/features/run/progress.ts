import type { AnswerValue, RecordEvent, RecordLine } from '#domain/record/types.ts'
import type { Study } from '#domain/study/types.ts'

/** The pages of a run that are recorded, in their order. What comes before consent is not. */
export const RUN_PAGES = ['questionsBefore', 'task', 'questionsAfter', 'debrief'] as const
export type RunPage = (typeof RUN_PAGES)[number]

/** Where a run stands: what its lines come to. */
export interface Progress {
  readonly page: RunPage
  /** The last answer to each question. */
  readonly answers: Readonly<Record<string, AnswerValue>>
  readonly isLeft: boolean
  readonly isFinished: boolean
  readonly choice: 'kept' | 'withdrawn' | null
}

/** The pages that this study has. */
export function pagesOf({ questions }: Pick<Study, 'questions'>): readonly RunPage[] {
  return RUN_PAGES.filter((page) => {
    if (page === 'questionsBefore') return questions.before.length > 0
    return page !== 'questionsAfter' || questions.after.length > 0
  })
}

export function firstProgress(study: Pick<Study, 'questions'>): Progress {
  return { page: pagesOf(study)[0] ?? 'task', answers: {}, isLeft: false, isFinished: false, choice: null }
}

export function afterEvent(progress: Progress, event: RecordEvent): Progress {
  switch (event.type) {
    case 'page':
      return { ...progress, page: RUN_PAGES.find((page) => page === event.page) ?? progress.page }
    case 'answered':
      return { ...progress, answers: { ...progress.answers, [event.question]: event.value } }
    case 'left':
      return { ...progress, isLeft: true, page: 'debrief' }
    case 'completed':
      return { ...progress, isFinished: true, page: 'debrief' }
    case 'kept':
    case 'withdrawn':
      return { ...progress, choice: event.type }
    default:
      return progress
  }
}

/** Where stored lines leave a run. */
export function progressOf(study: Pick<Study, 'questions'>, lines: readonly RecordLine[]): Progress {
  return lines.reduce((progress, { event }) => afterEvent(progress, event), firstProgress(study))
}

/** The page after this one; null: there is none. */
export function nextPage(study: Pick<Study, 'questions'>, page: RunPage): RunPage | null {
  const pages = pagesOf(study)
  return pages[pages.indexOf(page) + 1] ?? null
}

/** The place of a page among the parts of a study; information and consent are the first. */
export function partOf(study: Pick<Study, 'questions'>, page: RunPage | 'consent'): { number: number; all: number } {
  const pages = pagesOf(study)
  return { number: page === 'consent' ? 1 : pages.indexOf(page) + 2, all: pages.length + 1 }
}
