import { evidenceOf } from '#content/en/facts/evidence.ts'
import { plainReference } from '#content/reference.ts'
import { say } from '#content/say.ts'
import type { SourceId } from '#domain/evidence/sources.ts'

/** Heavy (every fact and source): loaded with `import()` once the page stands. */

export interface Footnote {
  /** The name of the fact or source, as it stands behind the sentences. */
  readonly id: string
  readonly references: readonly FootnoteSource[]
}

interface FootnoteSource {
  readonly source: SourceId
  readonly text: string
  /** Where no address is recorded, that is said. */
  readonly lack: string | null
}

/** The reference as a line of plain text. */
export function referenceLine({ text, lack }: FootnoteSource): string {
  return lack === null ? text : `${text}, ${lack}`
}

/** Where each fact was read, with its address. */
export function footnotesOf(ids: readonly string[]): readonly Footnote[] {
  return [...new Set(ids)].sort().flatMap((id) => {
    const evidence = evidenceOf(id)
    if (!evidence) return []
    const sources = 'fact' in evidence ? evidence.fact.sources : [evidence.source]
    const references = sources.map((source) => {
      const address = source.url ?? source.archive
      const lack = address === null ? say('mine.file.noAddress') : null
      return { source: source.id, text: plainReference({ ...source, url: address }), lack }
    })
    return [{ id, references }]
  })
}
