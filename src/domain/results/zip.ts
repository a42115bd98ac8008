import { inflateSync, strFromU8 } from 'fflate'
import type { ImportSource } from '#domain/results/source.ts'

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const LOCAL_BYTES = 30
const LONGEST_COMMENT = 0xffff
const STORED = 0
const DEFLATED = 8
/** No record of a session is that long; an archive that claims it would fill the memory. */
const LARGEST_ENTRY = 512 * 1024 * 1024

export interface ZipContents {
  readonly entries: readonly ImportSource[]
  /** Entries that cannot be read: encrypted, larger than is sensible, or packed in another way. */
  readonly unreadable: readonly string[]
}

/**
 * The files in an archive, each unpacked when it is read (APPNOTE.TXT 6.3, §4.3). fflate unpacks all at once, which ten
 * thousand sessions do not allow. Null: it is no archive, it was cut off, or it is larger than 4 GiB (ZIP64).
 */
export async function openZip(source: ImportSource): Promise<ZipContents | null> {
  const tailFrom = Math.max(0, source.size - END_BYTES - LONGEST_COMMENT)
  const tail = await source.bytes(tailFrom, source.size)
  const end = findEnd(tail)
  if (end === null) return null
  const view = viewOf(tail)
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const from = view.getUint32(end + 16, true)
  if (count === 0xffff || from + size > source.size) return null
  return readDirectory(source, await source.bytes(from, from + size), count)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function findEnd(tail: Uint8Array): number | null {
  const view = viewOf(tail)
  for (let at = tail.length - END_BYTES; at >= 0; at--) if (view.getUint32(at, true) === END) return at
  return null
}

function readDirectory(source: ImportSource, directory: Uint8Array, count: number): ZipContents | null {
  const view = viewOf(directory)
  const entries: ImportSource[] = []
  const unpacked: Unpacked = { offset: -1, bytes: new Uint8Array(0) }
  const unreadable: string[] = []
  let at = 0
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > directory.length || view.getUint32(at, true) !== ENTRY) return null
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    const packed = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    const nameBytes = view.getUint16(at + 28, true)
    const name = strFromU8(directory.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes))
    const offset = view.getUint32(at + 42, true)
    at += ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (name.endsWith('/')) continue
    const isReadable = (flags & 1) === 0 && (method === STORED || method === DEFLATED) && size <= LARGEST_ENTRY
    if (isReadable)
      entries.push(entrySource(source, unpacked, { name, offset, packed, size, isStored: method === STORED }))
    else unreadable.push(name)
  }
  return { entries, unreadable }
}

interface Entry {
  readonly name: string
  readonly offset: number
  readonly packed: number
  readonly size: number
  readonly isStored: boolean
}

/** The entry unpacked last: whoever reads one in parts need not unpack it for each. */
interface Unpacked {
  offset: number
  bytes: Uint8Array
}

function entrySource(source: ImportSource, unpacked: Unpacked, entry: Entry): ImportSource {
  const { name, size, offset } = entry
  return {
    name: `${source.name}/${name}`,
    size,
    bytes: async (from, to) => {
      if (unpacked.offset !== offset) {
        unpacked.bytes = await unpack(source, entry)
        unpacked.offset = offset
      }
      return unpacked.bytes.subarray(from, to)
    },
  }
}

async function unpack(source: ImportSource, { offset, packed, size, isStored }: Entry): Promise<Uint8Array> {
  const head = viewOf(await source.bytes(offset, offset + LOCAL_BYTES))
  const begin = offset + LOCAL_BYTES + head.getUint16(26, true) + head.getUint16(28, true)
  const raw = await source.bytes(begin, begin + packed)
  return isStored ? raw : inflateSync(raw, { out: new Uint8Array(size) })
}
