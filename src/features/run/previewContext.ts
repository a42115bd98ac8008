import { createContext } from 'react'

/** Ends the preview; null: a participant takes part. */
export const PreviewContext = createContext<(() => void) | null>(null)
