import { readText } from '#cli/readText.ts'
import { registerLabSays } from '#content/labRegistry.ts'
import * as labSays from '#content/labSays.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { parseScenarioText } from '#domain/scenario/parseText.ts'

/** The scenario in a file, or every fault in it. */
export function readScenario(file: string): ReturnType<typeof parseScenarioText> {
  registerDesigns(allDesignTools)
  registerLabSays(labSays)
  const read = readText(file)
  return 'fault' in read ? { ok: false, faults: [read.fault] } : parseScenarioText(read.text)
}
