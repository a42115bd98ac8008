import { createContext } from 'react'

interface Preview {
  /** Ends the preview; null: this is none. */
  readonly onEnd: (() => void) | null
  /** Nothing was shown before: the focus stays where the browser puts it. */
  readonly isFirstPage: boolean
}

/** Whether a researcher looks, or a participant takes part. */
export const PreviewContext = createContext<Preview>({ onEnd: null, isFirstPage: false })
