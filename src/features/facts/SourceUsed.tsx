import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { SourceId } from '#domain/evidence/sources.ts'
import { Part } from './Frame.tsx'
import type { Ways } from './links.tsx'
import { SourceCells } from './SourceCells.tsx'
import { SourceRests } from './SourceRests.tsx'
import { sourceUses } from './sourceUses.ts'

/** Everything that rests on a publication: in the record, in the sentences, in the cells of the matrix. */
export function SourceUsed({ id, ways }: { readonly id: SourceId; readonly ways: Ways }): ReactNode {
  const uses = sourceUses(id)
  const cells = uses.cells.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <Part title={say('facts.source.rests')}>
        <SourceRests id={id} uses={uses} />
      </Part>
      {cells > 0 ? (
        <Part id="cells" title={say('facts.source.cells', { count: cells })}>
          <SourceCells groups={uses.cells} ways={ways} />
        </Part>
      ) : null}
    </>
  )
}
