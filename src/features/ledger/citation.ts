import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { LedgerItem } from './ledgerItem.ts'

/** What a citation needs of a publication; what is not recorded is null and left out. */
export interface CitedSource {
  readonly id: string
  readonly title: string | null
  readonly publisher: string
  readonly date: string | null
  readonly url: string | null
}

/** Every fact behind an entry, each once. */
export function evidenceIds({ entry }: LedgerItem, said: readonly string[]): readonly string[] {
  return [...new Set([...entry.cites, ...said])]
}

function recordedDay(date: string | null): string | null {
  return date === 'undated' ? null : date
}

function plainSource(source: CitedSource): string {
  const title = source.title === null ? null : `“${source.title}”`
  return [source.publisher, title, recordedDay(source.date), source.url].filter((part) => part !== null).join(', ')
}

/** The moment, its address, and one line for each source. */
export function plainCitation(item: LedgerItem, link: string, sources: readonly CitedSource[]): string {
  const { entry, title } = item
  const moment = say('ledger.cite.text', { n: entry.n, day: dayLong(entry.on), title, link })
  if (sources.length === 0) return moment
  return [moment, '', say('ledger.cite.sources'), ...sources.map(plainSource)].join('\n')
}

/** BibTeX keeps some signs to itself: braces and backslashes go, the others are escaped. */
function bibtexText(text: string): string {
  return text.replaceAll(/[{}\\]/g, '').replaceAll(/[%&$#_]/g, (sign) => `\\${sign}`)
}

function bibtexEntry(key: string, fields: readonly (readonly [string, string | null])[]): string {
  const given = fields.flatMap(([name, text]) => (text === null ? [] : [`  ${name} = {${text}}`]))
  return `@misc{${key},\n${given.join(',\n')}\n}`
}

function bibtexSource({ id, title, publisher, url, date }: CitedSource): string {
  const when = recordedDay(date)
  return bibtexEntry(id, [
    ['title', bibtexText(title ?? publisher)],
    ['organization', bibtexText(publisher)],
    ['year', when === null ? null : when.slice(0, 4)],
    ['note', when],
    ['howpublished', url === null ? null : `\\url{${url}}`],
  ])
}

/** One entry for the moment, one for each source. */
export function bibtexCitation(item: LedgerItem, link: string, sources: readonly CitedSource[]): string {
  const { entry, title } = item
  const moment = bibtexEntry(`consent-replay-${entry.on}-${entry.n}`, [
    ['title', bibtexText(title.replace(/\.$/, ''))],
    ['organization', bibtexText(say('ledger.cite.by'))],
    ['note', bibtexText(say('ledger.cite.note', { n: entry.n, day: dayLong(entry.on) }))],
    ['howpublished', `\\url{${link}}`],
  ])
  return [moment, ...sources.map(bibtexSource)].join('\n\n')
}
