import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256Hex, sha256HexOf, sha256Words } from '#domain/canonical/sha256.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const known = (...parts: readonly Uint8Array[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

test('gives what the standard gives for its examples', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256Hex('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  )
  expect(sha256Hex('a'.repeat(1_000_000))).toBe('cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0')
})

test('agrees with another program at every length around a block and around the room that is kept', () => {
  const lengths = [
    ...Array.from({ length: 260 }, (_, length) => length),
    8110,
    8118,
    8119,
    8120,
    8183,
    8184,
    8192,
    9000,
  ]
  for (const length of lengths) {
    const text = 'x'.repeat(length)
    expect([length, sha256Hex(text)]).toEqual([length, known(bytesOf(text))])
    expect([length, sha256HexOf(bytesOf(text), 0, 0)]).toEqual([length, known(bytesOf(text))])
  }
})

test('agrees with another program on any text, and where a part of it is left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
      expect(sha256Hex(text)).toBe(known(bytesOf(text)))
      expect(sha256Hex(text, from, to)).toBe(known(bytesOf(text.slice(0, from) + text.slice(to))))
      const bytes = bytesOf(text)
      const [start = 0, end = 0] = [a % (bytes.length + 1), b % (bytes.length + 1)].sort((x, y) => x - y)
      expect(sha256HexOf(bytes, start, end)).toBe(known(bytes.subarray(0, start), bytes.subarray(end)))
    }),
  )
})

test('the words are the same hash, and stay when the next is made', () => {
  const words = sha256Words('first')
  sha256Words('second')
  expect(Buffer.from(words.buffer).toString('hex')).toBe(known(bytesOf('first')))
})
