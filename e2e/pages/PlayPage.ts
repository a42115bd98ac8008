import { expect, type Locator, type Page } from '@playwright/test'
import { isTakenOver } from './takenOver.ts'

/** The main screen, in the words of who uses it. Everything is found by role and name. */
export class PlayPage {
  readonly page: Page
  readonly phone: Locator
  readonly ledger: Locator
  readonly flow: Locator
  readonly clock: Locator
  readonly person: Locator
  readonly telling: Locator

  constructor(page: Page) {
    this.page = page
    this.phone = page.getByRole('region', { name: 'Simulated phone' })
    this.ledger = page.getByRole('region', { name: 'What just happened' }).first()
    this.flow = page.getByRole('region', { name: 'Where data may go' })
    this.clock = page.getByRole('region', { name: 'Clock' })
    this.person = page.getByRole('region', { name: 'Who am I?' })
    this.telling = page.getByRole('group', { name: 'Telling', exact: true })
  }

  /** At the beginning, or at the moment that a link holds. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(fragment === '' ? '/play/' : `/play/#v=1&${fragment}`)
    await isTakenOver(this.page)
    await expect(this.day).toBeVisible()
  }

  /** The day looked at, as the heading of the page says it. */
  get day(): Locator {
    return this.page.getByRole('heading', { level: 1, name: /^The replay, / })
  }

  /** What stands on the phone, by the name of its screen. */
  screen(name: string): Locator {
    return this.phone.getByRole('group', { name, exact: true })
  }

  /** The newest entry of the ledger. */
  get newest(): Locator {
    return this.ledger.getByRole('article').first()
  }

  get flowHead(): Locator {
    return this.flow.getByRole('heading', { level: 2 })
  }

  /** The option that hides what came later, and the sentence that says so. */
  get hideLater(): Locator {
    return this.flow.getByRole('checkbox', { name: 'Only what was public on this day' })
  }

  get laterIsHidden(): Locator {
    return this.page.getByRole('note').filter({ hasText: 'What came later is hidden.' })
  }

  get sharingSwitch(): Locator {
    return this.phone.getByLabel('Share my account info')
  }

  /** Opens what keeps stories on this device. */
  async openKept(): Promise<void> {
    await this.page.getByText('Keep on this device', { exact: true }).first().click()
  }

  /** What stands on the time line, in words. */
  get timeLine(): Locator {
    return this.page.getByRole('list', { name: 'What stands on the time line' })
  }

  get slider(): Locator {
    return this.clock.getByRole('slider', { name: 'Day of the story' })
  }

  /** Presses controls of the phone, one after another. */
  async tap(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.phone.getByRole('button', { name, exact: true }).click()
  }

  async toNextEvent(): Promise<void> {
    await this.clock.getByRole('button', { name: 'Next event' }).click()
  }

  async toPreviousEvent(): Promise<void> {
    await this.clock.getByRole('button', { name: 'Previous event' }).click()
  }

  async letADayPass(): Promise<void> {
    await this.clock.getByRole('button', { name: '+1 day' }).click()
  }

  async goToDay(day: string): Promise<void> {
    await this.clock.getByRole('button', { name: 'Date: go to a day' }).click()
    await this.page.getByLabel('Go to a day', { exact: true }).fill(day)
    await this.page.getByRole('button', { name: 'Go', exact: true }).click()
  }

  async undo(): Promise<void> {
    await this.clock.getByRole('button', { name: 'Undo' }).click()
  }

  async redo(): Promise<void> {
    await this.clock.getByRole('button', { name: 'Redo' }).click()
  }

  async become(slot: string, choice: string): Promise<void> {
    const stranger = this.person.getByRole('button', { name: 'Be someone else' })
    if (await stranger.isVisible()) await stranger.click()
    await this.person.getByRole('combobox', { name: slot, exact: true }).selectOption({ label: choice })
  }

  async tell(telling: 'As announced' | 'As it happened'): Promise<void> {
    await this.telling.getByRole('radio', { name: telling }).check()
  }

  async expectDay(day: string): Promise<void> {
    await expect(this.day).toHaveText(`The replay, ${day}`)
  }

  /** What a row of the newest entry says: changed, window, effort. */
  row(term: string): Locator {
    return this.newest.getByText(term, { exact: true }).locator('xpath=following-sibling::dd[1]')
  }

  async expectHappened(title: string): Promise<void> {
    await expect(this.newest.getByRole('heading', { level: 3 })).toHaveText(title)
  }

  async expectPairs(shared: number, held = 0): Promise<void> {
    const tail = held === 0 ? '' : ` ${held} ${held === 1 ? 'is' : 'are'} held back.`
    await expect(this.flowHead).toHaveText(`${shared} of 168 pairs of data and use may be shared.${tail}`)
  }
}
