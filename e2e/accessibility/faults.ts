import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** What axe finds. */
export async function axeFaults(page: Page, part: 'page' | 'phone' | 'all but the matrix'): Promise<string[]> {
  // In one page: there are no other frames, and a second page for each answer takes half of the time.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(RULES)
    // Who speaks to a page says what is written on it. The rule is new, and does not run by its tags alone.
    .options({ resultTypes: ['violations'], rules: { 'label-content-name-mismatch': { enabled: true } } })
  if (part === 'phone') axe.include('[data-phone]')
  if (part === 'all but the matrix') axe.exclude('main table')
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

/** Controls smaller than 24 × 24 px that are not words in a sentence. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const small: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, [role="slider"]',
    )) {
      if (element.closest('[inert]') || !element.checkVisibility() || element.matches(':disabled')) continue
      // A control that is not seen is pressed by its label.
      const isHidden = getComputedStyle(element).clipPath !== 'none' || getComputedStyle(element).opacity === '0'
      const target = element.closest('label') ?? (isHidden ? element.parentElement : null) ?? element
      const box = target.getBoundingClientRect()
      if (target.getAttribute('class')?.includes('skip') === true || box.width === 0) continue
      const more = getComputedStyle(element, '::after')
      const reach = more.position === 'absolute' && more.content === '""' ? 2 * Math.abs(parseFloat(more.top) || 0) : 0
      const isInSentence =
        getComputedStyle(element).display.startsWith('inline') &&
        element.closest('p, li, dd, figcaption')?.textContent !== element.textContent
      if (isInSentence) continue
      if (box.width + reach < 23.99 || box.height + reach < 23.99) {
        const name = element.getAttribute('aria-label') ?? element.textContent
        small.push(`${element.localName} "${name.slice(0, 40)}": ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`)
      }
    }
    return small
  })
}

/** What a reader who jumps by headings and landmarks would stumble over. */
export function stumbles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isHere = (element: Element): boolean =>
      element.checkVisibility() && !element.closest('[inert], [aria-hidden="true"]')
    const all = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(isHere)
    const found: string[] = []
    const modal = document.querySelector('dialog[open]')

    const levels = all('h1, h2, h3, h4, h5, h6').filter((heading) => !modal?.contains(heading))
    if (levels.filter((heading) => heading.localName === 'h1').length !== 1) found.push('not one h1')
    let before = 0
    for (const heading of levels) {
      const level = Number(heading.localName.slice(1))
      if (level > before + 1) found.push(`h${before} then h${level} "${heading.textContent}"`)
      before = level
    }

    if (all('main').length !== 1) found.push('not one main')
    const names = all(
      'nav, section[aria-label], section[aria-labelledby], [role="region"], aside, header:not(main *), footer:not(main *)',
    ).map((element) => {
      const by = element.getAttribute('aria-labelledby')
      const label = element.getAttribute('aria-label') ?? (by ? document.getElementById(by)?.textContent : null)
      return label ?? element.localName
    })
    for (const name of names) if (names.filter((other) => other === name).length > 1) found.push(`twice: ${name}`)
    if (!document.documentElement.lang) found.push('no language')
    if (!document.title) found.push('no title')
    return found
  })
}

export const NARROW = { width: 320, height: 640 }
/** A window of 1440 px, enlarged twice. */
export const ENLARGED = { width: 720, height: 450 }

/** Everything in sight that is wider than what holds it and could be pushed sideways. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const found = root.scrollWidth > window.innerWidth ? [`the page: ${root.scrollWidth} in ${window.innerWidth}`] : []
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility() || element.scrollWidth <= element.clientWidth + 1) continue
      if (!['auto', 'scroll'].includes(getComputedStyle(element).overflowX)) continue
      // A table too wide for any small screen scrolls in a frame of its own, which has a name and takes the focus.
      if (
        element.matches(':is([role="region"], [role="group"])[aria-label][tabindex="0"]') &&
        element.querySelector('table')
      )
        continue
      found.push(`${element.localName}.${element.className}: ${element.scrollWidth} in ${element.clientWidth}`)
    }
    return found
  })
}
