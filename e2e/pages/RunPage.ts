import { readFileSync } from 'node:fs'
import { expect, type FrameLocator, type Page } from '@playwright/test'
import type { RecordLine } from '#domain/record/types.ts'

/** What a participant of the example study sees and does, in a page of its own or in a frame. */
export class RunPage {
  readonly page: Page
  readonly #in: Page | FrameLocator

  constructor(page: Page, frame?: FrameLocator) {
    this.page = page
    this.#in = frame ?? page
  }

  title(name: string) {
    return this.#in.getByRole('heading', { level: 1, name })
  }

  text(words: string | RegExp) {
    return this.#in.getByText(words)
  }

  button(name: string) {
    return this.#in.getByRole('button', { name, exact: true })
  }

  async consent(): Promise<void> {
    await expect(this.title('One tap each way')).toBeVisible()
    await this.#in.getByRole('checkbox', { name: /^I am at least/ }).check()
    await this.#in.getByRole('checkbox', { name: /^I have read/ }).check()
    await this.button('Take part').click()
  }

  async toTask(): Promise<void> {
    await this.consent()
    await this.#in.getByRole('radio', { name: 'Every day' }).check()
    await this.button('Continue').click()
    await expect(this.#in.getByText('Simulation', { exact: true })).toBeVisible()
  }

  async agree(): Promise<void> {
    await this.#in
      .getByRole('button', { name: /^(Agree|Accept|Share)/ })
      .first()
      .click()
  }

  async toDebrief(): Promise<void> {
    const next = this.button('On to what happens next')
    while (await next.isEnabled()) await next.click()
    await this.button('Continue').click()
    await this.#in.getByRole('checkbox', { name: 'None of these' }).check()
    await this.#in.getByRole('radio', { name: 'Yes', exact: true }).check()
    await this.#in.getByRole('radio', { name: '7, Entirely' }).check()
    await this.#in.getByRole('radio', { name: 'Blue' }).check()
    await this.button('Continue').click()
    await expect(this.title('What this study was about')).toBeVisible()
  }

  /** To the debrief in two taps. */
  async leave(): Promise<void> {
    await this.consent()
    await this.button('Leave the study').click()
    await expect(this.title('What this study was about')).toBeVisible()
  }

  keep(): Promise<void> {
    return this.button('Keep my data').click()
  }

  get code() {
    return this.#in.getByText('ONE-TAP-DONE')
  }

  get wait() {
    return this.#in.getByText(/^Please keep this page open until your data have arrived/)
  }

  /** What the device keeps of real participants, line by line. */
  kept(): Promise<string[]> {
    return this.page.evaluate(async () => {
      // Where there are buckets, each process of a browser writes in one of its own: the latest holds all of it.
      const { storageBuckets } = navigator as {
        storageBuckets?: { keys(): Promise<string[]>; open(key: string): Promise<{ indexedDB: IDBFactory }> }
      }
      const places = (await storageBuckets?.keys())?.filter((key) => /^consent-replay-run-\d+a$/.test(key)) ?? []
      const latest = places.toSorted((a, b) => Number.parseInt(b.slice(19)) - Number.parseInt(a.slice(19)))[0]
      const bucket = latest === undefined ? undefined : await storageBuckets?.open(latest)
      const opening = (bucket?.indexedDB ?? indexedDB).open('consent-replay-run')
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.addEventListener('success', () => resolve(opening.result))
        opening.addEventListener('error', () => reject(new Error('no database')))
      })
      const reading = database.transaction('lines').objectStore('lines').getAll()
      const rows = await new Promise<{ text: string }[]>((resolve) => {
        reading.addEventListener('success', () => resolve(reading.result as { text: string }[]))
      })
      database.close()
      return rows.map(({ text }) => text)
    })
  }

  async rescueFile(): Promise<string[]> {
    const download = this.page.waitForEvent('download')
    await this.button('Save my data as a file').click()
    return linesOf(readFileSync(await (await download).path(), 'utf8'))
  }
}

export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

export function typesOf(lines: readonly string[]): string[] {
  return lines.map((line) => (JSON.parse(line) as RecordLine).event.type)
}
