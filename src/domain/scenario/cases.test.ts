import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ledgerOf } from '#domain/scenario/ledger.ts'
import { parseScenario } from '#domain/scenario/parse.ts'

interface Case {
  readonly why: string
  readonly scenario: unknown
  readonly expect: { readonly refused: number[]; readonly end: { readonly flows: Record<string, unknown> } }
}

const folder = path.resolve('examples/cases')
const files = readdirSync(folder).filter((file) => file.endsWith('.json'))

describe('the cases of the file format', () => {
  test('all eighteen are here', () => expect(files).toHaveLength(18))

  for (const file of files) {
    const one = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Case
    test(`${file}: ${one.why}`, () => {
      const parsed = parseScenario(one.scenario)
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
      const { entries, end } = ledgerOf(parsed.scenario)
      expect(entries.filter((entry) => entry.refused).map((entry) => entry.step)).toEqual(one.expect.refused)
      expect(Object.keys(end)).toEqual(expect.arrayContaining(Object.keys(one.expect.end)))
      expect(end).toMatchObject(one.expect.end)
      for (const [category, flows] of Object.entries(one.expect.end.flows)) {
        expect(end.flows[category as keyof typeof end.flows]).toEqual(flows)
      }
    })
  }
})
