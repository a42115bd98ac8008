import { registerLabSays } from '#content/labRegistry.ts'
import { loadWords } from '#content/sentence.ts'
import { registerDesigns } from '#domain/design/registry.ts'

/** How a design from the lab is read and what follows from it, and its words: they come when one is first asked for. */
export async function loadDesigns(): Promise<void> {
  const [{ allDesignTools }, says] = await Promise.all([
    import('#domain/design/tools.ts'),
    import('#content/labSays.ts'),
    loadWords('lab'),
  ])
  registerLabSays(says)
  registerDesigns(allDesignTools)
}
