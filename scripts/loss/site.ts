import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'

export async function buildPage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      lib: { entry: path.resolve('scripts/loss/page.ts'), formats: ['es'], fileName: () => 'page.js' },
    },
  })
}

/** The page may connect to the collector and to nothing else, as in a frozen study. */
export function writePage(folder: string, collector: string): void {
  const policy = `default-src 'none'; script-src 'self'; connect-src ${collector}`
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">
<title>Loss</title><p id="confirmed"></p><script type="module" src="page.js"></script>`,
  )
}
