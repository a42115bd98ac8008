import { strFromU8, strToU8 } from 'fflate'

/** A file that can be read again, in parts: so that nothing of it has to stay in memory. */
export interface ImportSource {
  readonly name: string
  readonly size: number
  readonly bytes: (from: number, to: number) => Promise<Uint8Array>
}

export function textSource(name: string, text: string): ImportSource {
  return bytesSource(name, strToU8(text))
}

export function bytesSource(name: string, bytes: Uint8Array): ImportSource {
  return { name, size: bytes.length, bytes: (from, to) => Promise.resolve(bytes.subarray(from, to)) }
}

/** A text and its bytes. */
export async function readPart(source: ImportSource, from: number, to: number): Promise<readonly [string, Uint8Array]> {
  const bytes = await source.bytes(from, to)
  return [withoutMark(strFromU8(bytes)), bytes]
}

export async function textOf(source: ImportSource, from = 0, to = source.size): Promise<string> {
  return withoutMark(strFromU8(await source.bytes(from, to)))
}

/** What some programs lay before UTF-8. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
