import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { slotCode } from '#domain/study/assign.ts'
import { freeze } from '#domain/study/freeze.ts'
import { blockPlanOf, studyLink } from '#domain/study/links.ts'
import { parseStudy } from '#domain/study/parse.ts'
import { runFile } from '#features/study/runFile.ts'

registerDesigns(allDesignTools)

export const EXAMPLE = path.resolve('examples/study-one-tap.json')

export interface LaidStudy {
  /** `run-NAME.html` and what is in it. */
  readonly name: string
  readonly html: string
  /** The n-th single-use link, from 0, as it is written behind the site's address. */
  readonly link: (index?: number) => string
}

/** The example study, with something changed, as the one file that a researcher lays beside the app. */
export function layable(changes: Readonly<Record<string, unknown>> = {}): LaidStudy {
  const example = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Record<string, unknown>
  const parsed = parseStudy({ ...example, ...changes })
  const frozen = parsed.ok ? freeze(parsed.study) : parsed
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.faults))
  const built = readFileSync(path.resolve('dist/run/index.html'), 'utf8')
  const file = runFile(built, frozen.frozen, { title: 'Study', needsScript: 'This study needs scripts.' })
  if (!file.ok) throw new Error(file.missing)
  const { study } = frozen.frozen
  const plan = blockPlanOf(study)
  const link = (index = 0): string => studyLink(file.name, study, plan ? slotCode(plan, index) : '')
  return { name: file.name, html: file.html, link }
}

/** Beside the app in a folder of its own: as much of the app as a study needs. */
export function layIn(folder: string, studies: readonly LaidStudy[]): string {
  mkdirSync(folder, { recursive: true })
  for (const name of ['assets', 'run', 'favicon.svg', '404.html'])
    cpSync(path.resolve('dist', name), path.join(folder, name), { recursive: true })
  for (const { name, html } of studies) writeFileSync(path.join(folder, name), html)
  return folder
}
