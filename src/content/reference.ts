import type { SourceKind } from '#domain/evidence/source.ts'

/** What a citation needs of a publication; what is not recorded is null, and is left out. */
export interface Reference {
  readonly id: string
  readonly title: string | null
  readonly publisher: string
  /** A day, a month or a year; `undated` where the page bears none. */
  readonly date: string | null
  readonly url: string | null
  readonly note?: string | null
  readonly kind?: SourceKind
}

function recorded(date: string | null): string | null {
  return date === 'undated' ? null : date
}

export function plainReference({ title, publisher, date, url, note }: Reference): string {
  const named = title === null ? null : `“${title}”`
  return [publisher, named, recorded(date), note ?? null, url].filter((part) => part !== null).join(', ')
}

/** BibTeX keeps some signs to itself: braces and backslashes go, the others are escaped. */
export function bibtexText(text: string): string {
  return text.replaceAll(/[{}\\]/g, '').replaceAll(/[%&$#_]/g, (sign) => `\\${sign}`)
}

export function bibtexReference({ id, title, publisher, date, url, note }: Reference): string {
  const when = recorded(date)
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', bibtexText(title ?? publisher)],
    ['organization', bibtexText(publisher)],
    ['year', when === null ? null : when.slice(0, 4)],
    ['date', when],
    ['note', note ? bibtexText(note) : null],
    ['howpublished', url === null ? null : `\\url{${url}}`],
  ]
  const given = fields.flatMap(([name, text]) => (text === null ? [] : [`  ${name} = {${text}}`]))
  return `@misc{${id},\n${given.join(',\n')}\n}`
}

/** The types of CSL that the kinds of sources are nearest to. */
const cslTypes = {
  primary: 'webpage',
  regulator: 'report',
  court: 'legal_case',
  government: 'report',
  ngo: 'report',
  press: 'article-newspaper',
  law: 'article',
  study: 'paper-conference',
  site: 'post-weblog',
  seed: 'webpage',
} as const satisfies Record<SourceKind, string>

/** One item of a CSL-JSON list, as Zotero and pandoc read it. */
function cslItem({ id, title, publisher, date, url, note, kind }: Reference): object {
  const when = recorded(date)
  return {
    id,
    type: kind ? cslTypes[kind] : 'webpage',
    title: title ?? publisher,
    'container-title': publisher,
    publisher,
    ...(when === null ? {} : { issued: { 'date-parts': [when.split('-').map(Number)] } }),
    ...(url === null ? {} : { URL: url }),
    ...(note ? { note } : {}),
  }
}

export function cslReferences(references: readonly Reference[]): string {
  return JSON.stringify(references.map(cslItem), null, 2)
}
