import { expect, type Locator, type Page } from '@playwright/test'

export class PrivacyPage {
  readonly page: Page
  readonly attempts: Locator
  readonly stored: Locator

  constructor(page: Page) {
    this.page = page
    this.attempts = page.getByRole('table', { name: 'Attempts to send something out' })
    this.stored = page.getByRole('table', { name: 'What is stored on this device' })
  }

  async open(): Promise<void> {
    await this.page.goto('/privacy/')
    await expect(this.page.getByRole('heading', { level: 1, name: 'Privacy' })).toBeVisible()
  }

  async proveIt(): Promise<void> {
    await this.page.getByRole('button', { name: 'Prove it' }).click()
  }
}
