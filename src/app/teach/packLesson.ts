import { printLesson } from '#domain/lesson/print.ts'
import type { ParsedLesson } from '#domain/lesson/parse.ts'
import type { Lesson } from '#domain/lesson/types.ts'
import { loadDesigns } from '#store/designs.ts'

/** A whole lesson in an address: what no browser cuts off. Programs that pass addresses on may; the file is for those. */
export const LONGEST_PACKED = 16_000

/** What a lesson may come to once it is inflated, in bytes: many times what the longest address holds of one. */
const LARGEST_INFLATED = 2_000_000

/** Deflated, in the alphabet of addresses. */
export async function packLesson(lesson: Lesson): Promise<string> {
  const bytes = await deflated(printLesson(lesson))
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** `broken`: it was cut off, or it never was one. `tooLarge`: no lesson of ours is, so it is not unpacked to its end. */
export async function unpackLesson(packed: string): Promise<ParsedLesson | 'broken' | 'tooLarge'> {
  if (packed.length > LONGEST_PACKED) return 'tooLarge'
  try {
    const text = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
    const json = await inflated(bytes)
    return json === null ? 'tooLarge' : await readLesson(json)
  } catch {
    return 'broken'
  }
}

/** From the text of a file. A moment may stand under a design. */
export async function readLesson(text: string): Promise<ParsedLesson> {
  const [{ parseLessonText }] = await Promise.all([import('#domain/lesson/parseText.ts'), loadDesigns()])
  return parseLessonText(text)
}

async function deflated(text: string): Promise<Uint8Array> {
  const piped = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(piped).arrayBuffer())
}

/** Null: it comes to more than a lesson can, and the rest of it was not read. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const pieces = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (let read = await pieces.read(); !read.done; read = await pieces.read()) {
    size += read.value.byteLength
    if (size > LARGEST_INFLATED) {
      await pieces.cancel()
      return null
    }
    text += decoder.decode(read.value, { stream: true })
  }
  return text + decoder.decode()
}
