import path from 'node:path'
import { defineConfig } from 'vitest/config'

const jsonOut = process.env['JSON_OUT']

export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    name: 'webkit',
    include: ['e2e/webkit/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: jsonOut ? ['default', ['json', { outputFile: jsonOut }]] : ['default'],
  },
})
