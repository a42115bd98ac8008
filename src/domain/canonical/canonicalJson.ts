/** A value as JSON that has only one spelling (RFC 8785): keys sorted by UTF-16, no blanks. What is undefined is not there. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return plainJson(value)
  const fields = value as Readonly<Record<string, unknown>>
  const parts = Object.keys(fields)
    .filter((key) => fields[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(fields[key])}`)
  return `{${parts.join(',')}}`
}

/** JSON knows no infinity and would silently write null: a programmer's mistake, so it throws. */
function plainJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`no JSON for ${String(value)}`)
  const text: string | undefined = JSON.stringify(value)
  if (text === undefined) throw new RangeError(`no JSON for ${typeof value}`)
  return text
}
