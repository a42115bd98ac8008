import { measure } from '#domain/design/measure.ts'
import { PRESET_IDS, presets, type PresetId } from '#domain/design/presets.ts'
import { subjectOfPreset } from '#domain/design/subject.ts'
import { checkDesign, type Checked } from '#domain/patterns/check.ts'

const known = new Map<PresetId, readonly Checked[]>()

/** Asks the engine of every preset, on Android, one in a task: in between the page answers to taps. */
export async function checkPresets(): Promise<void> {
  for (const id of PRESET_IDS) {
    if (known.has(id)) continue
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await new Promise((resolve) => setTimeout(resolve, 0))
    known.set(id, checkDesign(presets[id].design, measure(subjectOfPreset(presets[id]), 'android')))
  }
}

/** What was found; empty before `checkPresets` is done. */
export function checkedPresets(): ReadonlyMap<PresetId, readonly Checked[]> {
  return known
}
