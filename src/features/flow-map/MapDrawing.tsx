import type { ReactNode } from 'react'
import { MapFrame } from './MapFrame.tsx'
import type { DrawnRun, DrawnStrand, Follow, MapPicture } from './mapPicture.ts'
import { MapTexts } from './MapTexts.tsx'
import type { Palette } from './palette.ts'
import { RunEnding } from './RunEnding.tsx'
import { StrandLine } from './StrandLine.tsx'
import styles from './FlowMap.module.css'

export interface MapDrawingProps {
  readonly picture: MapPicture
  readonly palette: Palette
  readonly follow: Follow | null
  readonly strandTitle: (strand: DrawnStrand) => string
  /** Changes with the moment, so that what changed draws itself once. */
  readonly moment: string
  /** In a file of its own nothing moves. */
  readonly isStill?: boolean
  readonly onFollow?: (follow: Follow) => void
}

/** The picture, drawn: only presentation attributes, so that it looks the same in a file of its own. */
export function MapDrawing({
  picture,
  palette,
  follow,
  strandTitle,
  moment,
  isStill = false,
  onFollow,
}: MapDrawingProps): ReactNode {
  const isFaint = (strand: { readonly category: string; readonly purpose: string }) =>
    follow !== null && strand.category !== follow.category && strand.purpose !== follow.purpose
  const strands = picture.runs.flatMap((run) => run.strands)
  const line = (strand: DrawnStrand) => (
    <StrandLine
      key={`${strand.category} ${strand.purpose}`}
      kind={strand.kind}
      d={strand.d}
      width={picture.strand}
      palette={palette}
      isFaint={isFaint(strand)}
      title={strandTitle(strand)}
    />
  )
  const ending = (run: DrawnRun) => (
    <RunEnding
      key={`${run.purpose} ${run.kind}`}
      run={run}
      pitch={picture.pitch}
      strand={picture.strand}
      palette={palette}
      isFaint={(category) => isFaint({ category, purpose: run.purpose })}
    />
  )
  const changed = strands.filter((strand) => strand.changed)
  return (
    <>
      <MapFrame picture={picture} palette={palette} follow={follow} />
      <g data-part="strands">
        <g>{strands.filter((strand) => !strand.changed).map(line)}</g>
        <g key={moment} className={isStill ? undefined : styles[picture.axis]}>
          {changed.map(line)}
        </g>
      </g>
      <g data-part="endings">{picture.runs.map(ending)}</g>
      <MapTexts texts={picture.texts} palette={palette} follow={follow} />
      {onFollow ? (
        <g>
          {picture.targets.map(({ of, ...box }) => (
            <rect
              key={of.category ?? of.purpose}
              {...box}
              className={styles.target}
              fill="transparent"
              onClick={() => onFollow(of)}
            />
          ))}
        </g>
      ) : null}
    </>
  )
}
