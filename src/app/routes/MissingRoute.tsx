import { useEffect, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { NotFound } from '#features/pages/NotFound.tsx'
import { ROUTES } from '#app/routes.ts'
import { titleOf } from '#app/titles.ts'

/** The page for an address where nothing is. What was asked for is known only in the browser. */
export function Page(): ReactNode {
  const { pathname } = useLocation()
  const [asked, setAsked] = useState<string>()
  useEffect(() => setAsked(pathname), [pathname])
  const routes = ROUTES.map(({ path }) => ({ to: path, name: titleOf(path) }))
  return <NotFound routes={routes} {...(asked === undefined ? {} : { asked })} />
}
