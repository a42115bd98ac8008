import type { Lesson } from '#domain/lesson/types.ts'

/** The lessons that ship, the shortest first. */
export const LESSON_IDS = ['one-tap', 'thirty-days', 'announced-and-happened', 'redesign-it'] as const
export type LessonId = (typeof LESSON_IDS)[number]

export function isLessonId(id: string): id is LessonId {
  return (LESSON_IDS as readonly string[]).includes(id)
}

type Loaders = Readonly<Record<LessonId, () => Promise<Lesson>>>

const english: Loaders = {
  'one-tap': async () => (await import('#content/en/lessons/oneTap.ts')).oneTap,
  'thirty-days': async () => (await import('#content/en/lessons/thirtyDays.ts')).thirtyDays,
  'announced-and-happened': async () =>
    (await import('#content/en/lessons/announcedAndHappened.ts')).announcedAndHappened,
  'redesign-it': async () => (await import('#content/en/lessons/redesignIt.ts')).redesignIt,
}

const german: Loaders = {
  'one-tap': async () => (await import('#content/de/lessons/oneTap.ts')).oneTap,
  'thirty-days': async () => (await import('#content/de/lessons/thirtyDays.ts')).thirtyDays,
  'announced-and-happened': async () =>
    (await import('#content/de/lessons/announcedAndHappened.ts')).announcedAndHappened,
  'redesign-it': async () => (await import('#content/de/lessons/redesignIt.ts')).redesignIt,
}

/** By language; what is not there in one is in English, and says so by its own `language`. */
const loaders: Readonly<Record<string, Partial<Loaders>>> = { en: english, de: german }

const loading = new Map<string, Promise<Lesson>>()

/** A lesson in a language, loaded once. The same promise each time, so that a page can wait for it while it is drawn. */
export function loadLesson(id: LessonId, language = 'en'): Promise<Lesson> {
  const key = `${language} ${id}`
  let one = loading.get(key)
  if (!one) {
    one = (loaders[language]?.[id] ?? english[id])()
    // A network that failed may work the next time.
    one.catch(() => loading.delete(key))
    loading.set(key, one)
  }
  return one
}
