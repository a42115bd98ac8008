// The build for the file system: one classic script and one style sheet, as browsers load no modules from there.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { compiledCatalogue } from './viteCatalogue.ts'
import { computedModules } from './viteComputed.ts'

/** Threads come inside the script, as no script may begin one from a file beside it. */
function inlineWorkers(): Plugin {
  return {
    name: 'inline-workers',
    enforce: 'pre',
    transform(code, id) {
      const asked = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/.exec(code)
      if (!asked) return null
      const file = path.resolve(path.dirname(id.split('?')[0] ?? ''), asked[1] ?? '')
      return {
        code: `import InlineWorker from ${JSON.stringify(`${file}?worker&inline`)}\n${code.replace(asked[0], 'new InlineWorker()')}`,
        map: null,
      }
    },
  }
}

/** The root is where the script lies, not one above. */
function fileRoot(): Plugin {
  return {
    name: 'file-root',
    enforce: 'pre',
    resolveId: (id) => (id === '#app/siteRoot.ts' ? path.resolve('src/app/files/siteRoot.ts') : null),
  }
}

export async function buildForFiles(): Promise<{ readonly script: string; readonly style: string }> {
  const outDir = path.resolve('.cache/files')
  await build({
    configFile: false,
    // Each chunk that loads another names its own address, which one script has no use for.
    logLevel: 'error',
    base: './',
    plugins: [fileRoot(), inlineWorkers(), react(), compiledCatalogue(), computedModules()],
    build: {
      target: 'es2023',
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      modulePreload: false,
      cssCodeSplit: false,
      copyPublicDir: false,
      outDir,
      rolldownOptions: {
        input: path.resolve('src/app/files/entryFiles.tsx'),
        output: { format: 'iife', codeSplitting: false, entryFileNames: 'whole.js', assetFileNames: 'whole[extname]' },
      },
    },
  })
  const read = (name: string): string => readFileSync(path.join(outDir, name), 'utf8')
  return { script: read('whole.js'), style: read('whole.css') }
}
