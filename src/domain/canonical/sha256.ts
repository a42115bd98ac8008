import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

export const HASH_NAME = 'SHA-256'

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
