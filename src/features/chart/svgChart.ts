import { capital, regionWord, stateWord } from '#content/chartWords.ts'
import { say } from '#content/say.ts'
import type { ChartStamp } from './chartStamp.ts'
import { escapeXml } from './escapeXml.ts'
import { BOX_HEIGHT, type Box, type LaneDrawing, type WayRow } from './laneLayout.ts'
import type { Line } from './laneLines.ts'
import { numbersText } from './numbersText.ts'

const MARGIN = 40
const BETWEEN = 22
const HEAD = 192
const INK = '#1a1d21'
const INK_2 = '#4a515a'
const RULE = '#868e97'
const PAPER = '#faf9f6'
const SERIF = "'Iowan Old Style', Charter, 'Noto Serif', 'Liberation Serif', Georgia, serif"
const SANS = "'Helvetica Neue', 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif"

function text(x: number, y: number, words: string, rest = `fill="${INK}"`): string {
  return `<text x="${x}" y="${y}" ${rest}>${escapeXml(words)}</text>`
}

function boxSvg({ region, isLab, boxWidth: width }: LaneDrawing, box: Box): string {
  const { y, isNow, isNever, steps } = box
  const line = isNow || steps.length > 0 ? INK : RULE
  const dashes = isNever && steps.length === 0 ? ' stroke-dasharray="3 3"' : ''
  const ink = isNow ? PAPER : isNever ? INK_2 : INK
  const halo = isNever ? ` stroke="${PAPER}" stroke-width="5" paint-order="stroke"` : ''
  const at = `x="0.5" y="${y + 0.5}" width="${width - 1}" height="${BOX_HEIGHT - 1}" rx="6"`
  return [
    `<rect ${at} fill="${isNow ? INK : '#fff'}" stroke="${line}" stroke-width="${steps.length > 0 ? 1.75 : 1}"${dashes}/>`,
    isNever ? `<rect ${at} fill="url(#never)"/>` : '',
    box.fromAny ? `<circle cx="0" cy="${y + BOX_HEIGHT / 2}" r="4" fill="${PAPER}" stroke="${RULE}"/>` : '',
    text(12, y + 21, stateWord(region, box.value, isLab), `fill="${ink}"${isNow ? ' font-weight="600"' : ''}${halo}`),
    text(width - 10, y + 21, numbersText(steps), `fill="${isNow ? PAPER : INK_2}" text-anchor="end"`),
  ].join('')
}

const STROKES: Readonly<Record<Line['kind'], string>> = {
  other: `stroke="${RULE}" stroke-opacity="0.6"`,
  taken: `stroke="${INK}" stroke-width="2.5"`,
  possible: `stroke="${INK}" stroke-width="1.5"`,
  barred: `stroke="${INK_2}" stroke-dasharray="3 3"`,
}

function lineSvg({ kind, path, x, y }: Line): string {
  const head = kind === 'taken' || kind === 'possible' ? INK : RULE
  return `<path d="${path}" fill="none" ${STROKES[kind]}/><path d="M${x} ${y}l7 -3.5v7z" fill="${head}"/>`
}

function waySvg(width: number, way: WayRow): string {
  const isPossible = way.kind === 'possible'
  const rest = isPossible ? `fill="${INK}" font-weight="600"` : `fill="${INK_2}"`
  const frame = `<rect x="0.5" y="${way.y + 0.5}" width="${width - 1}" height="${way.height - 1}" rx="15" fill="#fff" stroke="${INK}"/>`
  return (
    (isPossible ? frame : '') +
    way.lines.map((line, row) => text(12, way.y + (isPossible ? 19 : 14) + row * 18, line, rest)).join('')
  )
}

function laneSvg(drawing: LaneDrawing, x: number): string {
  const { region, boxWidth, width, boxes, ways, lines } = drawing
  return [
    `<g transform="translate(${x} ${HEAD})">`,
    text(0, -18, regionWord(region), `fill="${INK}" font-size="16" font-family="${SERIF}"`),
    `<path d="M0 -7.5H${width}" stroke="${INK}"/>`,
    ...lines.map(lineSvg),
    ...boxes.map((box) => boxSvg(drawing, box)),
    ...ways.map((way) => waySvg(boxWidth, way)),
    '</g>',
  ].join('')
}

