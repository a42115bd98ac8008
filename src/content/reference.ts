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
  /** The day on which it was looked at, where that is known. */
  readonly accessed?: string | null
}

function recorded(date: string | null): string | null {
  return date === 'undated' ? null : date
}

export function plainReference({ title, publisher, date, url, note }: Reference): string {
  const named = title === null ? null : `“${title}”`
  return [publisher, named, recorded(date), note ?? null, url].filter((part) => part !== null).join(', ')
}

/** BibTeX keeps some signs to itself: braces and backslashes go, the others are escaped or spelt. */
function bibtexText(text: string): string {
  return text
    .replaceAll(/[{}\\]/g, '')
    .replaceAll(/[%&$#_]/g, (sign) => `\\${sign}`)
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}')
}

/** An address stands as it is, but a brace in it would end the field. */
function bibtexUrl(url: string): string {
  return url.replaceAll(/[{}\\]/g, encodeURIComponent)
}

function bibtexReference({ id, title, publisher, date, url, note, accessed }: Reference): string {
  const when = recorded(date)
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', bibtexText(title ?? publisher)],
    ['organization', bibtexText(publisher)],
    ['year', when === null ? null : when.slice(0, 4)],
    ['date', when],
    ['note', note ? bibtexText(note) : null],
    ['howpublished', url === null ? null : `\\url{${bibtexUrl(url)}}`],
    ['urldate', url === null ? null : (accessed ?? null)],
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

/** A day, a month or a year, as far as it is told. */
function dateParts(date: string): object {
  return { 'date-parts': [date.split('-').map(Number)] }
}

/** One item of a CSL-JSON list, as Zotero and pandoc read it. */
function cslItem({ id, title, publisher, date, url, note, kind, accessed }: Reference): object {
  const when = recorded(date)
  return {
    id,
    type: kind ? cslTypes[kind] : 'webpage',
    title: title ?? publisher,
    'container-title': publisher,
    publisher,
    ...(when === null ? {} : { issued: dateParts(when) }),
    ...(url === null ? {} : { URL: url, ...(accessed ? { accessed: dateParts(accessed) } : {}) }),
    ...(note ? { note } : {}),
  }
}

function cslReferences(references: readonly Reference[]): string {
  return JSON.stringify(references.map(cslItem), null, 2)
}

export const CITATION_FORMS = ['plain', 'bibtex', 'csl'] as const
export type CitationForm = (typeof CITATION_FORMS)[number]

interface Cited {
  /** The page, or the moment, that is cited. */
  readonly own: Reference
  /** The publications behind it. */
  readonly sources: readonly Reference[]
  /** How the own one reads as plain text, where it says more than a reference does. */
  readonly plain?: string
}

/** What is cited and what it rests on, in each form: the one way for facts, sources and moments. */
export function citations({ own, sources, plain }: Cited): Readonly<Record<CitationForm, string>> {
  const all = [own, ...sources]
  return {
    plain: [plain ?? plainReference(own), ...sources.map(plainReference)].join('\n'),
    bibtex: all.map(bibtexReference).join('\n\n'),
    csl: cslReferences(all),
  }
}
