import { use, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { goesToOtherLanguage } from '#app/embed/openParams.ts'
import { embedViewOf, loadedView, loadView } from '#app/embed/views.ts'
import { recordIdOf } from '#app/routes.ts'
import { siteRoot } from '#app/siteRoot.ts'

/** One view alone, for a page of somebody else. By any other name no page is written. */
export function Page(): ReactNode {
  const view = embedViewOf(recordIdOf(useLocation().pathname))
  if (view === null) return null
  const { View } = loadedView(view) ?? use(loadView(view))
  return <View />
}

/** The view is there, and stands where its address says, before it is drawn. */
export async function opens(): Promise<boolean> {
  // The other page loads its own, and this one draws nothing.
  if (goesToOtherLanguage()) return new Promise(() => undefined)
  const view = embedViewOf(recordIdOf(location.pathname.slice(siteRoot().length)))
  return view !== null && (await loadView(view)).opens()
}
