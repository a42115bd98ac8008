import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'

/** Links, files and citations of a moment. */
export class ShareDialog {
  readonly page: Page
  readonly dialog: Locator
  /** Why a file was not opened. */
  readonly refusal: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'Share this moment' })
    this.refusal = page.getByRole('dialog', { name: 'This file was not opened' })
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(this.dialog).toBeVisible()
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close' }).click()
    await expect(this.dialog).toBeHidden()
  }

  async link(): Promise<string> {
    return this.dialog.getByRole('textbox', { name: 'Link to this moment' }).inputValue()
  }

  async choose(name: string, text: string): Promise<void> {
    const picker = this.page.waitForEvent('filechooser')
    await this.dialog.getByRole('button', { name: 'Choose a file' }).click()
    await (await picker).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  }

  /** What lands on the disk. */
  async save(): Promise<{ name: string; text: string }> {
    const coming = this.page.waitForEvent('download')
    await this.dialog.getByRole('button', { name: 'Save scenario file' }).click()
    const download = await coming
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
  }

  /** As the system does it when a file is let go over the page. */
  async drop(name: string, text: string): Promise<void> {
    const data = await this.page.evaluateHandle(
      (file) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([file.text], file.name, { type: 'application/json' }))
        return transfer
      },
      { name, text },
    )
    const main = this.page.getByRole('main')
    await main.dispatchEvent('dragover', { dataTransfer: data })
    await expect(this.page.getByText('Drop the file to open it')).toBeVisible()
    await main.dispatchEvent('drop', { dataTransfer: data })
  }
}
