import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

/** Modules of data alone that are computed by the domain: in a build, each is replaced by what it came to. */
const computed = [
  'features/paths/builtAnswers.ts',
  'app/opening.ts',
  ...['en', 'de'].flatMap((language) =>
    [
      'lessons/listed',
      'lessons/oneTap',
      'lessons/thirtyDays',
      'lessons/announcedAndHappened',
      'lessons/redesignIt',
    ].map((name) => `content/${language}/${name}.ts`),
  ),
].map((file) => path.resolve(import.meta.dirname, '../src', file))

/** A page can show what takes long to find, readable without a script and without anybody waiting for it. */
export function computedModules(): Plugin {
  return {
    name: 'computed-modules',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      const file = path.normalize(id.split('?')[0] ?? '')
      if (!computed.includes(file)) return null
      const exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>
      return Object.entries(exported)
        .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`)
        .join('\n')
    },
  }
}
