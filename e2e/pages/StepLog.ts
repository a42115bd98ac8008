import type { BrowserContext, Page } from '@playwright/test'

interface Drawn {
  readonly place: string
  /** In ms since 1970, by the clock of the one machine that all windows are on. */
  readonly at: number
}

/** What windows of one lesson drew, and when: each step and part, from the first drawing on, over reloads. */
export class StepLog {
  readonly #drawn = new Map<Page, Drawn[]>()

  private constructor() {
    // Made by `begin`.
  }

  /** Before any window is opened. */
  static async begin(context: BrowserContext): Promise<StepLog> {
    const log = new StepLog()
    await context.exposeBinding('drewStep', ({ page }, place: string, at: number) => log.#add(page, { place, at }))
    await context.addInitScript(watchSteps)
    return log
  }

  /** A window that another one opened may have begun before the script that watches it. */
  async watch(page: Page): Promise<void> {
    await page.evaluate(watchSteps)
  }

  /** Every place that a window drew, in order; one that it drew anew after a reload counts once. */
  of(page: Page): readonly string[] {
    return (this.#drawn.get(page) ?? []).map(({ place }) => place)
  }

  /** The longest time, in ms, that one window stood at another place than the other. Opening a window is not counted. */
  longestLag(one: Page, other: Page): number {
    const others = this.#drawn.get(other) ?? []
    const lags = (this.#drawn.get(one) ?? []).map(({ at }, index) => Math.abs(at - (others[index]?.at ?? Infinity)))
    return Math.max(0, ...lags.slice(1))
  }

  #add(page: Page, drawn: Drawn): void {
    const all = this.#drawn.get(page) ?? []
    if (all.at(-1)?.place !== drawn.place) all.push(drawn)
    this.#drawn.set(page, all)
  }
}

/** Runs in the page, and only once in each document. */
function watchSteps(): void {
  const told = window as unknown as { drewStep: (place: string, at: number) => Promise<void>; watched?: Document }
  if (told.watched === document) return
  told.watched = document
  let last = ''
  function look(): void {
    const { step, part } = document.querySelector<HTMLElement>('main[data-step]')?.dataset ?? {}
    const place = `${step} ${part}`
    if (step === undefined || place === last) return
    last = place
    void told.drewStep(place, Date.now())
  }
  const seen = { childList: true, subtree: true, attributes: true, attributeFilter: ['data-step', 'data-part'] }
  new MutationObserver(look).observe(document, seen)
  look()
}
