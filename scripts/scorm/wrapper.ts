// The script of `scorm.html`: it stands between a course system and the lesson in the frame. One classic script, built by
// `scripts/scorm.ts`; its words and settings lie in the page.
import { ask, findApi, getValue, report, type Refusal, type ScormApi } from '#domain/scorm/lms.ts'
import { COURSE_EVENT, valuesOf, type CourseNews } from '#domain/scorm/report.ts'

/** What the build lays into the page. */
export interface Course {
  /** The page in the frame. */
  readonly page: string
  readonly lesson: string
  readonly mastery: number | null
  readonly words: Readonly<
    Record<'told' | 'alone' | 'review' | 'beginFailed' | 'reportFailed' | 'error' | 'errorSays' | 'noError', string>
  >
}

/** What the course system held as the lesson was opened. */
interface Opened {
  readonly api: ScormApi
  readonly status: string
  readonly kept: string
  readonly mastery: number | null
}

const element = (id: string): HTMLElement => document.querySelector(`#${id}`) as HTMLElement
const course = JSON.parse(element('course').textContent) as Course
const frame = element('lesson') as HTMLIFrameElement
const begun = Date.now()

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

let tryAgain = (): unknown => null
element('again').addEventListener('click', () => tryAgain())

function tellTrouble(words: 'beginFailed' | 'reportFailed', refusal: Refusal, again: () => unknown): void {
  const { call, code, says } = refusal
  const kind = code === '' || code === '0' ? 'noError' : says === '' ? 'error' : 'errorSays'
  const text = filled(course.words[words], { refusal: filled(course.words[kind], { call, code, says }) })
  // Said once, not at every tap: to say it again would interrupt whoever listens.
  if (element('trouble-says').textContent !== text) element('trouble-says').textContent = text
  tryAgain = again
  element('trouble').hidden = false
}

/** Null: there is nothing to report to, and the page says which kind of nothing. */
function open(): Opened | null {
  const api = findApi(window)
  element('told').textContent = course.words[api ? 'told' : 'alone']
  if (!api) return null
  const begin = ask(api, 'LMSInitialize', () => api.LMSInitialize(''))
  const status = begin.ok ? getValue(api, 'cmi.core.lesson_status') : begin
  const kept = status.ok ? getValue(api, 'cmi.suspend_data') : status
  if (!begin.ok || !status.ok || !kept.ok) {
    // Without what was kept, whatever is reported would take its place: begin from nothing, and report nothing.
    if (!kept.ok) tellTrouble('beginFailed', kept.refusal, () => location.reload())
    return null
  }
  // What no system has to know: whether somebody looks back only, and what it asks for itself.
  const mode = getValue(api, 'cmi.core.lesson_mode')
  if (mode.ok && (mode.value === 'review' || mode.value === 'browse')) {
    element('told').textContent = course.words.review
    show(kept.value)
    addEventListener('pagehide', () => ask(api, 'LMSFinish', () => api.LMSFinish('')), { once: true })
    return null
  }
  const asked = getValue(api, 'cmi.student_data.mastery_score')
  const mastery = asked.ok && /^\d+(?:\.\d+)?$/.test(asked.value) ? Number(asked.value) : course.mastery
  return { api, status: status.value, kept: kept.value, mastery }
}

/** What was kept stands behind `#`, which no server is sent; only what looks like ours does. */
function show(kept: string): void {
  if (frame.hasAttribute('src')) return
  let shown = /^[\w.-]*$/.test(kept) ? kept : ''
  const address = (): string => `${course.page}#course=${shown}`
  frame.src = address()
  let hasHeard = false
  addEventListener(COURSE_EVENT, (event) => {
    hasHeard = true
    shown = (event as CustomEvent<CourseNews>).detail.kept
  })
  // Who reloads the frame alone asks for a page that is drawn, and lies nowhere: from the beginning, with what was done.
  let isFirst = true
  frame.addEventListener('load', () => {
    if (!isFirst && hasHeard) {
      hasHeard = false
      frame.contentWindow?.location.replace(new URL(address(), location.href))
    }
    isFirst = false
  })
}

function follow({ api, status, mastery }: Opened): void {
  let news: CourseNews | null = null
  let hasReachedEnd = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  let isOver = false

  function send(): Refusal | null {
    clearTimeout(waiting)
    waiting = undefined
    if (!news || isOver) return null
    const ms = Date.now() - begun
    const refusal = report(api, valuesOf(news, { before: status, hasReachedEnd, mastery, ms }))
    if (refusal) tellTrouble('reportFailed', refusal, send)
    else element('trouble').hidden = true
    return refusal
  }

  addEventListener(COURSE_EVENT, (event) => {
    const { detail } = event as CustomEvent<CourseNews>
    if (detail.lesson !== course.lesson) return
    const isFirst = news === null
    news = detail
    hasReachedEnd ||= detail.step === detail.of
    // A few taps in one go are one report; the first is made at once, so that trouble shows before anything is done.
    if (isFirst) send()
    else waiting ??= setTimeout(send, 1000)
  })
  // A phone that puts the page aside may never come back to it.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && waiting !== undefined) send()
  })
  addEventListener('pagehide', () => {
    if (isOver) return
    send()
    isOver = true
    ask(api, 'LMSFinish', () => api.LMSFinish(''))
  })
  // Taken out of the browser's memory again, it has ended already: it begins anew, from what was kept.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
}

const opened = open()
if (opened) follow(opened)
show(opened?.kept ?? '')
