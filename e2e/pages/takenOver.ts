import type { Page } from '@playwright/test'

/** The page written at build time is there at once; what listens takes it over a little later. */
export async function isTakenOver(page: Page): Promise<void> {
  await page.waitForFunction(
    () => Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__react')),
    null,
    { timeout: 10_000, polling: 50 },
  )
}
