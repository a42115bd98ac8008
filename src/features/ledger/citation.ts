import { dayLong } from '#content/format.ts'
import { citations, type CitationForm, type Reference } from '#content/reference.ts'
import { say } from '#content/say.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { LedgerItem } from './ledgerItem.ts'

/** Every fact behind an entry, each once. */
export function evidenceIds({ entry }: LedgerItem, said: readonly string[]): readonly string[] {
  return [...new Set([...entry.cites, ...said])]
}

interface CitedMoment {
  readonly item: LedgerItem
  /** The address of the moment, and the day on which it is looked at. */
  readonly link: string
  readonly on: IsoDay
  readonly sources: readonly Reference[]
}

/** The moment, its address, and the publications behind it, in each form. */
export function momentCitations({
  item: { entry, title },
  link,
  on,
  sources,
}: CitedMoment): Readonly<Record<CitationForm, string>> {
  const day = dayLong(entry.on)
  const text = say('ledger.cite.text', { n: entry.n, day, title, link })
  return citations({
    own: {
      id: `consent-replay-${entry.on}-${entry.n}`,
      title: title.replace(/\.$/, ''),
      publisher: say('ledger.cite.by'),
      date: null,
      url: link,
      note: say('ledger.cite.note', { n: entry.n, day }),
      accessed: on,
    },
    sources,
    plain: sources.length === 0 ? text : [text, '', say('ledger.cite.sources')].join('\n'),
  })
}
