import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { commandLine } from '#cli/commandLine.ts'

/** What a call of the command line came to. */
export interface Called {
  readonly status: number | null
  readonly out: string
  readonly errors: readonly string[]
}

function called(status: number | null, out: string, errors: string): Called {
  return { status, out, errors: errors.split('\n').filter((line) => line !== '') }
}

/** In a Node.js of its own, as a person calls it: half a second. Nothing is loaded there yet that a command needs. */
export function startedAnew(folder: string, args: readonly string[]): Called {
  const main = path.resolve('src/cli/main.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8' })
  return called(status, stdout, stderr)
}

/** The same call in this process, from the same folder. */
export function calledHere(folder: string, args: readonly string[]): Called {
  const { stdout, stderr } = process
  const before = process.cwd()
  const writers = [stdout, stderr].map(({ write }) => write)
  const said = ['', '']
  for (const [at, stream] of [stdout, stderr].entries())
    stream.write = (text: string | Uint8Array): boolean => {
      said[at] += String(text)
      return true
    }
  try {
    process.chdir(folder)
    return called(commandLine(args), said[0] ?? '', said[1] ?? '')
  } finally {
    process.chdir(before)
    for (const [at, stream] of [stdout, stderr].entries()) stream.write = writers[at] ?? stream.write
  }
}
