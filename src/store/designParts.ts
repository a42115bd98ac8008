import * as words from '#content/en/laterLab.ts'
import { registerLabSays } from '#content/labRegistry.ts'
import * as labSays from '#content/labSays.ts'
import { addWords } from '#content/sentence.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'

/** All that designs from the lab need, in one piece. */
export function takeInDesigns(): void {
  addWords(words)
  registerLabSays(labSays)
  registerDesigns(allDesignTools)
}
