import { defineConfig } from '@playwright/test'

const executablePath = process.env['CHROME_PATH']
const port = process.env['E2E_PORT'] ?? '4375'
const url = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: '.',
  testMatch: '*.shots.ts',
  outputDir: '../../test-results/shots-output',
  fullyParallel: true,
  workers: 2,
  reporter: [['line']],
  use: {
    baseURL: url,
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...(executablePath ? { launchOptions: { executablePath } } : {}),
  },
  webServer: { command: `node scripts/serve.ts --port ${port}`, cwd: '../..', url, reuseExistingServer: false },
})
