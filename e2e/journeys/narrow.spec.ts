import { expect, test } from './journey.ts'

test.use({ viewport: { width: 390, height: 844 } })

test('on a phone the simulated screen is the page, and the rest comes up from below @engine', async ({
  page,
  play,
}) => {
  await play.open()
  await expect(play.screen('Update notice')).toBeInViewport({ ratio: 0.9 })
  await expect(play.flow).toBeHidden()
  await play.tap('Agree')
  await expect(play.screen('Chat list')).toBeInViewport()
  const peek = page.getByRole('button', { name: '29 may be shared' })
  await expect(peek).toHaveAttribute('aria-expanded', 'false')
  await peek.click()
  await expect(play.flowHead).toBeInViewport()
  await play.expectPairs(29)

  const views = page.getByRole('group', { name: 'Views of this moment' })
  await views.getByRole('button', { name: 'What happened' }).click()
  await play.expectHappened('You agreed, with sharing left on.')
  await expect(play.flow).toBeHidden()
  await views.getByRole('button', { name: 'Setup' }).click()
  await play.become('Region', 'the United Kingdom')
  await expect(play.person.getByRole('status')).toContainText('Replayed 1 step in the United Kingdom')
  await views.getByRole('button', { name: 'Back to the phone' }).click()
  await expect(views).toBeHidden()
  await expect(peek).toBeFocused()
})

test('the date opens the clock, and days pass at the foot @engine', async ({ page, play }) => {
  await play.open('a=2016-08-26.agree&u=2016-08-26')
  await play.clock.getByRole('button', { name: 'Next event' }).click()
  await play.expectDay('25 September 2016')
  await play.phone.getByRole('button', { name: 'Open the clock, 25 Sept 2016' }).click()
  await expect(play.timeLine).toContainText('25 September 2016: you are here')
  await page.getByLabel('Go to a day', { exact: true }).fill('2021-02-20')
  await page.getByRole('button', { name: 'Go', exact: true }).click()
  await play.expectDay('20 February 2021')
  await expect(play.screen('Chat list with a banner')).toBeAttached()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wide).toBe(0)
})
