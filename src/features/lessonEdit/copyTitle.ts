import { say } from '#content/say.ts'
import { MOST } from '#domain/lesson/types.ts'

/** What a copy is called, so that it can be told from the lesson that it was made of and from other copies. */
export function copyTitle(title: string, taken: readonly string[]): string {
  // A lesson without a title is named by its author.
  if (title.trim() === '') return title
  const base = withoutMark(title)
  for (let number = 1; ; number++) {
    const made = copyOf(base, number)
    if (!taken.includes(made)) return made
  }
}

function copyOf(base: string, number: number): string {
  const room = MOST.title - markOf(number).length
  return say('teachEdit.copyOf', { title: base.slice(0, room).trimEnd(), number })
}

const markOf = (number: number): string => say('teachEdit.copyOf', { title: '', number })

const MOST_COPIES = 50

/** A copy of a copy is one more copy of the same. */
function withoutMark(title: string): string {
  for (let number = 1; number <= MOST_COPIES; number++) {
    const mark = markOf(number)
    if (title.endsWith(mark) && title.length > mark.length) return title.slice(0, -mark.length)
  }
  return title
}
