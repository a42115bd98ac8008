import { announcedAndHappened } from '#content/de/lessons/announcedAndHappened.ts'
import { oneTap } from '#content/de/lessons/oneTap.ts'
import { redesignIt } from '#content/de/lessons/redesignIt.ts'
import { thirtyDays } from '#content/de/lessons/thirtyDays.ts'
import { entryOf, type LessonEntry } from '#content/lessons/entryOf.ts'

/** What the list of lessons says in German. A build puts what it came to in its place, so that no list loads the lessons. */
export const lessonIndex: readonly LessonEntry[] = [oneTap, thirtyDays, announcedAndHappened, redesignIt].map(entryOf)
