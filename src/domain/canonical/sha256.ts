import { strToU8 } from 'fflate'

export const HASH_NAME = 'SHA-256'

/*
 * FIPS 180-4, written for short texts: a large study has a hundred thousand lines, and each is hashed. Decision 0028
 * has the numbers that made us write it. `sha256.test.ts` holds it against Node's own.
 */

const WORD = 4
const BLOCK = 64
const SCHEDULE = 256
const STATE = 32
/** Behind the text stand a bit and the text's length. */
const PADDING = 9

/** Eight words to begin with: the fractional parts of the square roots of the first primes. */
const START = '6a09e667bb67ae853c6ef372a54ff53a510e527f9b05688c1f83d9ab5be0cd19'
/** One word a round: the same of the cube roots. */
const ROUNDS = [
  '428a2f9871374491b5c0fbcfe9b5dba53956c25b59f111f1923f82a4ab1c5ed5d807aa9812835b01243185be550c7dc3',
  '72be5d7480deb1fe9bdc06a7c19bf174e49b69c1efbe47860fc19dc6240ca1cc2de92c6f4a7484aa5cb0a9dc76f988da',
  '983e5152a831c66db00327c8bf597fc7c6e00bf3d5a7914706ca63511429296727b70a852e1b21384d2c6dfc53380d13',
  '650a7354766a0abb81c2c92e92722c85a2bfe8a1a81a664bc24b8b70c76c51a3d192e819d6990624f40e3585106aa070',
  '19a4c1161e376c082748774c34b0bcb5391c0cb34ed8aa4a5b9cca4f682e6ff3748f82ee78a5636f84c878148cc70208',
  '90befffaa4506cebbef9a3f7c67178f2',
].join('')

function wordsOf(hex: string): DataView {
  const view = new DataView(new ArrayBuffer(hex.length / 2))
  for (let at = 0; at < view.byteLength; at += WORD)
    view.setUint32(at, parseInt(hex.slice(2 * at, 2 * at + 2 * WORD), 16))
  return view
}

const start = wordsOf(START)
const rounds = wordsOf(ROUNDS)
const state = new DataView(new ArrayBuffer(STATE))
const schedule = new DataView(new ArrayBuffer(SCHEDULE))
/** Lines of usual length with their padding; what is longer gets room of its own. */
const usual = new Uint8Array(8192)

/** Spreads a block over as many words as there are rounds. */
function spread(block: DataView, from: number): void {
  for (let at = 0; at < BLOCK; at += WORD) schedule.setInt32(at, block.getInt32(from + at))
  for (let at = BLOCK; at < SCHEDULE; at += WORD) {
    const x = schedule.getInt32(at - 15 * WORD)
    const y = schedule.getInt32(at - 2 * WORD)
    const sx = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const sy = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    schedule.setInt32(at, (schedule.getInt32(at - 16 * WORD) + sx + schedule.getInt32(at - 7 * WORD) + sy) | 0)
  }
}

function mix(block: DataView, from: number): void {
  spread(block, from)
  let a = state.getInt32(0)
  let b = state.getInt32(4)
  let c = state.getInt32(8)
  let d = state.getInt32(12)
  let e = state.getInt32(16)
  let f = state.getInt32(20)
  let g = state.getInt32(24)
  let h = state.getInt32(28)
  for (let at = 0; at < SCHEDULE; at += WORD) {
    const turned = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const first = (h + turned + (g ^ (e & (f ^ g))) + rounds.getInt32(at) + schedule.getInt32(at)) | 0
    const other = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const second = (other + ((a & b) ^ (c & (a ^ b)))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  state.setInt32(0, state.getInt32(0) + a)
  state.setInt32(4, state.getInt32(4) + b)
  state.setInt32(8, state.getInt32(8) + c)
  state.setInt32(12, state.getInt32(12) + d)
  state.setInt32(16, state.getInt32(16) + e)
  state.setInt32(20, state.getInt32(20) + f)
  state.setInt32(24, state.getInt32(24) + g)
  state.setInt32(28, state.getInt32(28) + h)
}

/** Hashes what stands at the beginning of a place with room for the padding behind it. */
function hash(place: Uint8Array, length: number): DataView {
  for (let at = 0; at < STATE; at += WORD) state.setInt32(at, start.getInt32(at))
  const whole = Math.ceil((length + PADDING) / BLOCK) * BLOCK
  const view = new DataView(place.buffer, place.byteOffset, whole)
  place.fill(0, length, whole)
  place[length] = 0x80
  view.setUint32(whole - 2 * WORD, Math.floor(length / 2 ** 29))
  view.setUint32(whole - WORD, length << 3)
  for (let from = 0; from < whole; from += BLOCK) mix(view, from)
  return state
}

function roomFor(length: number): Uint8Array {
  return length + BLOCK + PADDING <= usual.length ? usual : new Uint8Array(length + BLOCK + PADDING)
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function asHex(words: DataView): string {
  let text = ''
  for (let at = 0; at < STATE; at++) text += HEX[words.getUint8(at)] ?? ''
  return text
}

/**
 * 64 lowercase hexadecimal digits. Synchronous, and there on pages that are no secure context too. What stands between
 * two places of the text can be left out.
 */
export function sha256Hex(text: string, skipFrom = 0, skipTo = 0): string {
  const length = layPlain(text, skipFrom, skipTo)
  if (length !== null) return asHex(hash(usual, length))
  return sha256HexOf(strToU8(text.slice(0, skipFrom) + text.slice(skipTo)), 0, 0)
}

/** The same of bytes. */
export function sha256HexOf(bytes: Uint8Array, skipFrom: number, skipTo: number): string {
  const length = bytes.length - (skipTo - skipFrom)
  const place = roomFor(length)
  place.set(bytes.subarray(0, skipFrom))
  place.set(bytes.subarray(skipTo), skipFrom)
  return asHex(hash(place, length))
}

/** The eight words of the hash, big-endian: a copy that stays. */
export function sha256Words(text: string): DataView {
  const bytes = strToU8(text)
  const place = roomFor(bytes.length)
  place.set(bytes)
  return new DataView(hash(place, bytes.length).buffer.slice(0))
}

/** Most lines are short and plain: for those an encoder costs as much as the hash. Null: it is for the encoder. */
function layPlain(text: string, skipFrom: number, skipTo: number): number | null {
  if (text.length + BLOCK + PADDING > usual.length) return null
  let seen = 0
  for (let at = 0; at < skipFrom; at++) {
    const code = text.charCodeAt(at)
    seen |= code
    usual[at] = code
  }
  for (let at = skipTo, to = skipFrom; at < text.length; at++, to++) {
    const code = text.charCodeAt(at)
    seen |= code
    usual[to] = code
  }
  return seen < 0x80 ? text.length - (skipTo - skipFrom) : null
}
