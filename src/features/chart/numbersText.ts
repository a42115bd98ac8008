const MOST_SHOWN = 2

/** The numbers of the events that led to a state: the last ones, where there are many. */
export function numbersText(steps: readonly number[]): string {
  const shown = steps.slice(-MOST_SHOWN).join(', ')
  return steps.length > MOST_SHOWN ? `… ${shown}` : shown
}
