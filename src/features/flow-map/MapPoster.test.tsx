import { describe, expect, it } from 'vitest'
import { countStatus } from '#domain/dataflow/status.ts'
import { mapCaption } from './mapCaption.ts'
import { mapGraph, STRAND_STATUSES } from './mapGraph.ts'
import { MapPoster, type PosterShape } from './MapPoster.tsx'
import { mapHeadline, mapWords } from './mapWords.ts'
import { SAVED, type SavedTheme } from './palette.ts'
import { svgText } from './pictureFile.ts'
import { AFTER_FOUR_TAPS, SCENARIO } from './testing/moments.ts'

const LINK = 'https://example.org/play/#v=1'

function saved(shape: PosterShape, theme: SavedTheme): string {
  const graph = mapGraph(AFTER_FOUR_TAPS)
  return svgText(
    <MapPoster
      graph={graph}
      words={mapWords(graph, AFTER_FOUR_TAPS, new Set())}
      headline={mapHeadline(graph, AFTER_FOUR_TAPS)}
      caption={mapCaption(SCENARIO, LINK)}
      star={null}
      shape={shape}
      palette={SAVED[theme]}
    />,
  )
}

const CASES = (['wide', 'tall'] as const).flatMap((shape) =>
  (['light', 'dark'] as const).map((theme) => ({ shape, theme })),
)

describe.each(CASES)('the saved picture, $shape and $theme', ({ shape, theme }) => {
  const text = saved(shape, theme)
  const file = new DOMParser().parseFromString(text, 'image/svg+xml')
  const words = [...file.querySelectorAll('text')]
    .map(({ textContent }) => textContent)
    .join(' ')
    .replaceAll('\u00a0', ' ')

  it('is a file of its own', () => {
    expect(file.querySelector('parsererror')).toBeNull()
    expect(file.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg')
    expect(text).not.toMatch(/var\(|class=|style=|href|url\(|<script|<image/)
    expect(text).toContain(SAVED[theme].paper)
  })

  it('carries headline, date, setting, counts, and says what it is', () => {
    expect(words).toContain('26 August 2016, after four taps: from now on 19 more pairs may be shared, 10 may not.')
    expect(words).toContain('on an iPhone, with a parent-company account.')
    expect(words).toContain('Telling: as it happened. Reading: The record.')
    expect(words).toContain('Reconstruction')
    expect(words).toContain('width says nothing about volume')
    expect(words).toContain(LINK)
    for (const status of STRAND_STATUSES) {
      const number = countStatus(AFTER_FOUR_TAPS.statuses, status)
      const drawn = [...file.querySelectorAll('[data-part=strands] title')]
      if (number > 0) expect(words).toMatch(new RegExp(`\\b${number} (shared|held|disputed|open)`))
      expect(drawn).toHaveLength(107)
    }
  })

  it('lies inside its edges', () => {
    const [, , width = 0, height = 0] = (file.documentElement.getAttribute('viewBox') ?? '').split(' ').map(Number)
    expect(width).toBe(Number(file.documentElement.getAttribute('width')))
    for (const element of file.querySelectorAll('text')) expect(Number(element.getAttribute('y'))).toBeLessThan(height)
  })
})
