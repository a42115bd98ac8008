import { beforeAll, expect, test } from 'vitest'
import { say } from '#content/say.ts'
import { PURPOSE_IDS, REGIME_IDS, type RegimeId } from '#domain/dataflow/ids.ts'
import { FOUND_BY, lens, type Lens } from '#domain/dataflow/readings/lens.ts'
import { statuses } from '#domain/dataflow/status.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { READINGS } from '#domain/scenario/types.ts'
import { loadReadings } from '#store/readings.ts'
import { followWords } from './followWords.ts'
import { mapCaption } from './mapCaption.ts'
import { mapGraph } from './mapGraph.ts'
import { MapPoster } from './MapPoster.tsx'
import { mapHeadline, mapWords, strandTitle } from './mapWords.ts'
import { SAVED } from './palette.ts'
import { svgText } from './pictureFile.ts'
import { AFTER_FOUR_TAPS, SCENARIO } from './testing/moments.ts'

beforeAll(loadReadings)

const LENSES = [...READINGS.map((reading) => lens(reading)), ...FOUND_BY.map((id) => lens('authority', [id]))]
const SHARED = PURPOSE_IDS.map((purpose) =>
  say('map.strand', {
    category: say('category.messages'),
    purpose: say(`purpose.${purpose}.name`),
    status: say('flow.is.shared'),
  }),
)

function momentsBy(through: Lens, regimes: readonly RegimeId[] = REGIME_IDS): Moment[] {
  return regimes.map((regime) => ({
    ...AFTER_FOUR_TAPS,
    regime,
    statuses: statuses(regime, true, through),
    lens: through,
  }))
}

test('under no reading the map has a shared strand of the content of messages, nor says that there is one', () => {
  for (const moment of LENSES.flatMap((through) => momentsBy(through))) {
    const graph = mapGraph(moment)
    const own = graph.uses.flatMap(({ strands }) => strands).filter(({ category }) => category === 'messages')
    expect(own.filter(({ kind }) => kind === 'shared')).toEqual([])
    expect(own.map(strandTitle).filter((title) => SHARED.includes(title))).toEqual([])
    expect(followWords(graph, { category: 'messages' })).not.toContain('may be shared')
  }
})

test.each(LENSES)('the picture that is saved draws none either, by $key', (through) => {
  for (const moment of momentsBy(through, ['on2016'])) {
    const graph = mapGraph(moment)
    const text = svgText(
      <MapPoster
        graph={graph}
        words={mapWords(graph, moment, new Set())}
        headline={mapHeadline(graph, moment)}
        caption={mapCaption(SCENARIO, '')}
        star={null}
        shape="tall"
        palette={SAVED.light}
      />,
    )
    expect(text).toContain(`<title>${say('category.phone')}, `)
    for (const title of SHARED) expect(text).not.toContain(title)
  }
})
