import { ChartPage } from '../pages/ChartPage.ts'
import { Keyboard } from '../pages/Keyboard.ts'
import { readPng, readXml } from '../pages/files.ts'
import { expect, test } from './journey.ts'

const AGREED = 'a=2016-08-26.agree&u=2016-08-26'

test('a link opens a moment on the chart; a step by its button goes on from there, by keyboard alone', async ({
  page,
}) => {
  const chart = new ChartPage(page)
  const keyboard = new Keyboard(page)
  await chart.open('u=2016-08-26')
  await chart.expectDay('26 August 2016')
  await expect(chart.lane('Terms of 2016: asked')).toBeVisible()
  await expect(chart.state('terms2016.asked')).toContainText('1')
  await expect(chart.sentence).toContainText('From today a way still leads to “not for ads”.')

  await keyboard.use(chart.lane(/^Screen/).getByRole('button', { name: 'Read more' }))
  await expect(chart.lane('Screen: key changes')).toBeVisible()
  await expect(chart.state('screen.panel2016')).toContainText('2')
  await expect(chart.way.getByRole('listitem')).toHaveCount(2)
  expect(page.url()).toContain('#v=1&a=2016-08-26.readMore&u=2016-08-26')

  await keyboard.use(chart.lane(/^Screen/).getByRole('button', { name: 'Agree' }))
  await expect(chart.lane('Sharing switch: for ads, too')).toBeVisible()
  await expect(chart.state('sharing2016.on')).toContainText('3')
  await expect(chart.way.getByRole('listitem')).toHaveText([/^1The notice appeared/, /^2/, /^3You agreed/])
})

test('what no way leads to any more is hatched, and the sentence says so once the window has closed @everywhere', async ({
  page,
}) => {
  const chart = new ChartPage(page)
  await chart.open(AGREED)
  await expect(chart.sentence).toContainText('From today a way still leads to “not for ads”.')
  await expect(chart.hatched.filter({ hasText: 'put off' })).not.toHaveCount(0)
  await expect(chart.hatched.filter({ hasText: 'not for ads' })).toHaveCount(0)
  const before = await chart.hatched.count()
  await page.getByRole('button', { name: 'Next event' }).click()
  await page.getByRole('button', { name: 'Next event' }).click()
  await expect(chart.lane('Window to change it: closed')).toBeVisible()
  await expect(chart.sentence).toContainText('From today no way leads to “not for ads”.')
  await expect(chart.hatched.filter({ hasText: 'not for ads' })).toHaveCount(1)
  expect(await chart.hatched.count()).toBeGreaterThan(before)
  // What the picture hatches, the list says in words.
  await chart.view('List')
  await expect(page.getByRole('listitem').filter({ hasText: /^Not for ads \(no way leads here\)/ })).toHaveCount(1)
})

test('the list acts as the picture does, and the table holds every rule with its source', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open()
  await chart.view('List')
  await expect(page.getByRole('heading', { level: 2, name: 'Sharing switch' })).toBeVisible()
  await page.getByRole('button', { name: 'Do it: agree' }).first().click()
  await expect(page.getByText('For ads, too (now; event 2)')).toBeVisible()
  await chart.view('Table')
  const table = page.getByRole('region', { name: 'Table' })
  await expect(table.getByRole('row')).not.toHaveCount(0)
  await table
    .getByRole('button', { name: /^Show \d+ sources?/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('the same moment from the phone to the chart and back, and through the browser’s history', async ({
  page,
  play,
}) => {
  const chart = new ChartPage(page)
  await play.open()
  await play.tap('Not now')
  await play.expectHappened('You put the notice off.')
  await page.getByRole('link', { name: 'Chart', exact: true }).click()
  await expect(chart.lane('Terms of 2016: put off')).toBeVisible()
  expect(page.url()).toMatch(/\/chart\/#v=1&a=2016-08-26\.notNow&u=2016-08-26$/)
  await page.getByRole('button', { name: 'Next event' }).click()
  await chart
    .lane(/^Screen/)
    .getByRole('button', { name: 'Agree' })
    .click()
  await expect(chart.lane('Terms of 2016: agreed')).toBeVisible()
  await page.goBack()
  await expect(chart.lane('Terms of 2016: asked')).toBeVisible()
  await page.goForward()
  await expect(chart.lane('Terms of 2016: agreed')).toBeVisible()
  await page.getByRole('link', { name: 'This moment on the phone' }).click()
  await play.expectHappened('You agreed, with sharing left on.')
  await play.expectPairs(29)
})

test('a broken link says what is wrong with it, and the chart stands @everywhere', async ({ page }) => {
  const chart = new ChartPage(page)
  await page.goto('/chart/#v=1&a=2016-08-26.explode&u=2016-08-26')
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveText([/"explode"/])
  await chart.expectDay('26 August 2016')
  await page.getByRole('button', { name: 'Close this note' }).click()
  await expect(page.getByRole('alert')).toBeHidden()
  await page.goto('about:blank')
  await chart.open(`${AGREED}&mood=blue`)
  await expect(page.getByRole('alert')).toContainText('left out: mood=blue')
  await expect(chart.lane('Terms of 2016: agreed')).toBeVisible()
})

test('each file is what it says', async ({ page }) => {
  const chart = new ChartPage(page)
  await chart.open(AGREED)
  await expect(chart.sentence).toContainText('From today')
  const svg = await chart.save('SVG picture')
  expect(svg.name).toBe('consent-replay-chart-2016-08-26.svg')
  const picture = await readXml(page, svg.bytes)
  expect(picture.root).toBe('svg')
  for (const words of [
    'chart of 26 August 2016',
    'Reconstruction',
    'as it happened',
    'Sharing switch',
    'From today',
    'The way so far',
    'You agreed, with sharing left on.',
    'where you stand',
  ]) {
    expect(picture.text).toContain(words)
  }

  const png = await chart.save('PNG picture')
  const { width, height, colours } = await readPng(page, png.bytes)
  expect(width).toBe(2 * picture.width)
  expect(height).toBe(2 * picture.height)
  expect(colours).toBeGreaterThan(8)

  const mermaid = (await chart.save('Mermaid')).bytes.toString()
  expect(mermaid.split('\n').find((line) => !/^(---|%%|title|\s*$)/.test(line))).toMatch(/^stateDiagram-v2/)
  const scxml = await readXml(page, (await chart.save('SCXML')).bytes)
  expect(scxml).toMatchObject({ root: 'scxml', namespace: 'http://www.w3.org/2005/07/scxml' })
  const xstate = await chart.save('XState JSON')
  expect(xstate.name).toBe('consent-replay-chart-2016-08-26.xstate.json')
  expect(JSON.parse(xstate.bytes.toString())).toMatchObject({ type: 'parallel' })
  await expect(page.getByText(`Saved as ${xstate.name}.`)).toBeVisible()
})

test('nothing needs to be pushed sideways at 320 px, but the table in its own frame @everywhere', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const chart = new ChartPage(page)
  await chart.open(AGREED)
  for (const view of ['Picture', 'List', 'Table'] as const) {
    await chart.view(view)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  }
  const frame = page.getByRole('region', { name: 'Table' })
  await frame.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
})
