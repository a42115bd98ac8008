import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { recordIdOf } from '#app/routes.ts'
import { Page as Missing } from '#app/routes/MissingRoute.tsx'
import { ways } from '#app/ways.ts'
import { factTexts } from '#content/en/facts/evidence.ts'
import { isFactId } from '#domain/evidence/facts.ts'
import { FactPage } from '#features/facts/FactPage.tsx'

/** The page of one fact; an id that is none is a page that is not there. */
export function Page(): ReactNode {
  const id = recordIdOf(useLocation().pathname)
  return isFactId(id) ? <FactPage key={id} id={id} ways={ways} /> : <Missing />
}

export function describe(id: string): string | null {
  return isFactId(id) ? factTexts[id].fact : null
}
