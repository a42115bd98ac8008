import { Blob } from 'node:buffer'
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LONGEST_PACKED, packLesson, unpackLesson } from '#app/teach/packLesson.ts'
import { smallLesson } from '#domain/lesson/testing/smallLesson.ts'

beforeEach(() => {
  vi.stubGlobal('Blob', Blob)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const packed = (text: string): string => deflateRawSync(text, { level: 9 }).toString('base64url')

test('a lesson comes out of an address as it went in, whatever letters it has', async () => {
  const lesson = { ...smallLesson, title: 'Größe 数 🎓 '.repeat(10).trim() }
  expect(await unpackLesson(await packLesson(lesson))).toMatchObject({ ok: true, lesson: { title: lesson.title } })
})

test('what is longer than any address that we write is not even inflated', async () => {
  const inflating = vi.fn<() => void>()
  vi.stubGlobal('DecompressionStream', inflating)
  expect(await unpackLesson('A'.repeat(LONGEST_PACKED + 1))).toBe('tooLarge')
  expect(inflating).not.toHaveBeenCalled()
})

test('a short address that would fill the memory is left as soon as that shows', async () => {
  const bomb = packed(' '.repeat(11_000_000))
  expect(bomb.length).toBeLessThan(LONGEST_PACKED)
  const decode = vi.spyOn(TextDecoder.prototype, 'decode')
  expect(await unpackLesson(bomb)).toBe('tooLarge')
  const read = decode.mock.calls.reduce((sum, [piece]) => sum + (piece?.byteLength ?? 0), 0)
  expect(read).toBeGreaterThan(0)
  expect(read).toBeLessThan(2_100_000)
})

test('what is crafted to be all faults is told within a moment', async () => {
  const fields = Array.from({ length: 90_000 }, (_, index) => `"a${String(index % 7)}":0`)
  const parsed = await unpackLesson(packed(`{${fields.join(',')}}`))
  expect(parsed).toMatchObject({ ok: false })
})

test.each(['cut', '%%', ''])('what never was a lesson is broken: %s', async (text) => {
  expect(await unpackLesson(text)).toBe('broken')
})

test('an address that was cut off is broken', async () => {
  const whole = await packLesson(smallLesson)
  expect(await unpackLesson(whole.slice(0, Math.floor(whole.length / 8) * 4))).toBe('broken')
})
