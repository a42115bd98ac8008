import { PRESET_IDS } from '#domain/design/presets.ts'
import { choices, NO_FILTER, type LevelChoice, type NameChoice, type PatternFilter } from './patternFilter.ts'

const NAMES: readonly NameChoice[] = [
  ...choices.gray.map((id) => `gray.${id}` as const),
  ...choices.edpb.map((id) => `edpb.${id}` as const),
  ...choices.plain.map((id) => `plain.${id}` as const),
]
const LEVELS: readonly LevelChoice[] = [...choices.depths, ...choices.spans]

/** What each key may say. A fragment without any of them leads to a part of the page, and is no filter. */
const VALUES = {
  in: PRESET_IDS,
  name: NAMES,
  level: LEVELS,
  confidence: choices.confidences,
  debated: ['yes'],
} as const

/** The fragment of a filter, so that a list can be linked: `#in=2021&name=gray.sneaking`. None where nothing is set. */
export function printFilter({ design, name, level, confidence, debatedOnly }: PatternFilter): string {
  const debated = debatedOnly ? 'yes' : ''
  const parts = Object.entries({ in: design, name, level, confidence, debated }).filter(([, value]) => value !== '')
  return parts.length === 0 ? '' : `#${parts.map(([key, value]) => `${key}=${value}`).join('&')}`
}

/** The filter that a fragment holds: what cannot be read in it is left out; null where it holds none. */
export function parseFilter(hash: string): PatternFilter | null {
  const pairs = new Map(
    hash
      .replace(/^#/, '')
      .split('&')
      .flatMap((part) => {
        const at = part.indexOf('=')
        return at < 0 ? [] : [[part.slice(0, at), part.slice(at + 1)] as const]
      }),
  )
  if (!Object.keys(VALUES).some((key) => pairs.has(key))) return null
  const chosen = <Value extends string>(key: string, values: readonly Value[]): Value | '' =>
    values.find((value) => value === pairs.get(key)) ?? ''
  return {
    ...NO_FILTER,
    design: chosen('in', VALUES.in),
    name: chosen('name', VALUES.name),
    level: chosen('level', VALUES.level),
    confidence: chosen('confidence', VALUES.confidence),
    debatedOnly: chosen('debated', VALUES.debated) === 'yes',
  }
}
