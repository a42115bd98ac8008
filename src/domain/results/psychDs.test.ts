import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { fileOf, frozen, people, resealed, taken, wherever } from '../testing/results.ts'
import type { Imported } from './importRecords.ts'
import { outcomesOf } from './outcomes.ts'
import { participantsOf } from './participants.ts'
import { checkPsychDs } from './psychDsCheck.ts'
import { PSYCH_DS_RULES, type PsychDsRule } from './psychDsRules.ts'
import { psychDsFiles, zipOf } from './psychDs.ts'
import { plainValue } from './psychDsNames.ts'
import { bytesSource } from './source.ts'

const study = frozen({ logging: ['times', 'visibility', 'panelIds'] })
const words = {
  description: 'Data of a study.',
  readme: '# Data\n',
  changes: '# Changes\n',
  meanings: { row_id: 'A key.' },
}
let imported: Imported
let zip: Uint8Array
let files: Record<string, string>

async function packed(options = {}): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of zipOf(psychDsFiles(imported, { words, ...options }))) pieces.push(piece)
  return new Uint8Array(Buffer.concat(pieces))
}

beforeAll(async () => {
  const records = people(study, 24).map((lines, at) =>
    resealed(
      lines.map((line) =>
        line.event.type === 'panel'
          ? { ...line, event: { type: 'panel' as const, ids: { PROLIFIC_PID: `secret${at}` } } }
          : line,
      ),
      {},
    ),
  )
  imported = await taken(
    records.map((lines) => fileOf(lines)),
    { study },
  )
  zip = await packed()
  files = Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]))
})

describe('the dataset', () => {
  test('breaks no rule of Psych-DS that can be read', () => expect(checkPsychDs(files)).toEqual([]))

  test('is named by its study, and the same data gives the same archive', async () => {
    expect(plainValue('one-tap_each--way')).toBe('oneTapEachWay')
    expect(Object.keys(files)).toContain('data/study-oneTap_description-participants_data.csv')
    expect(Buffer.from(await packed()).equals(Buffer.from(zip))).toBe(true)
  })

  test('holds no id of a panel unless it is asked for', async () => {
    expect(Object.values(files).join('\n')).not.toContain('secret')
    const whole = unzipSync(await packed({ withPanelIds: true }))
    expect(strFromU8(whole['data/study-oneTap_description-participants_data.csv'] ?? new Uint8Array())).toContain(
      'secret1',
    )
  })

  test('with ids it can be imported again', async () => {
    const again = await taken([bytesSource('dataset.zip', await packed({ withPanelIds: true }))], { study })
    expect(again.sessions.map(wherever)).toEqual(imported.sessions.map(wherever))
    expect(again.report).toMatchObject({ fileFaults: [], rowFaults: [], refused: [] })
  })

  test('its script for Python finds what the app finds', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dataset-'))
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), text)
    }
    const told = execFileSync('python3', ['analysis/analyse.py'], { cwd: folder, encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    const [primary] = outcomesOf(study.study, participantsOf(study.study, imported.sessions))
    expect(primary?.kind).toBe('share')
    if (primary?.kind === 'share')
      for (const { condition, share, estimate } of primary.groups)
        expect(told).toContain(
          `${condition}: ${share.count} of ${share.of} = ${estimate?.value.toFixed(4)} (${estimate?.low.toFixed(4)} to ${estimate?.high.toFixed(4)})`,
        )
  })
})

describe('the check', () => {
  const table = 'data/study-oneTap_description-participants_data.csv'
  const broken: Readonly<Record<PsychDsRule, (all: Record<string, string>) => Record<string, string | undefined>>> = {
    hasDescription: () => ({ 'dataset_description.json': undefined }),
    descriptionIsJson: () => ({ 'dataset_description.json': '{' }),
    contextIsSchemaOrg: (all) => described(all, { '@context': 'https://example.org/' }),
    typeIsDataset: (all) => described(all, { '@type': 'Person' }),
    hasName: (all) => described(all, { name: '' }),
    hasDescriptionText: (all) => described(all, { description: undefined }),
    hasVariables: (all) => described(all, { variableMeasured: 'x' }),
    variablesAreNamed: (all) => described(all, { variableMeasured: [{ '@type': 'PropertyValue' }] }),
    objectsHaveTypes: (all) => described(all, { variableMeasured: [{ name: 'row_id' }] }),
    hasDataFile: (all) =>
      Object.fromEntries(Object.keys(all).map((name) => [name, name.endsWith('.csv') ? undefined : all[name]])),
    namesOfDataFiles: () => ({ 'data/one-tap-participants.csv': 'row_id\r\n1\r\n' }),
    officialKeywords: () => ({ 'data/wave-1_data.csv': 'row_id\r\n1\r\n' }),
    hasHeader: () => ({ [table]: '' }),
    headerNotRepeated: () => ({ [table]: 'row_id,row_id\r\n1,2\r\n' }),
    rowsAsLongAsHeader: () => ({ [table]: 'row_id,kept\r\n1\r\n' }),
    columnsAreDescribed: () => ({ [table]: 'row_id,colour\r\n1,red\r\n' }),
    rowIdsAreUnique: () => ({ [table]: 'row_id\r\n1\r\n1\r\n' }),
    utf8WithoutMark: () => ({ [table]: '\uFEFFrow_id\r\n1\r\n' }),
    noEmptyFile: () => ({ 'materials/nothing.txt': '' }),
    hasReadme: () => ({ 'README.md': undefined }),
    hasChanges: () => ({ 'CHANGES.md': undefined }),
    hasFolders: () => ({ 'materials/study.json': undefined }),
  }

  function described(all: Record<string, string>, change: object): Record<string, string> {
    const value = JSON.parse(all['dataset_description.json'] ?? '{}') as object
    return { 'dataset_description.json': JSON.stringify({ ...value, ...change }) }
  }

  test.each(PSYCH_DS_RULES)('%s', (rule) => {
    const changed = Object.entries({ ...files, ...broken[rule](files) }).filter(([, text]) => text !== undefined)
    expect(checkPsychDs(Object.fromEntries(changed) as Record<string, string>).map((fault) => fault.rule)).toContain(
      rule,
    )
  })
})
