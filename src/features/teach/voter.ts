const drawn = new Map<string, number>()
const MOST = 2 ** 32

/**
 * The number that tells this voter from others at one ballot. Drawn once while the page stands, so that who thinks again
 * has one vote and not two; for each ballot anew, so that nobody can be followed through a lesson.
 */
export function voterAt(lesson: string, ballot: string): number {
  const key = `${lesson} ${ballot}`
  const known = drawn.get(key)
  if (known !== undefined) return known
  const number = crypto.getRandomValues(new Uint32Array(1))[0] ?? Math.floor(Math.random() * MOST)
  drawn.set(key, number)
  return number
}
