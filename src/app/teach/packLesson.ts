import { printLesson } from '#domain/lesson/print.ts'
import type { ParsedLesson } from '#domain/lesson/parse.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { loadDesigns } from '#store/designs.ts'

/** A whole lesson in an address: what no browser cuts off. Programs that pass addresses on may; the file is for those. */
export const LONGEST_PACKED = 16_000

/** Deflated, in the alphabet of addresses. */
export async function packLesson(lesson: Lesson): Promise<string> {
  const bytes = await through(new TextEncoder().encode(printLesson(lesson)), new CompressionStream('deflate-raw'))
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Null: it was cut off, or it never was one. */
export async function unpackLesson(packed: string): Promise<ParsedLesson | null> {
  try {
    const text = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
    const json = await through(bytes, new DecompressionStream('deflate-raw'))
    return await readLesson(new TextDecoder().decode(json))
  } catch {
    return null
  }
}

/** From the text of a file. A moment may stand under a design. */
export async function readLesson(text: string): Promise<ParsedLesson> {
  const [{ parseLessonText }] = await Promise.all([import('#domain/lesson/parseText.ts'), loadDesigns()])
  return parseLessonText(text)
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream)
  return new Uint8Array(await new Response(piped).arrayBuffer())
}
