import { loadWords } from '#content/sentence.ts'
import { registerDesigns } from '#domain/design/registry.ts'

/** How a design from the lab is read and what follows from it, and its words: they come when one is first asked for. */
export async function loadDesigns(): Promise<void> {
  const [{ allDesignTools }] = await Promise.all([import('#domain/design/tools.ts'), loadWords('lab')])
  registerDesigns(allDesignTools)
}
