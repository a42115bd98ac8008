import type { AllMeasures } from '#content/measure/allMeasures.ts'
import type { Cell, Put, Unit } from '#content/measure/cell.ts'
import { questionPlayed } from '#content/measure/plays.ts'
import { WORDS_PER_MINUTE, type ReadingLoad } from '#content/measure/readingLoad.ts'
import type { RowShape } from '#content/measure/rowShape.ts'
import { say } from '#content/say.ts'
import type { Way } from '#domain/design/measure.ts'

type Reads = Extract<keyof ReadingLoad, 'words' | 'seconds' | 'ease' | 'grade'>

function loadPuts({ words, sentences, syllables }: ReadingLoad, kind: Reads): readonly Put[] {
  const counted: readonly Put[] = [{ id: 'measure.put.words', value: words }]
  if (kind === 'words') return [{ id: 'measure.put.sentences', value: sentences }]
  if (kind === 'seconds') return [...counted, { id: 'measure.put.perMinute', value: WORDS_PER_MINUTE }]
  return [
    ...counted,
    { id: 'measure.put.sentences', value: sentences },
    { id: 'measure.put.syllables', value: syllables },
  ]
}

function loadCell(way: Way, kind: Reads, unit: Unit, { words, rows }: AllMeasures): Cell {
  const load = words.reading[way]
  const path = rows.paths[way]
  if (!load || !path) return { value: null, none: 'impossible', unit, put: [] }
  const value = load[kind]
  if (value === null) return { value, none: load.words > 0 ? 'noFormula' : 'nothing', unit, put: [] }
  const assumes = kind === 'seconds' ? (['averageReader'] as const) : []
  return { value, unit, put: loadPuts(load, kind), path, assumes }
}

function loadRow(way: Way, kind: Reads, unit: Unit): RowShape {
  return { metric: 'M7', group: 'reading', read: (all) => loadCell(way, kind, unit, all) }
}

function factsCell({ words: { facts, factsFirst } }: AllMeasures): Cell {
  const put: readonly Put[] = [
    { id: 'measure.put.facts', value: facts.length },
    { id: 'measure.put.statedFirst', value: factsFirst },
    { id: 'measure.put.neverStated', value: facts.filter(({ taps }) => taps === null).length },
  ]
  const said = say('measure.factsOf', { stated: factsFirst, all: facts.length })
  return { value: factsFirst, unit: 'facts', put, said, plays: questionPlayed() }
}

export const wordRows = {
  wordsAccept: loadRow('accept', 'words', 'words'),
  wordsRefuse: loadRow('refuse', 'words', 'words'),
  timeAccept: loadRow('accept', 'seconds', 'seconds'),
  timeRefuse: loadRow('refuse', 'seconds', 'seconds'),
  easeAccept: loadRow('accept', 'ease', 'points'),
  easeRefuse: loadRow('refuse', 'ease', 'points'),
  gradeAccept: loadRow('accept', 'grade', 'grade'),
  gradeRefuse: loadRow('refuse', 'grade', 'grade'),
  factsFirst: { metric: 'M8', group: 'reading', read: factsCell },
} as const satisfies Record<string, RowShape>
