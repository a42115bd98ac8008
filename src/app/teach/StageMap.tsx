import { useMemo, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { LessonMoment } from '#domain/lesson/types.ts'
import { FlowMapView } from '#features/flow-map/FlowMapView.tsx'
import { mapGraph } from '#features/flow-map/mapGraph.ts'
import type { Follow } from '#features/flow-map/mapPicture.ts'
import { mapHeadline, mapWords } from '#features/flow-map/mapWords.ts'
import { useLaterPairs } from '#features/flow-matrix/useLaterPairs.ts'
import { seen } from '#store/lessonMoment.ts'

interface StageMapProps {
  readonly moment: LessonMoment
  readonly isLarge: boolean
}

/** The same as a picture: from the phone over the service to the parent company. */
export function StageMap({ moment, isLarge }: StageMapProps): ReactNode {
  const [follow, setFollow] = useState<Follow | null>(null)
  const drawn = useMemo(() => seen(moment), [moment])
  const later = useLaterPairs(drawn, moment.scenario.reading)
  const graph = useMemo(() => mapGraph(drawn), [drawn])
  const words = useMemo(() => mapWords(graph, drawn, later), [graph, drawn, later])
  return (
    <FlowMapView
      graph={graph}
      words={words}
      headline={mapHeadline(graph, drawn)}
      reading={moment.scenario.reading}
      star={later.size === 0 ? null : say('map.note.star')}
      moment={`${drawn.on} ${drawn.entries.length} ${drawn.regime}`}
      follow={follow}
      onFollow={setFollow}
      isLarge={isLarge}
    />
  )
}
