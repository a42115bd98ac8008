import { evidenceOf } from '#content/en/facts/evidence.ts'
import { plainReference } from '#content/reference.ts'
import { say } from '#content/say.ts'

/** Heavy (every fact and source): loaded with `import()` once the page stands. */

export interface Footnote {
  /** The name of the fact or source, as it stands behind the sentences. */
  readonly id: string
  readonly references: readonly string[]
}

/** Where each fact was read, with its address. */
export function footnotesOf(ids: readonly string[]): readonly Footnote[] {
  return [...new Set(ids)].sort().flatMap((id) => {
    const evidence = evidenceOf(id)
    if (!evidence) return []
    const sources = 'fact' in evidence ? evidence.fact.sources : [evidence.source]
    const references = sources.map((source) => {
      const address = source.url ?? source.archive
      const text = plainReference({ ...source, url: address })
      return address === null ? `${text}, ${say('mine.file.noAddress')}` : text
    })
    return [{ id, references }]
  })
}
