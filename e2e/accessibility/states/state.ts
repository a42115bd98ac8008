import { expect, type Locator, type Page } from '@playwright/test'
import { isTakenOver } from '../../pages/takenOver.ts'
import type { Screen } from '#domain/scenario/types.ts'

/** A page, or a moment of the main screen, that the tests here look at. */
export interface State {
  readonly name: string
  /** The address below the site's root. Moments live in the fragment, as a link that somebody sent. */
  readonly address: string
  /** What the simulated phone shows once the page stands. */
  readonly screen?: Screen
  /** Written once, and nothing takes it over. */
  readonly isStatic?: boolean
  /** What to press then: what opens a dialog, a drawer, a sheet. */
  readonly open?: (page: Page) => Promise<void>
}

/** Opens a state, from nothing: a change of the fragment alone would keep what stood before. */
export async function enter(page: Page, { address, screen, isStatic = false, open }: State): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
  if (isStatic) return
  await isTakenOver(page)
  if (screen) await expect(page.locator(`[data-screen="${screen}"]`)).toBeVisible()
  if (!open) return
  // What opens may need words that the first view does not say.
  await page.waitForLoadState('networkidle')
  await open(page)
}
/** Brings up one of the views; in a small window the sheet has to come first. */
export async function show(page: Page, view: 'ledger' | 'flow' | 'clock' | 'setup'): Promise<void> {
  const tab = page.locator(`[data-only="${view}"]`)
  const peek = page.locator('main > button[aria-expanded]')
  if ((await peek.isVisible()) && (await peek.getAttribute('aria-expanded')) === 'false') await peek.click()
  if (await tab.isVisible()) await tab.click()
}

export async function openDialog(page: Page, opener: Locator): Promise<void> {
  await opener.click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

/** What comes after the page, because it is drawn by scripts, has come. */
export async function isDrawn(page: Page): Promise<void> {
  await expect(page.locator('[data-waiting]')).toHaveCount(0)
}
