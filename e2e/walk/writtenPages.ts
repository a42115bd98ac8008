import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { walk, type Walked } from './pieces.ts'

const dist = path.resolve(import.meta.dirname, '../../dist')

let known: ReadonlyMap<string, Walked> | undefined

/** Every page that the build wrote, by its address below the site's root. Read once, and not before a test asks. */
export function writtenPages(): ReadonlyMap<string, Walked> {
  known ??= readPages()
  return known
}

function readPages(): ReadonlyMap<string, Walked> {
  const files = globSync('**/*.html', { cwd: dist }).map((file) => file.split(path.sep).join('/'))
  return new Map(
    files.map((file) => [`/${file.replace(/index\.html$/, '')}`, walk(readFileSync(path.join(dist, file), 'utf8'))]),
  )
}
