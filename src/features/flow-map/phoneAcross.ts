import type { MapGraph } from './mapGraph.ts'
import type { DrawnLine, DrawnText, MapPicture } from './mapPicture.ts'
import type { MapWords } from './mapWords.ts'

export interface PhoneRows {
  readonly texts: readonly DrawnText[]
  readonly lines: readonly DrawnLine[]
  readonly targets: MapPicture['targets']
}

interface Frame {
  readonly top: number
  readonly bottom: number
  readonly width: number
  /** Where the service begins. */
  readonly service: number
}

const PAD = 18
const HEADING = 22
const GROUP_GAP = 12

/** The phone beside the service: a row for each kind of data, and its line to the service. */
export function phoneAcross(graph: MapGraph, words: MapWords, frame: Frame): PhoneRows {
  const { top, bottom, width, service } = frame
  const rows = graph.groups.reduce((sum, group) => sum + group.sources.length, 0)
  const fixed = 2 * PAD + graph.groups.length * HEADING + (graph.groups.length - 1) * GROUP_GAP
  const row = (bottom - top - fixed) / rows
  const texts: DrawnText[] = []
  const lines: DrawnLine[] = []
  const targets: MapPicture['targets'][number][] = []
  let y = top + PAD
  for (const [index, group] of graph.groups.entries()) {
    texts.push({
      x: 16,
      y: y + 15,
      size: 14,
      parts: [
        { text: `${words.groups[index] ?? ''} `, tone: 'ink', bold: true },
        { text: String(group.sources.length), tone: 'quiet' },
      ],
    })
    y += HEADING
    for (const source of group.sources) {
      const of = { category: source.category }
      const axis = y + row / 2
      texts.push({ x: 16, y: axis + 5, size: 14, of, parts: [{ text: words.category(source.category), tone: 'ink' }] })
      lines.push({
        ...source,
        from: { x: width + 7, y: axis },
        to: { x: service, y: axis },
        lock: { x: source.collected === 'no' ? width + 31 : service + 13, y: axis },
      })
      targets.push({ x: 6, y, width: width - 12, height: row, of })
      y += row
    }
    y += GROUP_GAP
  }
  return { texts: [...texts, ...neverLabel(words, lines, service)], lines, targets }
}

/** “Never, as stated”, beside the locks, where there is room for it. */
function neverLabel(words: MapWords, lines: readonly DrawnLine[], service: number): DrawnText[] {
  const locked = lines.filter(({ locked: isLocked, collected }) => isLocked && collected === 'no')
  const [first] = locked
  const last = locked.at(-1)
  if (!first || !last || service - first.lock.x < 100) return []
  const y = (first.lock.y + last.lock.y) / 2
  const x = first.lock.x + 16
  return [
    { x, y: y - 3, size: 16, parts: [{ text: words.never, tone: 'never', bold: true }] },
    { x, y: y + 15, size: 14, parts: [{ text: words.neverStated, tone: 'never' }] },
  ]
}
