import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { computedModules } from './scripts/viteComputed.ts'
import { compiledCatalogue, pseudoLocale } from './scripts/viteCatalogue.ts'

/** The story that the home page already tells, and every page that lives one: in one file it packs better than in ten. */
const CHUNKS = [
  // What pages to read need of it stands apart, so that they load no more.
  { name: 'days', test: /src[\\/]domain[\\/](day[\\/]isoDay|dataflow[\\/]ids|consent[\\/]overlays|scenario[\\/]defaults|design[\\/]registry)\.ts$/, priority: 2 },
  { name: 'story', test: /src[\\/]store[\\/]story\.ts$/, priority: 1 },
]

const jsonOut = process.env['JSON_OUT']

export default defineConfig(({ isSsrBuild }) => ({
  // Relative: one build serves from `/` and from any sub-path.
  base: './',
  plugins: [react(), compiledCatalogue(), computedModules(), pseudoLocale()],
  build: {
    target: 'es2023',
    // The newest of each engine two years back: `light-dark()` and nesting stay as written.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    // The polyfill fetches, which `connect-src 'none'` forbids; every browser we aim at preloads natively.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: !isSsrBuild,
    ...(isSsrBuild
      ? {
          outDir: '.cache/server',
          copyPublicDir: false,
          rolldownOptions: { input: ['src/app/entryServer.tsx', 'src/app/routes.ts'] },
        }
      : {
          rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
        }),
  },
  test: {
    reporters: jsonOut ? ['default', ['json', { outputFile: jsonOut }]] : ['default'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['src/ui/testing/setupDom.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
}))
