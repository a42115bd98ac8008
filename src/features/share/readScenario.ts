import { loadDesigns } from '#store/designs.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import type { Refusal } from './FaultsDialog.tsx'

/** A file as a scenario, or why it is none. */
export async function readScenario(
  file: File,
): Promise<{ readonly ok: true; readonly scenario: Scenario } | ({ readonly ok: false } & Refusal)> {
  try {
    // The JSON parser that knows places is wanted only here: no view waits for it.
    const { parseScenarioText } = await import('#domain/scenario/parseText.ts')
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    if (text.includes('scenario@2')) await loadDesigns()
    const parsed = parseScenarioText(text)
    return parsed.ok ? parsed : { ok: false, name: file.name, faults: parsed.faults }
  } catch {
    return { ok: false, name: file.name, faults: null }
  }
}
