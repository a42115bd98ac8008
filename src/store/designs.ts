import { loadWords } from '#content/sentence.ts'
import { registerDesigns } from '#domain/design/registry.ts'

/** How rows follow from a design of one's own, and its words. No shipped story needs them, so they come when asked for. */
export async function loadDesigns(): Promise<void> {
  const [{ designRows }] = await Promise.all([import('#domain/design/rows.ts'), loadWords('lab')])
  registerDesigns(designRows)
}
