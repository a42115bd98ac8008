import type { MapGraph, MapSource } from './mapGraph.ts'
import type { Box, DrawnLine, DrawnText, MapPicture } from './mapPicture.ts'
import type { MapWords } from './mapWords.ts'

export interface PhoneAbove {
  readonly boxes: Pick<MapPicture, 'phone' | 'rules'>
  readonly service: Box
  readonly lines: readonly DrawnLine[]
  readonly texts: readonly DrawnText[]
}

const PHONE_TOP = 34
const ROW = 34
const PAD = 8
const LINE_TOP = 8
const LINE_LENGTH = 58

/** For a narrow column: the phone with its groups, a line down for each kind of data, and the service across. */
export function phoneAbove(graph: MapGraph, words: MapWords, width: number): PhoneAbove {
  const phone = { x: 0.75, y: PHONE_TOP, width: width - 1.5, height: graph.groups.length * ROW + 2 * PAD, radius: 24 }
  const bottom = phone.y + phone.height
  const service = { x: 0.75, y: bottom + LINE_TOP + LINE_LENGTH, width: width - 1.5, height: 46 }
  const sources = graph.groups.flatMap((group) => group.sources)
  const places = placesOf(sources, width)
  const lines = sources.map((source, index): DrawnLine => {
    const x = places[index] ?? 18
    return {
      ...source,
      from: { x, y: bottom + LINE_TOP },
      to: { x, y: service.y },
      lock: { x, y: source.collected === 'no' ? bottom + LINE_TOP + 22 : service.y - 9 },
    }
  })
  return {
    boxes: { phone, rules: rulesOf(graph, width) },
    service,
    lines,
    texts: [
      { x: 0, y: 20, size: 22, serif: true, parts: [{ text: words.phone, tone: 'ink' }] },
      { x: width, y: 20, size: 14, anchor: 'end', parts: [{ text: words.kinds, tone: 'quiet' }] },
      ...groupTexts(graph, words, width),
      ...neverText(words, lines, width),
      { x: 16, y: service.y + 29, size: 18, serif: true, parts: [{ text: words.service, tone: 'ink' }] },
      { x: width - 16, y: service.y + 28, size: 14, anchor: 'end', parts: [{ text: words.holds, tone: 'quiet' }] },
    ],
  }
}

function groupTexts(graph: MapGraph, words: MapWords, width: number): DrawnText[] {
  return graph.groups.flatMap((group, index): DrawnText[] => {
    const y = PHONE_TOP + PAD + index * ROW + 22
    const part = (text: string, bold: boolean) => [{ text, tone: 'ink' as const, bold }]
    return [
      { x: 18, y, size: 14, parts: part(words.groups[index] ?? '', false) },
      { x: width - 18, y, size: 14, anchor: 'end', parts: part(String(group.sources.length), true) },
    ]
  })
}

function rulesOf(graph: MapGraph, width: number): Box[] {
  return graph.groups
    .slice(1)
    .map((_, index) => ({ x: 18, y: PHONE_TOP + PAD + (index + 1) * ROW - 0.5, width: width - 36, height: 1 }))
}

/** Those that never leave stand at the end of the row, apart, so that their word has room. */
const ROOM_FOR_NEVER = 128

function isStopped(source: MapSource): boolean {
  return source.locked && source.collected === 'no'
}

function placesOf(sources: readonly MapSource[], width: number): number[] {
  const end = sources.findLastIndex((source) => !isStopped(source)) + 1
  const stopped = sources.length - end
  const flowing = width - 36 - (stopped > 0 ? ROOM_FOR_NEVER + 12 : 0)
  const step = flowing / Math.max(1, end - 1)
  const apart = ROOM_FOR_NEVER / Math.max(1, stopped)
  return sources.map((_, index) => {
    if (index < end) return 18 + index * step
    return width - 18 - ROOM_FOR_NEVER + (index - end + 0.5) * apart
  })
}

/** “Never, as stated”, under the locks at the end of the row. */
function neverText(words: MapWords, lines: readonly DrawnLine[], width: number): DrawnText[] {
  const last = lines.at(-1)
  if (!last || !isStopped(last)) return []
  const text = `${words.never}, ${words.neverStated}`
  return [{ x: width - 18, y: last.lock.y + 25, size: 14, anchor: 'end', parts: [{ text, tone: 'never' }] }]
}
