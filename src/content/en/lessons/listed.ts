import { announcedAndHappened } from '#content/en/lessons/announcedAndHappened.ts'
import { oneTap } from '#content/en/lessons/oneTap.ts'
import { redesignIt } from '#content/en/lessons/redesignIt.ts'
import { thirtyDays } from '#content/en/lessons/thirtyDays.ts'
import { entryOf, type LessonEntry } from '#content/lessons/entryOf.ts'

/** What the list of lessons says. A build puts what it came to in its place, so that no list loads the lessons. */
export const lessonIndex: readonly LessonEntry[] = [oneTap, thirtyDays, announcedAndHappened, redesignIt].map(entryOf)
