/**
 * RFC 4180, to the letter: records end with CRLF, fields are quoted whole or not at all, quotes are doubled inside.
 * What the grammar does not allow throws, so that a file that a lenient reader would forgive fails here.
 */
export function parseCsv(text: string): string[][] {
  const records: string[][] = []
  let fields: string[] = []
  let at = 0
  while (at < text.length) {
    const { value, end } = text[at] === '"' ? quoted(text, at) : plain(text, at)
    fields.push(value)
    if (text[end] === ',') {
      at = end + 1
      if (at === text.length) throw new Error('the last record does not end')
      continue
    }
    if (text.slice(end, end + 2) !== '\r\n') throw new Error(`neither comma nor CRLF at ${end}`)
    records.push(fields)
    fields = []
    at = end + 2
  }
  if (fields.length > 0) throw new Error('the last record does not end')
  return records
}

interface Field {
  readonly value: string
  readonly end: number
}

function quoted(text: string, start: number): Field {
  let value = ''
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') value += text[at]
    else if (text[at + 1] === '"') {
      value += '"'
      at++
    } else return { value, end: at + 1 }
  }
  throw new Error(`the quote at ${start} does not close`)
}

function plain(text: string, start: number): Field {
  const value = /^[^",\r\n]*/.exec(text.slice(start))?.[0] ?? ''
  return { value, end: start + value.length }
}
