import { describe, expect, it, test } from 'vitest'
import { sourceNote } from '#content/en/facts/evidence.ts'
import { citations, type Reference } from '#content/reference.ts'
import { sources, type SourceId } from '#domain/evidence/sources.ts'

const notes = (Object.keys(sources) as SourceId[]).map(sourceNote)
const own: Reference = {
  id: 'consent-replay-2016-08-26-3',
  title: 'You agreed, 100 % of it: {all} of “#1” & more_or less ~ ^ \\end',
  publisher: 'Consent Replay',
  date: null,
  url: 'https://example.org/play/#v=1&a=2016-08-26.agree&x={a}%20b',
  note: 'Entry 3',
  accessed: '2026-11-22',
}
const all = citations({ own, sources: notes })

/** The vocabulary of CSL data 1.0.2, as far as it concerns what we write. */
const TYPES =
  'article article-journal article-magazine article-newspaper bill book broadcast chapter dataset document entry graphic hearing interview legal_case legislation manuscript pamphlet paper-conference performance periodical post post-weblog regulation report software speech standard thesis treaty webpage'
const FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  type: (value) => TYPES.split(' ').includes(String(value)),
  title: isText,
  'container-title': isText,
  publisher: isText,
  note: isText,
  URL: (value) => isText(value) && URL.canParse(value),
  issued: isDate,
  accessed: isDate,
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** `{ "date-parts": [[2016, 8, 25]] }`: one date, of one to three whole numbers, each in its bounds. */
function isDate(value: unknown): boolean {
  const { 'date-parts': dates, ...rest } = value as { 'date-parts'?: unknown }
  if (Object.keys(rest).length > 0 || !Array.isArray(dates) || dates.length !== 1) return false
  const [parts] = dates as readonly (readonly unknown[])[]
  if (!parts || parts.length < 1 || parts.length > 3 || !parts.every((part) => Number.isInteger(part))) return false
  const [year = 0, month = 1, day = 1] = parts as readonly number[]
  return year > 1900 && month >= 1 && month <= 12 && day >= 1 && day <= 31
}

function cslFaults(items: unknown): string[] {
  if (!Array.isArray(items)) return ['no list']
  const ids = items.map((item: Record<string, unknown>) => item['id'])
  const missing = items.flatMap((item: object, n) =>
    ['id', 'type', 'title'].filter((field) => !Object.hasOwn(item, field)).map((field) => `${n}: no ${field}`),
  )
  const wrong = items.flatMap((item: object, n) =>
    Object.entries(item).flatMap(([field, value]) =>
      FIELDS[field]?.(value) === true ? [] : [`${n}: ${field} is ${JSON.stringify(value)}`],
    ),
  )
  return [...missing, ...wrong, ...(new Set(ids).size === ids.length ? [] : ['an id twice'])]
}

interface Entry {
  readonly key: string
  readonly fields: ReadonlyMap<string, string>
}

/** A strict reader of BibTeX as we write it: one field a line, braces that balance, no bare sign of TeX's own. */
function bibtexEntries(text: string): Entry[] {
  return text.split('\n\n').map((entry) => {
    const [head = '', ...lines] = entry.split('\n')
    const key = /^@misc\{([A-Za-z0-9][\w:.+/-]*),$/.exec(head)?.[1]
    if (key === undefined || lines.at(-1) !== '}') throw new Error(`no entry: ${entry}`)
    const fields = lines.slice(0, -1).map((line, n): [string, string] => {
      const isLast = n === lines.length - 2
      const [, name, value] = (isLast ? /^ {2}([a-z]+) = \{(.*)\}$/ : /^ {2}([a-z]+) = \{(.*)\},$/).exec(line) ?? []
      if (name === undefined || value === undefined || !isSafe(value)) throw new Error(`no field: ${line}`)
      return [name, value]
    })
    if (new Set(fields.map(([name]) => name)).size < fields.length) throw new Error(`a field twice: ${entry}`)
    return { key, fields: new Map(fields) }
  })
}

function isSafe(value: string): boolean {
  const address = /^\\url\{([^{}\\\s]+)\}$/.exec(value)?.[1]
  if (address !== undefined) return URL.canParse(address)
  const plain = value.replaceAll(/\\[%&$#_]|\\textascii(?:tilde|circum)\{\}/g, '')
  return !/[{}\\%&$#_~^]/.test(plain)
}

describe('CSL-JSON', () => {
  it('keeps to the vocabulary, for every source and for a moment', () => {
    expect(cslFaults(JSON.parse(all.csl))).toEqual([])
    expect(JSON.parse(all.csl)).toHaveLength(notes.length + 1)
  })

  it('says when the moment was looked at, and when a source appeared', () => {
    const [moment, first] = JSON.parse(citations({ own, sources: [sourceNote('WA-2016')] }).csl) as object[]
    expect(moment).toMatchObject({ id: own.id, type: 'webpage', accessed: { 'date-parts': [[2026, 11, 22]] } })
    expect(moment).not.toHaveProperty('issued')
    expect(first).toMatchObject({ id: 'WA-2016', issued: { 'date-parts': [[2016, 8, 25]] } })
  })

  test.each([
    [{}],
    [[{ id: 'a', title: 'b' }]],
    [[{ id: 'a', type: 'page', title: 'b' }]],
    [[{ id: 'a', type: 'webpage', title: ' ' }]],
    [[{ id: 'a', type: 'webpage', title: 'b', url: 'https://example.org' }]],
    [[{ id: 'a', type: 'webpage', title: 'b', issued: { 'date-parts': [['2016']] } }]],
    [[{ id: 'a', type: 'webpage', title: 'b', issued: { 'date-parts': [[2016, 13]] } }]],
    [
      [
        { id: 'a', type: 'webpage', title: 'b' },
        { id: 'a', type: 'webpage', title: 'c' },
      ],
    ],
  ])('%j would be found', (items) => expect(cslFaults(items)).not.toEqual([]))
})

describe('BibTeX', () => {
  it('is read by a strict reader, each entry under a key of its own', () => {
    const entries = bibtexEntries(all.bibtex)
    expect(entries).toHaveLength(notes.length + 1)
    expect(new Set(entries.map(({ key }) => key.toLowerCase())).size).toBe(entries.length)
    for (const { key, fields } of entries) expect(fields.get('title'), key).toBeTruthy()
    expect(entries[0]?.fields.get('urldate')).toBe('2026-11-22')
  })

  test.each([
    '@misc{a b,\n  title = {x}\n}',
    '@misc{a,\n  title = {x & y}\n}',
    '@misc{a,\n  title = {x {y}\n}',
    '@misc{a,\n  title = {x}\n  note = {y}\n}',
    '@misc{a,\n  title = {x},\n  title = {y}\n}',
    '@misc{a,\n  howpublished = {\\url{no address}}\n}',
  ])('%j would be found', (text) => expect(() => bibtexEntries(text)).toThrow())
})

describe('plain text', () => {
  it('leaves out what is not recorded, in every form', () => {
    const bare = { id: 'X', title: null, publisher: 'P', date: 'undated', url: null }
    const said = citations({ own: bare, sources: [] })
    expect(said.plain).toBe('P')
    expect(JSON.parse(said.csl)).toEqual([
      { id: 'X', type: 'webpage', title: 'P', 'container-title': 'P', publisher: 'P' },
    ])
    expect(said.bibtex).toBe('@misc{X,\n  title = {P},\n  organization = {P}\n}')
  })
})
