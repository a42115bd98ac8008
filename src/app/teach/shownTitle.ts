import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { Shown } from '#domain/lesson/types.ts'

/** What a view shows, in a line. */
export function shownTitle(shown: Shown): string {
  switch (shown.view) {
    case 'compare':
      return say('teach.view.compare')
    case 'timeline':
      return say('teach.view.timeline', { from: dayLong(shown.from), to: dayLong(shown.to) })
    case 'measures':
      return say('teach.view.measures')
    default:
      return say(`teach.view.${shown.view}`, { day: dayLong(shown.moment.at.on) })
  }
}

/** The same for all views of a step: those that would be called alike are numbered. */
export function shownTitles(shown: readonly Shown[]): readonly string[] {
  const titles = shown.map(shownTitle)
  return titles.map((view, index) => {
    const count = titles.filter((other) => other === view).length
    const n = titles.slice(0, index + 1).filter((other) => other === view).length
    return count > 1 ? say('teach.view.nth', { view, n, count }) : view
  })
}
