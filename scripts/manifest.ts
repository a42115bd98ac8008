// Vite's manifest: which files a module needs before it can run.
import { readFileSync } from 'node:fs'
import path from 'node:path'

interface Chunk {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}
export type Manifest = Readonly<Record<string, Chunk>>

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(path.resolve('dist/.vite/manifest.json'), 'utf8')) as Manifest
}

/** The scripts and style sheets that a module brings along, itself included, without what it loads lazily. */
export function closure(manifest: Manifest, name: string): { scripts: string[]; styles: string[] } {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const visit = (key: string): void => {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`Vite's manifest has no ${key}`)
    if (scripts.has(chunk.file)) return
    scripts.add(chunk.file)
    for (const sheet of chunk.css ?? []) styles.add(sheet)
    for (const other of chunk.imports ?? []) visit(other)
  }
  visit(name)
  return { scripts: [...scripts], styles: [...styles] }
}
