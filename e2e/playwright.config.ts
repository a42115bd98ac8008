import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'

const executablePath = process.env['CHROME_PATH']
const firefoxPath = process.env['FIREFOX_PATH']
const jsonOut = process.env['JSON_OUT']
const port = process.env['E2E_PORT'] ?? '4373'
const url = `http://127.0.0.1:${port}/`

/**
 * What takes minutes has a command of its own: every state in every look at every width `npm run test:access`, every
 * collector and its troubles `npm run test:collectors`.
 */
const OWN_COMMAND = ['everywhere', 'collectors']
const suite = OWN_COMMAND.find((name) => name === process.env['E2E_SUITE'])
const chromium = {
  name: 'chromium',
  ...(suite ? { grep: new RegExp(`@${suite}`) } : { grepInvert: new RegExp(`@(?:${OWN_COMMAND.join('|')})`) }),
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
    // What the site keeps for use without a network has a journey of its own.
    serviceWorkers: 'block',
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
