import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const jsonOut = process.env['JSON_OUT']

export default defineConfig({
  // Relative: one build serves from `/` and from any sub-path.
  base: './',
  plugins: [react()],
  build: {
    target: 'es2023',
    // The polyfill fetches, which `connect-src 'none'` forbids; every browser we aim at preloads natively.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: true,
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
})
