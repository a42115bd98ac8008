import { appendFileSync, globSync, statSync } from 'node:fs'
import type { Dice } from './dice.ts'

/** LevelDB writes its logs in blocks, and each record as a header (checksum, length, kind) and then what it holds. */
const BLOCK = 32_768
const HEADER = 7
const LENGTH = 1003
const WHOLE = 1

/**
 * Leaves in a log of IndexedDB what a browser leaves that dies between the two writes of a record: the header, and
 * nothing behind it. It happens by itself about once in fifty kills; a bench must not wait for it. No death leaves it in
 * more than one log that is written to by turns with others.
 */
export function tear(profile: string, dice: Dice): void {
  const logs = globSync(`${profile}/**/*indexeddb.leveldb/*.log`).sort()
  const log = dice.below(2) === 0 ? logs[0] : logs.at(-1)
  if (log !== undefined) tearOne(log)
}

function tearOne(log: string): void {
  const room = BLOCK - (statSync(log).size % BLOCK)
  if (room <= HEADER + LENGTH) return
  const header = Buffer.alloc(HEADER)
  header.writeUInt32LE(0x5eed, 0)
  header.writeUInt16LE(LENGTH, 4)
  header.writeUInt8(WHOLE, 6)
  appendFileSync(log, header)
}
