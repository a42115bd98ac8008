import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'

/** What designs from the lab need to be read, replayed and drawn. */
export function loadDesignTools(): void {
  registerDesigns(allDesignTools)
}
