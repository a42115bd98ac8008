import type { ReactNode } from 'react'
import type { Box, DrawnChange, DrawnLine, Follow, MapPicture } from './mapPicture.ts'
import type { Palette } from './palette.ts'
import { Lock } from './RunEnding.tsx'

interface MapFrameProps {
  readonly picture: MapPicture
  readonly palette: Palette
  readonly follow: Follow | null
}

/** What stands still: the phone, the service, the walls and the gates; and the lines from phone to service. */
export function MapFrame({ picture, palette, follow }: MapFrameProps): ReactNode {
  const { phone, service, rail, rules, lines, links, walls, gates, changes } = picture
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
      <path d={outlineOf(service, rail)} fill={palette.well} stroke={palette.rule} strokeWidth={1.5} />
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
      {changes.map((change) => (
        <Change key={`${change.x} ${change.y}`} change={change} palette={palette} />
      ))}
      <Bars boxes={walls} fill={palette.fill.held} />
      <Bars boxes={gates} fill={palette.ink} />
    </>
  )
}

/** The service, and where it turns and goes on. */
function outlineOf({ x, y, width, height }: Box, rail?: Box): string {
  if (!rail) return `M${x} ${y}h${width}v${height}h${-width}z`
  return `M${x} ${y}h${width}v${height}H${rail.x + rail.width}v${rail.height}h${-rail.width}z`
}

/** Begun: a solid bar. Stopped: a hollow one. Changed in another way: a hairline. */
export function Change({ change, palette }: { readonly change: DrawnChange; readonly palette: Palette }): ReactNode {
  const { deed, ...box } = change
  if (deed === 'start') return <rect {...box} fill={palette.ink} />
  if (deed === 'stop')
    return (
      <rect
        x={box.x + 0.5}
        y={box.y + 0.5}
        width={Math.max(0.5, box.width - 1)}
        height={Math.max(0.5, box.height - 1)}
        fill={palette.paper}
        stroke={palette.ink}
      />
    )
  const isUpright = box.height > box.width
  const thin = isUpright ? { ...box, x: box.x + 2.5, width: 1.5 } : { ...box, y: box.y + 2.5, height: 1.5 }
  return <rect {...thin} fill={palette.word.open} />
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
