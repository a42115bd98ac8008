import { expect, test } from 'vitest'
import { columnMeaning, datasetWords } from '#content/resultsSays.ts'
import { checkPsychDs } from '#domain/results/psychDsCheck.ts'
import { psychDsFiles } from '#domain/results/psychDs.ts'
import { eventColumns } from '#domain/results/eventColumns.ts'
import { columnsFor } from '#domain/results/tables.ts'
import { parseStudy } from '#domain/study/parse.ts'
import { everything } from '#domain/testing/studies.ts'
import { fileOf, frozen, people, taken } from '#domain/testing/results.ts'

const UNSAID = /results\.|undefined|\{\w+\}/
const study = frozen()

test('every column has a meaning, whatever a study asks', () => {
  const parsed = parseStudy(everything())
  for (const one of [study.study, ...(parsed.ok ? [parsed.study] : [])])
    for (const column of [...columnsFor(one), ...eventColumns()]) {
      expect(columnMeaning(one, column), column.name).toMatch(/^[A-Z]/)
      expect(columnMeaning(one, column), column.name).not.toMatch(UNSAID)
    }
})

test('every metric of a design is told apart', () => {
  const metrics = columnsFor(study.study).filter(({ name }) => name.startsWith('design_'))
  expect(new Set(metrics.map((column) => columnMeaning(study.study, column))).size).toBe(metrics.length)
})

test('a dataset in words keeps the rules of Psych-DS and says which are checked', async () => {
  const records = people(study, 6)
  const imported = await taken(
    records.map((lines) => fileOf(lines)),
    { study },
  )
  const words = datasetWords({ frozen: study, isSynthetic: false, withdrawn: 0, withPanelIds: false })
  expect(words.readme).not.toMatch(UNSAID)
  expect(words.readme).toContain('columnsAreDescribed')
  expect(words.readme).toContain('only a browser can measure')
  const files: Record<string, string> = {}
  for (const { path, text } of psychDsFiles(imported, { words })) {
    files[path] = ''
    for await (const part of text()) files[path] += part
  }
  expect(checkPsychDs(files)).toEqual([])
  expect(files['documentation/codebook.csv']).toContain('Whether exactly the right ones were named')
  expect(files['documentation/codebook.csv']).toContain('design_decline_gap')
  expect(files['dataset_description.json']).toContain('design_parity_same_layer')
})