export interface ChartImage {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** What the numbers in the states stand for. */
export interface WayStep {
  readonly n: number
  readonly title: string
  readonly day: string
}

const ROW = 28
const COLUMN = 560

/** The way so far, in two columns in the room below the short lanes. */
function waySteps(steps: readonly WayStep[], top: number): string[] {
  if (steps.length === 0) return []
  const rows = Math.ceil(steps.length / 2)
  return [
    text(MARGIN, top, say('chart.way'), `fill="${INK}" font-size="16" font-family="${SERIF}"`),
    `<path d="M${MARGIN} ${top + 10.5}H${MARGIN + 2 * COLUMN - BETWEEN}" stroke="${INK}"/>`,
    ...steps.map(({ n, title, day }, index) => {
      const x = MARGIN + (index < rows ? 0 : COLUMN)
      const y = top + 34 + (index % rows) * ROW
      return (
        text(x, y, String(n), `fill="${INK_2}"`) +
        text(x + 30, y, title) +
        text(x + COLUMN - BETWEEN, y, day, `fill="${INK_2}" text-anchor="end"`)
      )
    }),
  ]
}

const SWATCHES = {
  now: `rx="4" fill="${INK}"`,
  way: `rx="4" fill="#fff" stroke="${INK}" stroke-width="1.75"`,
  possible: `rx="8" fill="#fff" stroke="${INK}"`,
  never: `rx="4" fill="url(#never)" stroke="${RULE}" stroke-dasharray="3 3"`,
} as const

/** The shapes, and what they mean. */
function key(): string[] {
  let x = MARGIN
  return (['now', 'way', 'possible', 'never'] as const).map((mark) => {
    const words = say(`chart.key.${mark}`)
    const at = x
    x += 60 + words.length * 7.6
    return `<rect x="${at}" y="${HEAD - 86}" width="26" height="16" ${SWATCHES[mark]}/>${text(at + 34, HEAD - 73, words, `fill="${INK_2}"`)}`
  })
}

/** The picture as a file of its own: no styles from elsewhere, and it says what it is. */
export function svgChart(
  drawings: readonly LaneDrawing[],
  sentence: string,
  stamp: ChartStamp,
  steps: readonly WayStep[] = [],
): ChartImage {
  let x = MARGIN
  const lanes = drawings.map((drawing) => {
    const svg = laneSvg(drawing, x)
    x += drawing.width + BETWEEN
    return svg
  })
  const width = x - BETWEEN + MARGIN
  const wayTop = HEAD + Math.max(...drawings.slice(0, -1).map((drawing) => drawing.height)) + 52
  const wayEnd = steps.length > 0 ? wayTop + 34 + Math.ceil(steps.length / 2) * ROW : 0
  const height = Math.max(HEAD + Math.max(...drawings.map((drawing) => drawing.height)), wayEnd) + MARGIN + 24
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${SANS}" font-size="14">`,
    `<title>${escapeXml(stamp.title)}</title><desc>${escapeXml(`${stamp.setting}. ${stamp.reconstruction}. ${sentence}`)}</desc>`,
    `<defs><pattern id="never" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V7" stroke="#dcd8d0" stroke-width="3"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    text(MARGIN, 52, stamp.title, `fill="${INK}" font-size="28" font-family="${SERIF}"`),
    text(MARGIN, 82, sentence, `fill="${INK_2}" font-size="16"`),
    ...key(),
    ...lanes,
    ...waySteps(steps, wayTop),
    text(MARGIN, height - 22, `${capital(stamp.setting)}. ${stamp.reconstruction}.`, `fill="${INK_2}"`),
    '</svg>',
  ].join('\n')
  return { svg, width, height }
}
