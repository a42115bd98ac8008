import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

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

/**
 * 64 lowercase hexadecimal digits. Synchronous, and there on pages that are no secure context too. What stands between
 * two places of the text can be left out.
 */
export function sha256Hex(text: string, skipFrom = 0, skipTo = 0): string {
  const bytes = asciiBytes(text, skipFrom, skipTo) ?? utf8ToBytes(text.slice(0, skipFrom) + text.slice(skipTo))
  return bytesToHex(sha256(bytes))
}

/** The same of bytes. */
export function sha256HexOf(bytes: Uint8Array, skipFrom: number, skipTo: number): string {
  return bytesToHex(sha256.create().update(bytes.subarray(0, skipFrom)).update(bytes.subarray(skipTo)).digest())
}

const AHEAD = new Uint8Array(4096)

/** Most lines are short and plain: for those an encoder costs as much as the hash. Null: it is for the encoder. */
function asciiBytes(text: string, skipFrom: number, skipTo: number): Uint8Array | null {
  if (text.length > AHEAD.length) return null
  let length = 0
  for (let at = 0; at < text.length; at++) {
    if (at === skipFrom) at = skipTo
    const code = text.charCodeAt(at)
    if (code >= 0x80) return null
    AHEAD[length++] = code
  }
  return AHEAD.subarray(0, length)
}
