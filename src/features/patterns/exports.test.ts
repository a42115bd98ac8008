import { describe, expect, it } from 'vitest'
import { PATTERN_IDS } from '#domain/patterns/pattern.ts'
import { patterns } from '#domain/patterns/elements.ts'
import { csvNotes } from './csvNotes.ts'
import { jsonldNotes } from './jsonldNotes.ts'
import { parseCsv } from './testing/parseCsv.ts'

describe('the table', () => {
  const [head = [], ...rows] = parseCsv(csvNotes())
  const at = (row: readonly string[], column: string): string => row[head.indexOf(column)] ?? ''

  it('has a line for each note, each as wide as the head, and no column twice', () => {
    expect(rows.map((row) => at(row, 'id'))).toEqual([...PATTERN_IDS])
    for (const row of rows) expect(row).toHaveLength(head.length)
    expect(new Set(head).size).toBe(head.length)
  })

  it('keeps sentences whole: commas and quotation marks do not break a field', () => {
    const e2 = rows[1] ?? []
    expect(at(e2, 'evidence')).toContain('“Accept All” beside “More information” is not symmetrical.')
    expect(at(e2, 'what_one_sees')).toMatch(/^The first layer asks to agree and does not mention/)
  })

  it('gives as many marks as sources, and as many fits as names', () => {
    const count = (text: string): number => (text === '' ? 0 : text.split('; ').length)
    for (const row of rows) {
      expect(count(at(row, 'source_marks'))).toBe(count(at(row, 'sources')))
      expect(count(at(row, 'gray_fit'))).toBe(count(at(row, 'gray_high')))
      expect(count(at(row, 'because'))).toBe(count(at(row, 'applies_to')))
    }
  })

  it.each(['a,b', '"a"b\r\n', '"a\r\n', 'a\n', 'a,"b"\r'])('%j is no table, and its reader says so', (text) => {
    expect(() => parseCsv(text)).toThrow()
  })
})

interface Node {
  readonly '@id': string
  readonly '@type': string
}

describe('the linked data', () => {
  const file = JSON.parse(jsonldNotes()) as {
    readonly '@context': Readonly<Record<string, string | { readonly '@id': string; readonly '@type'?: string }>>
    readonly '@graph': readonly (Node & Readonly<Record<string, unknown>>)[]
  }
  const context = file['@context']
  const graph = file['@graph']
  const ids = new Set(graph.map((node) => node['@id']))

  /** Every object in the file, however deep. */
  function objectsIn(value: unknown): Readonly<Record<string, unknown>>[] {
    if (Array.isArray(value)) return value.flatMap(objectsIn)
    if (typeof value !== 'object' || value === null) return []
    return [value as Readonly<Record<string, unknown>>, ...Object.values(value).flatMap(objectsIn)]
  }

  it('has an id for each node, each once, and a node for each note', () => {
    expect(ids.size).toBe(graph.length)
    for (const node of graph) expect(URL.canParse(node['@id'])).toBe(true)
    expect(graph.filter((node) => node['@type'] === 'oa:Annotation').map((node) => node['notation'])).toEqual([
      ...PATTERN_IDS,
    ])
  })

  it('means every word: each key is in the context, each prefix too, and the context has no idle term', () => {
    const keys = new Set(objectsIn(graph).flatMap((one) => Object.keys(one)))
    const prefixes = ['skos', 'dct', 'oa', 'own']
    expect([...keys].filter((key) => !key.startsWith('@') && !Object.hasOwn(context, key))).toEqual([])
    expect(Object.keys(context).filter((term) => !prefixes.includes(term) && !keys.has(term))).toEqual([])
    for (const term of Object.values(context)) {
      const iri = typeof term === 'string' ? term : term['@id']
      expect(/^(https?|urn):/.test(iri) || prefixes.includes(iri.split(':')[0] ?? ''), iri).toBe(true)
    }
  })

  it('points nowhere outside itself: what is a link leads to a node of the file', () => {
    const links = Object.entries(context).flatMap(([term, meaning]) =>
      typeof meaning === 'object' && meaning['@type'] === '@id' ? [term] : [],
    )
    const targets = objectsIn(graph).flatMap((one) => links.flatMap((term) => [one[term] ?? []].flat()))
    expect(targets.length).toBeGreaterThan(150)
    expect(targets.filter((target) => typeof target !== 'string' || !ids.has(target))).toEqual([])
  })

  it('carries annotator, confidence and counter-argument for each note', () => {
    for (const node of graph.filter((one) => one['@type'] === 'oa:Annotation')) {
      const id = PATTERN_IDS.find((one) => one === node['notation'])
      expect(node['annotator']).toBe('Consent Replay')
      expect(id && patterns[id].confidence).toBe(node['confidence'])
      expect(String(node['counterArgument'])).toMatch(/\.$/)
    }
  })
})
