import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { recordIdOf } from '#app/routes.ts'
import { Page as Missing } from '#app/routes/MissingRoute.tsx'
import { ways } from '#app/ways.ts'
import { isSourceId } from '#domain/evidence/sources.ts'
import { sourceName } from '#features/facts/links.tsx'
import { SourcePage } from '#features/facts/SourcePage.tsx'

/** The page of one source; an id that is none is a page that is not there. */
export function Page(): ReactNode {
  const id = recordIdOf(useLocation().pathname)
  return isSourceId(id) ? <SourcePage key={id} id={id} ways={ways} /> : <Missing />
}

export function describe(id: string): string | null {
  return isSourceId(id) ? sourceName(id) : null
}
