/** How a design from the lab is read and what follows from it, and its words: they come when one is first asked for. */
export async function loadDesigns(): Promise<void> {
  const { takeInDesigns } = await import('#store/designParts.ts')
  takeInDesigns()
}
