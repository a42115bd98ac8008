import { PlayPage } from '../pages/PlayPage.ts'
import { expect, test, watch } from './journey.ts'

test('a link opens the same moment on a cold browser, and no server learns of it', async ({
  play,
  share,
  browser,
  baseURL,
}) => {
  await play.open('r=germany&p=iphone&a=2016-08-26.readMore&u=2016-08-26')
  await play.screen('Key changes').getByRole('switch').click()
  await play.tap('Don’t share', 'Agree')
  await share.open()
  const link = new URL(await share.link())
  expect(link.search).toBe('')
  expect(link.href.length).toBeLessThan(1800)

  const context = await browser.newContext()
  const page = await context.newPage()
  const faults = watch(page, new URL(baseURL ?? '').origin)
  const there = new PlayPage(page)
  await page.goto(link.href)
  await there.expectDay('26 August 2016')
  await there.expectPairs(19, 10)
  await there.expectHappened('You agreed, with sharing switched off.')
  await expect(there.person.getByRole('combobox', { name: 'Region' })).toHaveValue('germany')
  await expect(there.person.getByRole('combobox', { name: 'Phone' })).toHaveValue('iphone')
  expect(page.url()).toBe(link.href)
  expect(faults).toEqual([])
  await context.close()
})

test('back and forward of the browser go through what was done @engine', async ({ home, play }) => {
  await home.open()
  await home.enter(2016)
  await play.tap('Not now')
  await play.expectHappened('You put the notice off.')
  await play.toNextEvent()
  await play.tap('Agree')
  await play.expectPairs(29)
  await play.page.goBack()
  await play.expectPairs(0)
  await expect(play.screen('Update notice')).toBeVisible()
  await play.page.goBack()
  await play.expectDay('26 August 2016')
  await expect(play.ledger.getByRole('article')).toHaveCount(1)
  await play.page.goForward()
  await play.page.goForward()
  await play.expectPairs(29)
  await play.page.goBack()
  await play.page.goBack()
  await play.page.goBack()
  await expect(home.phone).toBeVisible()
  await expect(play.page).toHaveTitle(/^Consent Replay/)
})

test('a reload stands where it stood @everywhere', async ({ play }) => {
  await play.open()
  await play.tap('Agree')
  await play.toNextEvent()
  await play.page.reload()
  await play.expectDay('25 September 2016')
  await play.expectPairs(29)
})

test('a broken link says what is wrong with it, and what was open stays @engine', async ({ play }) => {
  await play.open()
  await play.tap('Agree')
  await play.expectPairs(29)
  await play.page.evaluate(() => {
    location.hash = '#v=1&r=mars&u=2016-13-99'
  })
  const note = play.page.getByRole('alert')
  await expect(note).toContainText('This link cannot be used, so what you had open stays as it was.')
  await expect(note.getByRole('listitem')).toHaveText([/"mars"/, /"2016-13-99"/])
  await play.expectPairs(29)
  await note.getByRole('button', { name: 'Close this note' }).click()
  await expect(note).toBeHidden()
})

test('a broken link on a cold browser opens the beginning, with a note @everywhere', async ({ play }) => {
  await play.page.goto('/play/#v=1&a=2016-08-26.explode&u=2016-08-26')
  await expect(play.page.getByRole('alert').getByRole('listitem')).toHaveText([/"explode"/])
  await play.expectDay('26 August 2016')
  await play.tap('Agree')
  await play.expectPairs(29)
})

test('a link of a newer copy, and parts that are not known, are said @everywhere', async ({ play }) => {
  await play.page.goto('/play/#v=9&u=2016-08-26&mood=blue')
  await expect(play.page.getByRole('alert')).toContainText('This link was made by a newer copy of the tool.')
  await play.expectDay('26 August 2016')
  await play.page.getByRole('link', { name: 'Consent Replay, home' }).click()
  await play.page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Play' }).click()
  await play.expectDay('26 August 2016')
  await expect(play.page.getByRole('alert')).toBeHidden()
  await play.page.goto('about:blank')
  await play.open('a=2016-08-26.agree&mood=blue')
  await expect(play.page.getByRole('alert')).toContainText('left out: mood=blue')
  await play.expectPairs(29)
})
