import type { ReactNode } from 'react'
import type { Box, DrawnLine, Follow, MapPicture } from './mapPicture.ts'
import type { Palette } from './palette.ts'
import { Lock } from './RunEnding.tsx'

interface MapFrameProps {
  readonly picture: MapPicture
  readonly palette: Palette
  readonly follow: Follow | null
}

/** What stands still: the phone, the service, the walls and the gates; and the lines from phone to service. */
export function MapFrame({ picture, palette, follow }: MapFrameProps): ReactNode {
  const { phone, service, rules, lines, links, walls, gates, changes } = picture
  const { radius, ...frame } = phone
  const followed = links.filter(({ category }) => category === follow?.category)
  return (
    <>
      <rect {...frame} rx={radius} fill={palette.sheet} stroke={palette.rule} strokeWidth={1.5} />
      <Bars boxes={rules} fill={palette.hair} />
      {lines.map((line) => (
        <Line
          key={line.category}
          line={line}
          palette={palette}
          weight={lineWeight(lines)}
          isFaint={follow?.category !== undefined && follow.category !== line.category}
          isFollowed={follow?.category === line.category}
        />
      ))}
      <rect {...service} fill={palette.well} stroke={palette.rule} strokeWidth={1.5} />
      {lines
        .filter(({ locked, collected }) => locked && collected !== 'no')
        .map(({ category, to, lock }) => (
          <Lock
            key={category}
            at={to.y === lock.y ? { x: lock.x, y: lock.y - 1 } : lock}
            paint={palette.word.never}
            scale={to.y === lock.y ? 0.9 : 0.8}
          />
        ))}
      {followed.map(({ d }) => (
        <path key={d} d={d} fill="none" stroke={palette.ink} strokeWidth={1.2} />
      ))}
      <Bars boxes={changes} fill={palette.ink} />
      <Bars boxes={walls} fill={palette.fill.held} />
      <Bars boxes={gates} fill={palette.ink} />
    </>
  )
}

function Bars({ boxes, fill }: { readonly boxes: readonly Box[]; readonly fill: string }): ReactNode {
  return boxes.map(({ x, y, width, height }) => (
    <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} fill={fill} />
  ))
}

/** As thick as the strands allow, and never so thick that lines touch. */
function lineWeight(lines: readonly DrawnLine[]): number {
  const [first, second] = lines
  if (!first || !second) return 4
  return Math.min(4, Math.hypot(second.from.x - first.from.x, second.from.y - first.from.y) * 0.5)
}

interface LineProps {
  readonly line: DrawnLine
  readonly palette: Palette
  readonly weight: number
  readonly isFaint: boolean
  readonly isFollowed: boolean
}

/** Collected: solid. Whether it is collected is contradicted or unsaid: dotted. Not collected: no line; stated so: a stub and a lock. */
function Line({ line, palette, weight, isFaint, isFollowed }: LineProps): ReactNode {
  const { from, to, lock, collected, locked } = line
  if (collected === 'no') {
    if (!locked) return null
    const stub = from.y === to.y ? `M${from.x} ${from.y}h14` : `M${from.x} ${from.y}v9`
    const paint = isFaint ? palette.rule : palette.word.never
    return (
      <>
        <path d={stub} stroke={paint} strokeWidth={weight} />
        <Lock at={{ x: lock.x, y: lock.y - 1 }} paint={paint} />
      </>
    )
  }
  const d = `M${to.x} ${to.y}L${from.x} ${from.y}`
  const stroke = isFollowed ? palette.ink : collected === 'yes' ? palette.carried : palette.rule
  const thin = isFaint ? 0.4 : 1
  if (collected === 'disputed')
    return <path d={d} stroke={stroke} strokeWidth={2 * thin} strokeLinecap="round" strokeDasharray="0 6" />
  return <path d={d} stroke={stroke} strokeWidth={weight * thin} />
}
