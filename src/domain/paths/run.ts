/** Runs a search to its end, in one go. */
export function run<Found>(search: Generator<unknown, Found>): Found {
  for (;;) {
    const turn = search.next()
    if (turn.done) return turn.value
  }
}
