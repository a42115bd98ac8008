import { test as base, expect, type Page } from '@playwright/test'
import { HomePage } from '../pages/HomePage.ts'
import { PlayPage } from '../pages/PlayPage.ts'
import { PrivacyPage } from '../pages/PrivacyPage.ts'
import { ShareDialog } from '../pages/ShareDialog.ts'

/** What "Prove it" tries on purpose; nobody is behind it. */
const PROOF = /consent-replay\.invalid/

/** Playwright says so itself. */
const BLOCKED = /Service Worker registration blocked by Playwright/

interface Options {
  /** The journey tries to send something out, to be refused. */
  readonly proves: boolean
  /** The journey asks to keep something, or may not look at what is kept. */
  readonly keeps: boolean
}

interface Journey {
  readonly home: HomePage
  readonly play: PlayPage
  readonly privacy: PrivacyPage
  readonly share: ShareDialog
  /** Holds of every journey: nothing goes wrong in the console, no one else is asked, nothing is stored unasked. */
  readonly conduct: string[]
}

/** Writes down what must not be: complaints of the page, and requests to anybody else. */
export function watch(page: Page, origin: string, proves = false): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning'
    if (isComplaint && !BLOCKED.test(message.text()) && !(proves && PROOF.test(message.text())))
      faults.push(message.text())
  })
  page.on('pageerror', (error) => {
    // Firefox reports a refusal as an error of the page.
    if (!(proves && PROOF.test(String(error)))) faults.push(String(error))
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    const isOwn = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:'
    if (!isOwn && !(proves && PROOF.test(url.hostname))) faults.push(`asked for ${request.url()}`)
    if (url.search !== '' || url.hash.includes('v=')) faults.push(`told a server: ${request.url()}`)
  })
  return faults
}

/** The names of everything that a site can leave behind. */
async function storedBy(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...document.cookie.split(';').filter(Boolean),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
    ...((await (navigator as { storageBuckets?: { keys: () => Promise<string[]> } }).storageBuckets?.keys()) ?? []),
  ])
}

export const test = base.extend<Options & Journey>({
  proves: [false, { option: true }],
  keeps: [false, { option: true }],
  conduct: [
    async ({ page, proves, keeps, javaScriptEnabled, baseURL }, provide) => {
      const faults = watch(page, new URL(baseURL ?? '').origin, proves)
      await provide(faults)
      expect(faults).toEqual([])
      if (!keeps && javaScriptEnabled) expect(await storedBy(page)).toEqual([])
    },
    { auto: true },
  ],
  home: async ({ page }, provide) => provide(new HomePage(page)),
  play: async ({ page }, provide) => provide(new PlayPage(page)),
  privacy: async ({ page }, provide) => provide(new PrivacyPage(page)),
  share: async ({ page }, provide) => provide(new ShareDialog(page)),
})

export { expect }
