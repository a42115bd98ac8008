import type { LabLink } from '#app/labPrint.ts'
import { LINK_VERSION_2 } from '#app/link.ts'
import { parseFragment, type ParsedLink } from '#app/paths.ts'
import { nearestPreset } from '#domain/design/nearestPreset.ts'
import { PRESET_IDS, presets, type PresetId } from '#domain/design/presets.ts'
import { longDesign, readDesign } from '#domain/design/readDesign.ts'
import { LONGEST_TITLE } from '#domain/scenario/defaults.ts'
import { Reader } from '#domain/scenario/reader.ts'
import { PHONES } from '#domain/scenario/types.ts'

export type ParsedLab =
  | Exclude<ParsedLink, { readonly kind: 'moment' } | { readonly kind: 'design' }>
  /** `isGuessed`: the link does not say with which preset the design began, so the nearest is taken. */
  | { readonly kind: 'lab'; readonly state: LabLink; readonly isGuessed: boolean; readonly ignored: readonly string[] }

/** `x` name, `p` phone, `g` design: as in the link of a story. `b`: the preset that it began with. */
const KEYS = ['v', 'x', 'p', 'b', 'g']

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** What a fragment says of a design; anything that cannot be used is named, and nothing is lost by it. */
export function parseLab(fragment: string): ParsedLab {
  const values = new Map<string, string>()
  const ignored: string[] = []
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const [, key = part, text = ''] = /^([^=]*)=(.*)$/.exec(part) ?? []
    const value = decoded(text)
    if (value !== null && KEYS.includes(key) && !values.has(key)) values.set(key, value)
    else ignored.push(part)
  }
  if (values.get('v') !== LINK_VERSION_2) {
    // Too new, no link at all, or none that can be read: that is so for every kind of link.
    const link = parseFragment(fragment)
    return link.kind === 'moment' || link.kind === 'design' ? { kind: 'none' } : link
  }
  return readLab(values, ignored)
}

function readLab(values: ReadonlyMap<string, string>, ignored: readonly string[]): ParsedLab {
  const reader = new Reader()
  const [given, short] = [values.get('b'), values.get('g')]
  const base = given === undefined ? undefined : reader.oneOf<PresetId>('$.preset', given, PRESET_IDS)
  const design = short === undefined ? undefined : readDesign(reader, '$.design', longDesign(short))
  const name = reader.text('$.title', values.get('x') ?? '', LONGEST_TITLE)
  const phone = reader.oneOf('$.person.phone', values.get('p') ?? 'android', PHONES)
  if (given === undefined && short === undefined) reader.fault('$.design', 'missing', undefined)
  if (reader.faults.length > 0 || name === undefined || phone === undefined)
    return { kind: 'broken', faults: reader.faults }
  const from = base ?? (design ? nearestPreset(design) : '2016')
  return {
    kind: 'lab',
    state: { variant: { name, base: from, design: design ?? presets[from].design }, phone },
    isGuessed: base === undefined,
    ignored,
  }
}
