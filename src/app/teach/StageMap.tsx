import { lazy, useMemo, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { LessonMoment } from '#domain/lesson/types.ts'
import { FlowMapView } from '#features/flow-map/FlowMapView.tsx'
import { mapGraph } from '#features/flow-map/mapGraph.ts'
import type { Follow } from '#features/flow-map/mapPicture.ts'
import { mapHeadline, mapWords } from '#features/flow-map/mapWords.ts'
import { seen } from '#store/lessonMoment.ts'

const NONE: ReadonlySet<string> = new Set()

interface StageMapProps {
  readonly moment: LessonMoment
  readonly isLarge: boolean
}

/** The same as a picture: from the phone over the service to the parent company. */
export const StageMap = lazy(async () => {
  const { laterPairs } = await import('#app/routes/PlayRoute.tsx')
  return { default: (props: StageMapProps) => <MapAt {...props} laterPairs={laterPairs} /> }
})

interface MapAtProps extends StageMapProps {
  readonly laterPairs: (typeof import('#app/routes/PlayRoute.tsx'))['laterPairs']
}

function MapAt({ moment, isLarge, laterPairs }: MapAtProps): ReactNode {
  const [follow, setFollow] = useState<Follow | null>(null)
  const drawn = useMemo(() => seen(moment), [moment])
  const { reading } = moment.scenario
  const later = useMemo(
    // Other readings rest on rows of their own: the map marks what the record alone knows.
    () => (reading === 'record' ? laterPairs(drawn.regime, drawn.on, drawn.statuses) : NONE),
    [drawn, reading, laterPairs],
  )
  const graph = useMemo(() => mapGraph(drawn), [drawn])
  const words = useMemo(() => mapWords(graph, drawn, later), [graph, drawn, later])
  return (
    <FlowMapView
      graph={graph}
      words={words}
      headline={mapHeadline(graph, drawn)}
      reading={reading}
      star={later.size === 0 ? null : say('map.note.star')}
      moment={`${drawn.on} ${drawn.entries.length} ${drawn.regime}`}
      follow={follow}
      onFollow={setFollow}
      isLarge={isLarge}
    />
  )
}
