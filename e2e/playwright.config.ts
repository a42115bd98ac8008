import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'

const executablePath = process.env['CHROME_PATH']
const firefoxPath = process.env['FIREFOX_PATH']
const jsonOut = process.env['JSON_OUT']
const port = process.env['E2E_PORT'] ?? '4373'
const url = `http://127.0.0.1:${port}/`

/** Every state in every look at every width takes minutes: it has a command of its own, `npm run test:access`. */
const everywhere = process.env['E2E_SUITE'] === 'everywhere'
const chromium = {
  name: 'chromium',
  ...(everywhere ? { grep: /@everywhere/ } : { grepInvert: /@everywhere/ }),
  use: { browserName: 'chromium' as const, launchOptions: executablePath ? { executablePath } : {} },
}
/** Debian's Firefox ESR by WebDriver BiDi: only what is marked as the same in every engine. */
const firefox = {
  name: 'firefox',
  grep: /@engine/,
  use: {
    browserName: 'firefox' as const,
    channel: 'moz-firefox',
    launchOptions: firefoxPath ? { executablePath: firefoxPath } : {},
  },
}
const reporter: PlaywrightTestConfig['reporter'] = jsonOut ? [['dot'], ['json', { outputFile: jsonOut }]] : [['list']]

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  testIgnore: ['webkit/**', 'shots/**', 'bench/**'],
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // A test that passes only the second time has failed.
  retries: 0,
  timeout: 40_000,
  reporter,
  // To write down every step takes as long as the steps: only where somebody wants to look back at a failure.
  use: {
    baseURL: url,
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: process.env['E2E_TRACE'] === undefined ? 'off' : 'retain-on-failure',
  },
  webServer: {
    command: `node scripts/serve.ts --port ${port}`,
    cwd: '..',
    url,
    reuseExistingServer: false,
  },
  projects: [process.env['E2E_ENGINE'] === 'firefox' ? firefox : chromium],
})
