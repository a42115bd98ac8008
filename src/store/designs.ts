import { loadWords } from '#content/sentence.ts'

/** How a design from the lab is read and what follows from it, and its words: they come when one is first asked for. */
export async function loadDesigns(): Promise<void> {
  const parts = [loadWords('lab'), loadWords('labViews')]
  const [{ takeInDesigns }] = await Promise.all([import('#store/designParts.ts'), ...parts])
  takeInDesigns()
}
