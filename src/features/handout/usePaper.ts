import { useEffect, useState } from 'react'

/** Sizes by the names that they have in every language. */
export const SIZES = { a4: 'A4', letter: 'Letter' } as const
export type Paper = 'browser' | keyof typeof SIZES

/** The size of the sheets: as the browser has it, until somebody asks for one. `print.css` knows the names. */
export function usePaper(): readonly [Paper, (paper: Paper) => void] {
  const [paper, setPaper] = useState<Paper>('browser')
  useEffect(() => {
    const { dataset } = document.documentElement
    if (paper !== 'browser') dataset['sheets'] = paper
    return () => {
      delete dataset['sheets']
    }
  }, [paper])
  return [paper, setPaper]
}
