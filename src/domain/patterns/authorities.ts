import type { SourceKind } from '#domain/evidence/source.ts'
import { sourceOf, type SourceId } from '#domain/evidence/sources.ts'
import { patterns } from '#domain/patterns/elements.ts'
import type { PatternId } from '#domain/patterns/pattern.ts'

/** `said`: an authority or a court on this flow. `example`: a text of law that has such a screen as its example. */
export interface Authorities {
  readonly how: 'said' | 'example'
  readonly by: readonly SourceId[]
}

const ofKinds = (id: PatternId, kinds: readonly SourceKind[]): readonly SourceId[] =>
  patterns[id].evidence.map(({ by }) => by).filter((by) => kinds.includes(sourceOf(by).kind))

/** Whose word makes a note strong; null where no authority stands among its evidence. */
export function authoritiesOf(id: PatternId): Authorities | null {
  const said = ofKinds(id, ['regulator', 'court'])
  if (said.length > 0) return { how: 'said', by: said }
  const example = ofKinds(id, ['government'])
  return example.length > 0 ? { how: 'example', by: example } : null
}
