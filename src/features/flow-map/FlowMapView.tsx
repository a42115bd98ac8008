import { useId, useMemo, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { Reading } from '#domain/scenario/types.ts'
import { DeedKey } from './DeedKey.tsx'
import { FollowPicker } from './FollowPicker.tsx'
import { MapDrawing } from './MapDrawing.tsx'
import type { MapGraph } from './mapGraph.ts'
import { MapInWords } from './MapInWords.tsx'
import { mapLayout } from './mapLayout.ts'
import { MapLegend } from './MapLegend.tsx'
import type { Follow } from './mapPicture.ts'
import { strandTitle, type MapWords } from './mapWords.ts'
import { SCREEN } from './palette.ts'
import { useWidth } from './useWidth.ts'
import styles from './FlowMap.module.css'

export interface FlowMapViewProps {
  readonly graph: MapGraph
  readonly words: MapWords
  readonly headline: string
  readonly reading: Reading
  /** What the star at a pair means; null where none has one. */
  readonly star: string | null
  readonly moment: string
  readonly follow: Follow | null
  readonly onFollow: (follow: Follow | null) => void
  /** Alone on the screen: it brings its own legend. */
  readonly isLarge?: boolean
}

/** The map with its sentence, what one follows in it, its notes, and the same in words. */
export function FlowMapView(props: FlowMapViewProps): ReactNode {
  const { graph, words, headline, reading, star, moment, follow, onFollow, isLarge = false } = props
  const id = useId()
  const [column, width] = useWidth<HTMLDivElement>(960)
  const room = isLarge ? width / magnification(width) : width
  const isLow = isLarge && roomBelow() < USUAL_HEIGHT
  const picture = useMemo(() => mapLayout(graph, words, room, isLow), [graph, words, room, isLow])
  const isSame = (one: Follow) => (one.category ?? one.purpose) === (follow?.category ?? follow?.purpose)
  return (
    <figure className={isLarge ? `${styles.map} ${styles.large}` : styles.map} aria-labelledby={`${id}-head`}>
      <div className={styles.top}>
        <h3 id={`${id}-head`} className={styles.headline}>
          {headline}
        </h3>
        <FollowPicker graph={graph} words={words} follow={follow} onFollow={onFollow} />
      </div>
      {isLarge ? <MapLegend graph={graph} /> : null}
      <div ref={column}>
        <svg
          className={styles.drawing}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          preserveAspectRatio="xMinYMin meet"
          role="img"
          aria-label={headline}
          aria-describedby={`${id}-words`}
        >
          <MapDrawing
            picture={picture}
            palette={SCREEN}
            follow={follow}
            strandTitle={strandTitle}
            moment={moment}
            onFollow={(one) => onFollow(isSame(one) ? null : one)}
          />
        </svg>
      </div>
      <figcaption className={styles.notes}>
        <DeedKey picture={picture} />
        <span>{say('map.note')}</span>
        {star === null ? null : <span>{star}</span>}
        <span>{say('map.reading', { reading: say(`flow.reading.${reading}`) })}</span>
      </figcaption>
      <MapInWords id={`${id}-words`} graph={graph} words={words} />
    </figure>
  )
}

/** What stands above and below the drawing when it is alone on the screen, and how high the drawing usually is. */
const AROUND = 240
const USUAL_HEIGHT = 745
const SIDE_BY_SIDE = 1200

function roomBelow(): number {
  return typeof window === 'undefined' ? USUAL_HEIGHT : window.innerHeight - AROUND
}

/** On a projector everything grows as far as the screen is high; nothing ever shrinks. */
function magnification(width: number): number {
  if (width < SIDE_BY_SIDE) return 1
  return Math.min(width / SIDE_BY_SIDE, Math.max(1, roomBelow() / USUAL_HEIGHT))
}
