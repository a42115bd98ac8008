import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { walk, type Walked } from './pieces.ts'

const dist = path.resolve(import.meta.dirname, '../../dist')

let known: ReadonlyMap<string, Walked> | undefined

/** Of the pages in German these are read word for word; that the others are alike `languages.spec.ts` sees. */
const IN_GERMAN = ['de/index.html', 'de/play/index.html', 'de/facts/F09/index.html']

/** Every page that the build wrote, by its address below the site's root. Read once, and not before a test asks. */
export function writtenPages(): ReadonlyMap<string, Walked> {
  known ??= readPages()
  return known
}

/** Every file of a page, as it lies below `dist`. */
export function htmlFiles(): readonly string[] {
  return globSync('**/*.html', { cwd: dist }).map((file) => file.split(path.sep).join('/'))
}

/** What is written in one of them. */
export function htmlOf(file: string): string {
  return readFileSync(path.join(dist, file), 'utf8')
}

function readPages(): ReadonlyMap<string, Walked> {
  const read = htmlFiles().filter((file) => !file.startsWith('de/') || IN_GERMAN.includes(file))
  return new Map(read.map((file) => [`/${file.replace(/index\.html$/, '')}`, walk(htmlOf(file))]))
}
