import type { Design } from '#domain/design/design.ts'
import type { PresetId } from '#domain/design/presets.ts'
import { loadDesigns } from '#store/designs.ts'

/** The presets that are no telling of what was shipped. */
export const LAB_PRESETS = [
  'ongoing-control',
  'commitments-2023',
  'neutral-minimum',
] as const satisfies readonly PresetId[]
export type LabPreset = (typeof LAB_PRESETS)[number]

const named = new Map<Design, LabPreset>()

/** All that designs need, when the first is asked about: no shipped question does. */
export async function loadPresets(): Promise<(id: LabPreset) => Design> {
  const [{ presets }] = await Promise.all([import('#domain/design/presets.ts'), loadDesigns()])
  for (const id of LAB_PRESETS) named.set(presets[id].design, id)
  return (id) => presets[id].design
}

export type DesignName = 'shipped' | LabPreset | 'own'

/** Equal designs are one object, so a preset is known whatever it came from. */
export function designName(design: Design | undefined): DesignName {
  return design ? (named.get(design) ?? 'own') : 'shipped'
}
