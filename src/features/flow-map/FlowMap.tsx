import { useMemo, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { useIsCut, useMoment, useScenario } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { FlowMapView } from './FlowMapView.tsx'
import { mapCaption } from './mapCaption.ts'
import { mapGraph } from './mapGraph.ts'
import type { Follow } from './mapPicture.ts'
import { mapHeadline, mapWords } from './mapWords.ts'
import { MapStage } from './MapStage.tsx'
import { SavePicture } from './SavePicture.tsx'
import styles from './FlowMap.module.css'

export interface FlowMapProps {
  /** Pairs, as `category purpose`, that rest only on later sources. */
  readonly later: ReadonlySet<string>
  /** The address of a moment, for the saved picture. */
  readonly linkFor: (scenario: Scenario, cursor: Cursor) => string
}

/** The map of the moment at the cursor: in its column, or as large as the screen; and the picture to save. */
export function FlowMap({ later, linkFor }: FlowMapProps): ReactNode {
  const moment = useMoment()
  const scenario = useScenario()
  const isCut = useIsCut()
  const [follow, setFollow] = useState<Follow | null>(null)
  const [isLarge, setLarge] = useState(false)
  const graph = useMemo(() => mapGraph(moment), [moment])
  const words = useMemo(() => mapWords(graph, moment, later), [graph, moment, later])
  const headline = mapHeadline(graph, moment)
  const caption = mapCaption(scenario, linkFor(scenario, { on: moment.on, steps: moment.steps }))
  const star = later.size === 0 ? null : say(isCut ? 'cutoff.unknown.map' : 'map.note.star')
  const shown = {
    graph,
    words,
    headline,
    follow,
    onFollow: setFollow,
    star,
    reading: scenario.reading,
  }
  const key = `${moment.on} ${moment.entries.length} ${moment.regime}`
  return (
    <>
      <FlowMapView {...shown} moment={key} />
      <div className={styles.actions}>
        <Button onClick={() => setLarge(true)}>{say('map.enlarge')}</Button>
        <SavePicture graph={graph} words={words} headline={headline} caption={caption} day={moment.on} star={star} />
      </div>
      {isLarge ? (
        <MapStage onClose={() => setLarge(false)}>
          <FlowMapView {...shown} moment={key} isLarge />
        </MapStage>
      ) : null}
    </>
  )
}
