/** A lesson inside a course system's page, and nothing of the site around it. Settled before anything is drawn. */
let lesson: string | null = null

/** The lesson that the course is about; null: the site is no part of a course. */
export function courseLesson(): string | null {
  return lesson
}

export function enterCourse(id: string): void {
  lesson = id
}
