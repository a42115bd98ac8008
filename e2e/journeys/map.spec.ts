import type { Locator, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { show } from '../accessibility/states/state.ts'
import { readPng, readXml } from '../pages/files.ts'
import type { PlayPage } from '../pages/PlayPage.ts'
import { expect, test } from './journey.ts'

const OPTED_OUT = 'a=2016-08-26.readMore.switchOff.dontShare.agree&u=2016-08-26'
const HEADLINE = '26 August 2016, after four taps: from now on 19 more pairs may be shared, 10 may not.'

async function openMap({ page }: PlayPage): Promise<Locator> {
  await show(page, 'flow')
  await page.getByRole('tab', { name: 'Map' }).click()
  const map = page.getByRole('img', { name: HEADLINE })
  await expect(map).toBeVisible()
  return map
}

/** Strands by how they are drawn: what is not followed steps back to the colour of what is only carried. */
function paintedStrands(map: Locator): Promise<{ title: string; width: number }[]> {
  return map.evaluate((svg) =>
    [...svg.querySelectorAll('[data-part="strands"] g:has(> title)')].map((strand) => ({
      title: strand.querySelector('title')?.textContent ?? '',
      width: Number(strand.querySelector('path')?.getAttribute('stroke-width')),
    })),
  )
}

async function save(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('one kind of data, and one use, can be followed; words beside the picture say the same', async ({
  play,
  page,
}) => {
  await play.open(OPTED_OUT)
  const map = await openMap(play)
  const all = await paintedStrands(map)
  expect(all).toHaveLength(107)
  const words = map.locator('xpath=ancestor::figure')
  await expect(words.getByText('Run the service: 6 shared *, 16 open. 22 changed by this step.')).toBeVisible()
  await expect(words.getByText('Ads: 5 held back, 15 held, was open, 1 open.')).toBeVisible()
  await expect(words.getByRole('list', { name: 'What this step changed' }).getByRole('listitem')).toHaveText([
    'may be shared from this step on',
    'may not, from this step on',
    'changed in another way',
  ])

  const follow = page.getByRole('combobox', { name: 'Follow' })
  const full = Math.max(...all.map(({ width }) => width))
  const shownBy = async (part: RegExp) => {
    const strands = await paintedStrands(map)
    const isFull = ({ width }: { width: number }) => width > full * 0.9
    return {
      own: strands.filter(({ title }) => part.test(title)),
      others: strands.filter((one) => !part.test(one.title) && isFull(one)),
    }
  }
  await follow.selectOption({ label: 'Phone number' })
  await expect(words.getByRole('status')).toHaveText(
    /^Phone number: may be shared to run the service, .*held back .*for ads/,
  )
  const data = await shownBy(/^Phone number,/)
  expect(data.own).toHaveLength(5)
  expect(data.others).toEqual([])
  await follow.selectOption({ label: 'Ads' })
  await expect(words.getByRole('status')).toHaveText(/^Ads: 5 held back/)
  const use = await shownBy(/, ads:/)
  expect(use.own).toHaveLength(21)
  expect(use.others).toEqual([])
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(words.getByRole('status')).toBeEmpty()
  await expect(follow).toBeFocused()
})

test('the picture is saved here, under the policy of the page, and says what it is', async ({ play, page }) => {
  await play.open(OPTED_OUT)
  await openMap(play)
  const svg = await save(page, 'Save as SVG')
  expect(svg.name).toBe('consent-replay-map-2016-08-26-wide-light.svg')
  const picture = await readXml(page, svg.bytes)
  expect(picture.root).toBe('svg')
  for (const words of [
    HEADLINE,
    'Joined before the notice',
    'on an Android phone',
    'Telling: as it happened',
    'Reading: The record',
    'Reconstruction',
    'width says nothing about volume',
  ]) {
    expect(picture.text.replaceAll('\u00a0', ' ')).toContain(words)
  }
  const png = await save(page, 'Save as PNG')
  expect(png.name).toBe('consent-replay-map-2016-08-26-wide-light.png')
  const { width, height, colours } = await readPng(page, png.bytes)
  expect([width, height]).toEqual([2 * picture.width, 2 * Math.round(picture.height)])
  expect(colours).toBeGreaterThan(20)
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.getByRole('radio', { name: 'Tall' }).check()
  const tall = await save(page, 'Save as SVG')
  expect(tall.name).toBe('consent-replay-map-2016-08-26-tall-dark.svg')
  const other = await readXml(page, tall.bytes)
  expect(other.height).toBeGreaterThan(other.width)
  await expect(page.getByText(`Saved as ${tall.name}.`)).toBeVisible()
})

test('on a small phone no strand melts into the next, and no word is small @everywhere', async ({ play, page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await play.open(OPTED_OUT)
  const map = await openMap(play)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  const { scale, apart, thick, words } = await map.evaluate((svg) => {
    const drawing = svg as SVGSVGElement
    const lines = [...svg.querySelectorAll<SVGPathElement>('[data-part="strands"] g:has(> title) > path:first-of-type')]
    const ends = lines.map((line) => line.getPointAtLength(0).y).toSorted((a, b) => a - b)
    return {
      scale: drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width,
      apart: Math.min(...ends.slice(1).map((end, index) => end - (ends[index] ?? 0))),
      thick: Math.max(...lines.map((line) => Number(line.getAttribute('stroke-width')))),
      words: Math.min(...[...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')))),
    }
  })
  expect(scale).toBeCloseTo(1, 1)
  expect(words * scale).toBeGreaterThanOrEqual(13.9)
  // A gap of a whole pixel between any two.
  expect((apart - thick) * scale).toBeGreaterThanOrEqual(1)
})

test('nothing moves for who asked for that, and paper holds the picture with its words @everywhere', async ({
  play,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await play.open(OPTED_OUT)
  const map = await openMap(play)
  expect(await map.evaluate((svg) => svg.getAnimations({ subtree: true }).length)).toBe(0)
  await page.emulateMedia({ media: 'print' })
  await expect(map).toBeVisible()
  await expect(page.getByText('Ads: 5 held back, 15 held, was open, 1 open.')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Follow' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Save as SVG' })).toBeHidden()
})

test('enlarged, the words are no smaller, and the focus comes back', async ({ play, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await play.open(OPTED_OUT)
  await openMap(play)
  const enlarge = page.getByRole('button', { name: 'Enlarge' })
  await enlarge.click()
  const large = page.getByRole('dialog', { name: 'Flow map' }).getByRole('img')
  const { scale, bottom } = await large.evaluate((svg) => {
    const box = svg.getBoundingClientRect()
    return { scale: box.width / (svg as SVGSVGElement).viewBox.baseVal.width, bottom: box.bottom }
  })
  expect(scale).toBeGreaterThanOrEqual(0.99)
  expect(bottom).toBeLessThanOrEqual(900)
  await page.keyboard.press('Escape')
  await expect(enlarge).toBeFocused()
})
