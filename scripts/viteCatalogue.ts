import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const module = path.resolve(import.meta.dirname, '../src/content/en/compiled.ts')

/**
 * In the build, the module that compiles the catalogue when it loads is replaced by what it came to,
 * so that neither the message parser nor the plain texts ship.
 */
export function compiledCatalogue(): Plugin {
  return {
    name: 'compiled-catalogue',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (path.normalize(id.split('?')[0] ?? '') !== module) return null
      const exported = (await import(pathToFileURL(module).href)) as Record<string, unknown>
      return Object.entries(exported)
        .map(([name, value]) => {
          if (typeof value === 'function') throw new Error(`compiled.ts must export data only: ${name}`)
          return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`
        })
        .join('\n')
    },
  }
}
