import type { ReactNode } from 'react'
import type { DrawnText, Follow } from './mapPicture.ts'
import type { Palette } from './palette.ts'

interface MapTextsProps {
  readonly texts: readonly DrawnText[]
  readonly palette: Palette
  readonly follow?: Follow | null
}

/** The words of the picture. What is not followed steps back, and stays readable. */
export function MapTexts({ texts, palette, follow = null }: MapTextsProps): ReactNode {
  return texts.map(({ x, y, parts, size, serif, anchor, of }) => {
    const isFollowed =
      follow !== null && of !== undefined && (of.category ?? of.purpose) === (follow.category ?? follow.purpose)
    const isBack = follow !== null && of !== undefined && sameKind(of, follow) && !isFollowed
    return (
      <text
        key={`${x} ${y} ${parts[0]?.text ?? ''}`}
        x={x}
        y={y}
        fontSize={size}
        fontFamily={serif ? palette.serif : palette.sans}
        textAnchor={anchor ?? 'start'}
      >
        {parts.map(({ text, tone, bold }) => (
          <tspan
            key={text}
            fill={isBack ? palette.quiet : palette.word[tone]}
            fontWeight={(bold && !isBack) || (isFollowed && of.category !== undefined) ? 600 : 400}
          >
            {text}
          </tspan>
        ))}
      </text>
    )
  })
}

function sameKind(a: Follow, b: Follow): boolean {
  return (a.category === undefined) === (b.category === undefined)
}
