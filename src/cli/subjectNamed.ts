import { existsSync } from 'node:fs'
import { readScenario } from '#cli/readScenario.ts'
import { faultText } from '#content/faultText.ts'
import { say } from '#content/say.ts'
import { PRESET_IDS, presets, type PresetId } from '#domain/design/presets.ts'
import { subjectOfDesign, subjectOfPreset, type Subject } from '#domain/design/subject.ts'

/** A preset by its name, or the design in a file; else what is wrong, a sentence each. */
export function subjectNamed(name: string): Subject | { readonly complaints: readonly string[] } {
  if ((PRESET_IDS as readonly string[]).includes(name)) return subjectOfPreset(presets[name as PresetId])
  if (!existsSync(name))
    return { complaints: [say('cli.designUnknown', { found: JSON.stringify(name), known: PRESET_IDS.join(', ') })] }
  const read = readScenario(name)
  if (!read.ok) return { complaints: read.faults.map((fault) => `${name}: ${fault.path}: ${faultText(fault)}`) }
  const { design } = read.scenario
  return design ? subjectOfDesign(design) : { complaints: [say('cli.designMissing', { file: name })] }
}
