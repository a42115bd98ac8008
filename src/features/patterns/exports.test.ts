import { describe, expect, it } from 'vitest'
import { PATTERN_IDS } from '#domain/patterns/pattern.ts'
import { patterns } from '#domain/patterns/elements.ts'
import { csvNotes } from './csvNotes.ts'
import { jsonldNotes } from './jsonldNotes.ts'
import { parseCsv } from './testing/parseCsv.ts'

describe('the table', () => {
  const [head = [], ...rows] = parseCsv(csvNotes(PATTERN_IDS))
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

  const LISTS = head.filter((column) => !/^(title|what_one_sees|evidence|counter_argument|remedy)$/.test(column))
  const listed = (text: string): readonly string[] => (text === '' ? [] : text.split('; '))

  it('says of each source how it was read, of each type how it fits, of each design why', () => {
    for (const row of rows) {
      const firsts = (column: string): readonly string[] =>
        listed(at(row, column)).map((one) => one.replace(/: .*/, ''))
      expect(firsts('source_marks')).toEqual(listed(at(row, 'sources')))
      expect(firsts('against_marks')).toEqual(listed(at(row, 'against')))
      expect(firsts('gray_fit')).toEqual(listed(at(row, 'gray')).map((path) => path.split('/').at(-1)))
      expect(firsts('because')).toEqual(listed(at(row, 'applies_to')))
    }
  })

  it('names nothing twice in a field', () => {
    for (const row of rows) {
      for (const column of LISTS) {
        const found = listed(at(row, column))
        expect(new Set(found).size, `${at(row, 'id')} ${column}`).toBe(found.length)
      }
    }
  })

  it('says in words what it says in codes', () => {
    const e3 = rows[2] ?? []
    expect(at(e3, 'gray_high')).toBe('interfaceInterference')
    expect(at(e3, 'gray_names')).toBe(
      'Interface Interference › Manipulating Choice Architecture › False Hierarchy; Interface Interference › Manipulating Choice Architecture › Visual Prominence',
    )
    expect(at(e3, 'edpb_names')).toBe('4.3.2 Hidden in plain sight')
    expect(at(e3, 'because_in_words')).toMatch(/^2016 as built: Buttons: accepting is larger; /)
    expect(at(rows[13] ?? [], 'source_titles')).toContain('The Next Web')
    expect(at(rows[13] ?? [], 'source_addresses')).toMatch(/^https:\/\/faq\.whatsapp\.com\/\S+; https:\/\//)
  })

  it('holds the notes that are asked for and no other', () => {
    const [, ...some] = parseCsv(csvNotes(['E2', 'E17']))
    expect(some.map((row) => at(row, 'id'))).toEqual(['E2', 'E17'])
    const { '@graph': graph } = JSON.parse(jsonldNotes(['E2', 'E17'])) as { '@graph': { notation?: string }[] }
    expect(graph.flatMap(({ notation }) => (/^E\d/.test(notation ?? '') ? [notation] : []))).toEqual(['E2', 'E17'])
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
  const file = JSON.parse(jsonldNotes(PATTERN_IDS)) as {
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
