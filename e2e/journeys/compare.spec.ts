import { ComparePage } from '../pages/ComparePage.ts'
import { expect, test } from './journey.ts'

const STOPPED = 'The app has stopped until you agree.'
const WORKS = 'The app works.'

test('on 8 February one app has stopped and the other works, in words @engine', async ({ page }) => {
  const compare = new ComparePage(page)
  await compare.open()
  await compare.expectDay('8 February 2021')
  await compare.expectFirst('As announced in January', STOPPED, 'As it happened', WORKS)
  await expect(compare.side('A').getByText('Simulation')).toBeVisible()
  await expect(compare.side('B').getByText('Simulation')).toBeVisible()
  await compare.clock.getByLabel('Go to a day').fill('2021-01-10')
  await compare.clock.getByRole('button', { name: 'Go', exact: true }).click()
  await compare.expectDay('10 January 2021')
  await expect(page.getByText('Nothing differs on this day.')).toBeVisible()
  await compare.clock.getByRole('button', { name: 'Next event' }).click()
  await compare.expectDay('15 January 2021')
  await compare.expectFirst('The notice of 2021 is withdrawn for now.')
})

test('an intent is carried out on both, each in its own way, and one of them says why not', async ({ page }) => {
  const compare = new ComparePage(page)
  await compare.open('d=2016-09-01&a.a=2016-08-26.agree&b.p=iphone&b.a=2016-08-26.agree')
  await page.getByRole('button', { name: 'Turn sharing off in Settings' }).click()
  await expect(page.getByText('Turn sharing off in Settings. A: 5 taps · B: 4 taps', { exact: true })).toBeVisible()
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(/1 September 2016: \d differences?\.$/)
  await compare.open()
  await page.getByRole('button', { name: 'Accept the terms of 2021' }).click()
  await expect(page.getByText(/B: not possible\. The notice is withdrawn for now\.$/).first()).toBeVisible()
  await compare.expectFirst('The terms of 2021 are accepted.')
})

test('a tap on one phone that decides is followed on the other', async ({ page }) => {
  const compare = new ComparePage(page)
  await compare.open('d=2016-08-26&b.p=iphone')
  await compare.side('A').getByRole('button', { name: 'Agree' }).click()
  await expect(page.getByText('Agree, sharing left on. A: 1 tap · B: 1 tap', { exact: true })).toBeVisible()
  await expect(compare.side('B').getByRole('group', { name: 'Chat list' })).toBeVisible()
})

test('everything stands in the address: reload, back, forward, and a link for somebody else', async ({ page }) => {
  const compare = new ComparePage(page)
  await compare.open()
  await compare.pick('World and United Kingdom')
  await compare.expectFirst('10 pairs may be shared.', 'The same pairs are held back')
  await compare.pick('Company’s word and policy')
  await compare.expectFirst('The same pairs may be shared.')
  expect(page.url()).toMatch(/\/compare\/#v=1&c=reading$/)
  await page.goBack()
  await compare.expectDay('7 November 2016')
  await page.goBack()
  await compare.expectFirst(STOPPED, WORKS)
  await page.goForward()
  await compare.expectDay('7 November 2016')
  await compare.side('B').getByText('Change who this is').click()
  await compare.side('B').getByLabel('Region').selectOption({ label: 'India' })
  await expect(page.getByText('A comparison of your own.')).toBeVisible()
  const link = page.url()
  expect(link).toContain('b.r=india')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'B In India' })).toBeVisible()
  expect(page.url()).toBe(link)
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'B In the United Kingdom' })).toBeVisible()
})

test('a side opens on the main screen, and the telling switch leads back to both', async ({ page, play }) => {
  const compare = new ComparePage(page)
  await compare.open()
  await compare.side('A').getByRole('link', { name: 'Open this one on the main screen' }).click()
  await play.expectDay('8 February 2021')
  await expect(play.screen('Blocked')).toBeVisible()
  await play.telling.getByRole('radio', { name: 'As it happened' }).check()
  await page.getByRole('link', { name: 'Compare both' }).click()
  await compare.expectDay('8 February 2021')
  await compare.expectFirst(STOPPED, WORKS)
})

test('a broken link says what is wrong on which side, and what was open stays @everywhere', async ({ page }) => {
  const compare = new ComparePage(page)
  await compare.open('a.r=mars&b.a=2016-08-26.fly')
  const note = page.getByRole('alert')
  await expect(note.getByRole('listitem')).toHaveText([/^a\.person\.region: .*"mars"/, /^b\.steps\[0\]\.do: .*"fly"/])
  await compare.expectFirst(STOPPED, WORKS)
})

test('on a small screen one phone at a time, under what differs, and nothing scrolls sideways @everywhere', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const compare = new ComparePage(page)
  await compare.open()
  await expect(compare.side('B')).toBeHidden()
  await page.getByRole('radio', { name: 'B', exact: true }).check()
  await expect(compare.side('B')).toBeVisible()
  await expect(compare.side('A')).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the first pair can be read @everywhere', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/compare/')
    const compare = new ComparePage(page)
    await compare.expectFirst(STOPPED, WORKS)
    await expect(compare.side('A')).toBeVisible()
    await expect(compare.side('B')).toBeVisible()
  })
})
