import { registerReadings } from '#domain/dataflow/readings/letters.ts'

/** The readings beside the record. The first view needs none of them, so they come when one is first asked for. */
export async function loadReadings(): Promise<void> {
  const { readingLetters } = await import('#domain/dataflow/readings/readingLetters.ts')
  registerReadings(readingLetters)
}
