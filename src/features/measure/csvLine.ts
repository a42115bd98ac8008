/** A field as RFC 4180 has it: in quotes where it holds a quote, a comma or a line break, quotes doubled. */
function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export function csvLine(fields: readonly string[]): string {
  return `${fields.map(field).join(',')}\r\n`
}
