import { useId, useRef, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Button } from '#ui/Button.tsx'
import { saveFigure } from './saveFigure.ts'
import { useWidth } from './useWidth.ts'
import styles from './Figures.module.css'

interface FigureProps {
  /** Of the file that it is saved as, without its ending. */
  readonly name: string
  readonly caption: string
  /** Draws at a width in pixels: words keep their size. */
  readonly children: (width: number) => ReactNode
}

const USUAL_WIDTH = 960

/** A drawing with its caption, as it would stand in a paper, and the way to take it there. */
export function Figure({ name, caption, children }: FigureProps): ReactNode {
  const [measure, width] = useWidth(USUAL_WIDTH)
  const place = useRef<HTMLDivElement>(null)
  const [saved, setSaved] = useState('')
  const id = useId()

  function save(): void {
    const drawing = place.current?.querySelector('svg')
    if (drawing) setSaved(say('resultsPage.saved', { name: saveFigure(`${name}.svg`, drawing, caption) }))
  }

  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <div
        className={styles.drawing}
        ref={(element) => {
          place.current = element
          return measure(element)
        }}
      >
        {children(width)}
      </div>
      <figcaption id={id} className={styles.caption}>
        {caption}
      </figcaption>
      <div className={styles.figureTools}>
        <Button look="quiet" icon="download" onClick={save}>
          {say('resultsPage.save')}
        </Button>
        <span role="status">{saved}</span>
      </div>
    </figure>
  )
}
