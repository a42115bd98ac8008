import { expect, type Locator, type Page } from '@playwright/test'

export class HomePage {
  readonly page: Page
  readonly phone: Locator

  constructor(page: Page) {
    this.page = page
    this.phone = page.getByRole('group', { name: 'Update notice', exact: true })
  }

  async open(): Promise<void> {
    await this.page.goto('/')
    await expect(this.phone).toBeVisible()
  }

  async enter(year: 2016 | 2021): Promise<void> {
    await this.page.getByRole('link', { name: `Start in ${year}` }).click()
  }
}
