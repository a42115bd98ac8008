import type { Said } from '#content/said.ts'
import { evidenceOf } from '#content/sentence.ts'
import type { Block, Part } from './parts.ts'

function saidIn(blocks: readonly Block[]): readonly Said[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'sentences' || block.kind === 'notes') return block.all
    if (block.kind === 'alternatives') return block.all.flat()
    return block.kind === 'group' ? saidIn(block.blocks) : []
  })
}

/** The facts and sources that the sentences of a page rest on. */
export function factIdsOf(parts: readonly Part[]): readonly string[] {
  const said = parts.flatMap(({ blocks }) => saidIn(blocks))
  return said.flatMap((one) => (one.kind === 'claim' ? evidenceOf(one.id) : []))
}
