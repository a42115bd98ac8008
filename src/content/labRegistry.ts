import type * as LabSays from '#content/labSays.ts'

let says: typeof LabSays | null = null

/** What designs from the lab say of their entries comes with the first of them. */
export function registerLabSays(given: typeof LabSays): void {
  says = given
}

export function lab(): typeof LabSays {
  if (says === null) throw new Error('the words of lab designs are not loaded')
  return says
}
