import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { MapCaption } from './mapCaption.ts'
import { MapDrawing } from './MapDrawing.tsx'
import type { MapGraph } from './mapGraph.ts'
import { mapLayout } from './mapLayout.ts'
import type { DrawnText } from './mapPicture.ts'
import { MapTexts } from './MapTexts.tsx'
import { strandTitle, type MapWords } from './mapWords.ts'
import type { Palette } from './palette.ts'
import { legendPlaces, PosterLegend } from './PosterLegend.tsx'
import { textWidth, wrapWords } from './textFit.ts'

export type PosterShape = 'wide' | 'tall'

export interface MapPosterProps {
  readonly graph: MapGraph
  readonly words: MapWords
  readonly headline: string
  readonly caption: MapCaption
  /** What the star at a pair means; null where none has one. */
  readonly star: string | null
  readonly shape: PosterShape
  readonly palette: Palette
}

const SHAPES = { wide: { width: 1376, margin: 44, head: 32 }, tall: { width: 520, margin: 32, head: 28 } } as const
/** The picture that travels alone: headline, legend, map, and who, which telling, which reading; nothing outside it. */
export function MapPoster(props: MapPosterProps): ReactNode {
  const { graph, words, headline, caption, shape, palette } = props
  const { width, margin, head } = SHAPES[shape]
  const picture = mapLayout(graph, words, width)
  const headLines = wrapWords(headline.replaceAll(/(\d) /g, '$1\u00a0'), head * 0.88, width)
  const headEnd = 30 + headLines.length * (head + 6)
  const legend = legendPlaces(graph, width)
  const mapTop = headEnd + legend.rows * 28 + 36
  const footTop = mapTop + picture.height + 40
  const feet = footLines(props, width)
  const height = footTop + feet.length * 20 + 18
  const texts: DrawnText[] = [
    ...headLines.map((text, index) => ({
      x: 0,
      y: 30 + (index + 0.75) * (head + 6),
      size: head,
      serif: true,
      parts: [{ text, tone: 'ink' as const }],
    })),
    ...feet.map((text, index) => ({
      x: 0,
      y: footTop + index * 20,
      size: 14,
      parts: [{ text, tone: 'quiet' as const }],
    })),
  ]
  const whole = width + 2 * margin
  return (
    <svg width={whole} height={height} viewBox={`0 0 ${whole} ${height}`} role="img">
      <title>{headline}</title>
      <desc>{[...descriptionOf(graph, words), caption.setting, caption.reconstruction, caption.link].join(' ')}</desc>
      <rect width={whole} height={height} fill={palette.paper} />
      <g transform={`translate(${margin} 0)`}>
        <MapTexts texts={texts} palette={palette} />
        <g transform={`translate(0 ${headEnd + 22})`}>
          <PosterLegend places={legend.places} palette={palette} />
        </g>
        <g transform={`translate(0 ${mapTop})`}>
          <MapDrawing picture={picture} palette={palette} follow={null} strandTitle={strandTitle} moment="" isStill />
        </g>
      </g>
    </svg>
  )
}

function footLines({ graph, caption, star }: MapPosterProps, width: number): string[] {
  const notes = [say('map.note'), ...(star === null ? [] : [star]), ...(graph.changed > 0 ? [say('map.note.bar')] : [])]
  // A longer address would not be typed off a picture; it stays in the description.
  const link = textWidth(caption.link, 15) <= width ? [caption.link] : []
  return [notes.join(' '), caption.setting, caption.reconstruction, ...link].flatMap((text) =>
    wrapWords(text, 15, width),
  )
}

function descriptionOf(graph: MapGraph, words: MapWords): string[] {
  return graph.uses.map((use) =>
    say('map.follow.purpose', {
      purpose: words.purpose(use.purpose),
      counts: words
        .counts(use)
        .map(({ text }) => text)
        .join(''),
    }),
  )
}
