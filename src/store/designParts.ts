import { registerLabSays } from '#content/labRegistry.ts'
import * as labSays from '#content/labSays.ts'
import { labPairs } from '#domain/compare/labPairs.ts'
import { registerLabPairs } from '#domain/compare/readyPairs.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'

/** All that designs from the lab need, in one piece. */
export function takeInDesigns(): void {
  registerLabSays(labSays)
  registerDesigns(allDesignTools)
  registerLabPairs(labPairs)
}
