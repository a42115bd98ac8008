import type { Source } from '#domain/evidence/source.ts'
import { authoritiesSources } from '#domain/evidence/sources/authorities.ts'
import { frameworksSources } from '#domain/evidence/sources/frameworks.ts'
import { press2016Sources } from '#domain/evidence/sources/press2016.ts'
import { press2021Sources } from '#domain/evidence/sources/press2021.ts'
import { seedsSources } from '#domain/evidence/sources/seeds.ts'
import { whatsappSources } from '#domain/evidence/sources/whatsapp.ts'

/** One table of sources for the matrix, the facts, the conflicts and the claims. */
export const sources = {
  ...seedsSources,
  ...whatsappSources,
  ...authoritiesSources,
  ...press2016Sources,
  ...press2021Sources,
  ...frameworksSources,
} satisfies Record<string, Source>

export type SourceId = keyof typeof sources

export function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(sources, id)
}

export function sourceOf(id: SourceId): Source {
  return sources[id]
}
