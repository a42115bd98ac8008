import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { vi } from 'vitest'
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
  const before = process.cwd()
  const said = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += String(text)
      return true
    }),
  )
  try {
    process.chdir(folder)
    return called(commandLine(args), said.stdout, said.stderr)
  } finally {
    process.chdir(before)
    for (const spy of spies) spy.mockRestore()
  }
}
