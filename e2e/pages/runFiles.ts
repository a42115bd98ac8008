import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startServer } from '../../scripts/serve.ts'

export interface Host {
  readonly url: string
  /** Lays a file beside the app, as a researcher does. */
  lay(name: string, text: string): void
  close(): Promise<void>
}

/** A copy of the built app on a host of its own: what is laid there is nobody else's. */
export async function ownHost(): Promise<Host> {
  const folder = mkdtempSync(path.join(tmpdir(), 'consent-replay-host-'))
  cpSync(path.resolve('dist'), folder, { recursive: true })
  const served = await startServer({ folder })
  return {
    url: served.url,
    lay: (name, text) => writeFileSync(path.join(folder, name), text),
    close: async () => {
      await served.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The links of a list as it is saved. */
export function linksIn(csv: string): readonly string[] {
  return csv
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',').at(-1) ?? '')
}

export function textOf(file: string): string {
  return readFileSync(file, 'utf8')
}
