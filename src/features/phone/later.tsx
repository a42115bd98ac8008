import { use, type ReactNode } from 'react'
import { withWords } from '#content/sentence.ts'
import type { Screen } from '#domain/scenario/types.ts'

type LaterScreenId = Exclude<Screen, 'notice2016'>
type LaterScreens = Readonly<Record<LaterScreenId, () => ReactNode>>

let here: LaterScreens | null = null
let coming: Promise<LaterScreens> | null = null

/** A page that draws other screens at once brings them along. */
export function provideScreens(screens: LaterScreens): void {
  here = screens
}

export function areScreensHere(): boolean {
  return here !== null
}

/** Every story opens with the notice of 2016: the other screens come, with their words, once that one stands. */
export function loadScreens(): Promise<LaterScreens> {
  coming ??= withWords(import('./screens/laterScreens.ts'), 'screens').then(
    ({ laterScreens }) => (here = laterScreens),
    (error: unknown) => {
      // The next tap asks again.
      coming = null
      throw error
    },
  )
  return coming
}

export function LaterScreen({ screen }: { readonly screen: LaterScreenId }): ReactNode {
  const Page = (here ?? use(loadScreens()))[screen]
  return <Page />
}
