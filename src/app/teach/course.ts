import { paramsOf } from '#app/routes.ts'
import { shippedAt } from '#app/teach/lessonWays.ts'
import { partIn } from '#app/teach/ownAddress.ts'
import { isLessonId, loadLesson } from '#content/lessons/shipped.ts'
import { currentLocale } from '#content/sentence.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { COURSE_EVENT, courseNews } from '#domain/scorm/report.ts'
import { unpackResumed } from '#domain/scorm/suspend.ts'
import { partsOf } from '#features/lesson/parts.ts'
import { enterCourse } from '#store/course.ts'
import { lessonProgress } from '#store/lessonProgress.ts'
import { NO_PROGRESS } from '#store/progress.ts'

/**
 * `#course=` and what a course system kept: the lesson goes on from there, without the site around it, and tells the page
 * around it of each change. Only a page of the same origin can hear that; any other is told nothing, and nothing changes.
 */
export async function openCourse(base: string): Promise<void> {
  const path = `/${location.pathname.slice(base.length)}`.replace(/index\.html$/, '')
  const { lesson: id = '' } = paramsOf(path)
  const page = pageAround()
  if (!page || !isLessonId(id)) return
  const lesson = await loadLesson(id, currentLocale())
  const resumed = unpackResumed(lesson, location.hash.slice('#course='.length))
  const parts = partsOf(lesson).filter((part) => part !== 'whole')
  const last = partIn(resumed?.at ?? undefined)
  const part = parts.find((one) => one === last) ?? parts[0] ?? 'whole'
  const progress = { ...NO_PROGRESS, ...resumed, at: String(part) }
  lessonProgress.setState(({ all }) => ({ all: { ...all, [id]: progress } }))
  enterCourse(id)
  history.replaceState(history.state, '', base + shippedAt(id, part).slice(1))
  lessonProgress.subscribe(() => tell(page, lesson))
  tell(page, lesson)
}

/** At once, not as a message that waits its turn: the tap before the page is closed is not to be lost. */
function tell(page: Window, lesson: Lesson): void {
  const progress = lessonProgress.getState().all[lesson.id] ?? NO_PROGRESS
  const parts = partsOf(lesson)
    .filter((part) => part !== 'whole')
    .map(String)
  page.dispatchEvent(new CustomEvent(COURSE_EVENT, { detail: courseNews(lesson, progress, parts) }))
}

/** The page around this one, where it is of the same origin; null: there is none, or it belongs to others. */
function pageAround(): Window | null {
  if (window.parent === window) return null
  try {
    return window.parent.location.origin === location.origin ? window.parent : null
  } catch {
    return null
  }
}
