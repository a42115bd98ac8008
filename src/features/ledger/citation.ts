import { say } from '#content/say.ts'
import { dayLong } from '#content/format.ts'
import type { LedgerItem } from './ledgerItem.ts'

/** Every fact and assumption behind an entry, each once. */
export function evidenceIds({ entry }: LedgerItem, said: readonly string[]): readonly string[] {
  return [...new Set([...entry.cites, ...said])]
}

function values({ entry, title }: LedgerItem, facts: readonly string[], link: string) {
  return { n: entry.n, day: dayLong(entry.on), title: title.replace(/\.$/, ''), facts: facts.join(', '), link }
}

export function plainCitation(item: LedgerItem, facts: readonly string[], link: string): string {
  const all = values(item, facts, link)
  const evidence = facts.length > 0 ? [say('ledger.cite.evidence', all)] : []
  return [say('ledger.cite.text', all), ...evidence].join(' ')
}

/** BibTeX keeps braces and escapes to itself; what is ours goes in without them. */
function bibtexText(text: string): string {
  return text.replaceAll(/[{}\\]/g, '').replaceAll(/[%&$#_]/g, (sign) => `\\${sign}`)
}

export function bibtexCitation(item: LedgerItem, facts: readonly string[], link: string): string {
  const all = values(item, facts, link)
  const fields = [
    ['title', bibtexText(all.title)],
    ['howpublished', `\\url{${link}}`],
    ['note', bibtexText(say('ledger.cite.note', all))],
    ['organization', say('ledger.cite.by')],
  ]
  const body = fields.map(([name, text]) => `  ${name} = {${text}}`).join(',\n')
  return `@misc{consent-replay-${item.entry.on}-${item.entry.n},\n${body}\n}`
}
