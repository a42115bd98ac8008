import { expect, test } from './journey.ts'

test('January as announced: from the second door to the page that blocks, and what really happened @engine', async ({
  home,
  play,
}) => {
  await home.open()
  await home.enter(2021)
  await play.expectDay('6 January 2021')
  await expect(play.screen('Update notice')).toContainText('From 8 February 2021 you must accept')
  await play.tap('Not now')
  await play.expectHappened('You put the notice off.')
  // Nothing on the way tells how it ended.
  await expect(play.timeLine).not.toContainText('Date moved')

  await play.toNextEvent()
  await play.expectDay('7 January 2021')
  await expect(play.screen('Update notice')).toBeVisible()
  await play.toNextEvent()
  await play.expectDay('8 February 2021')
  await expect(play.screen('Blocked').getByRole('button', { name: 'Not now' })).toBeHidden()
  await expect(play.phone).toContainText('Announced. This never came into force.')
  await play.expectHappened('The app stopped until you agree.')

  await play.tell('As it happened')
  const banner = play.page.getByRole('banner')
  await expect(banner).toContainText('As announced: the app would stop here.')
  await expect(banner).toContainText('As it happened: the date had been moved on 15 January.')
  await expect(play.screen('Chat list')).toBeVisible()
  await play.expectDay('8 February 2021')
})

test('what happened instead: the day passes, a banner asks, three taps accept @engine', async ({ play }) => {
  await play.open('a=2016-08-26.agree&u=2021-01-15')
  await play.expectHappened('The company moved the date.')
  await play.toNextEvent()
  await play.expectDay('8 February 2021')
  await expect(play.screen('Chat list')).toBeVisible()
  await play.toNextEvent()
  await play.expectDay('18 February 2021')
  await expect(play.screen('Chat list with a banner')).toBeVisible()
  await expect(play.clock).toContainText('A banner asks. It blocks nothing.')
  await play.tap('Our terms are changing. Tap to review', 'Continue', 'Accept')
  await play.expectHappened('You agreed to the newer terms.')
  await expect(play.row('Effort')).toContainText('3 taps to agree')
  await expect(play.screen('Chat list')).toBeVisible()
})

test('after 15 May the reminder returns each day and can always be put off @everywhere', async ({ play }) => {
  await play.open('a=2016-08-26.agree&u=2021-05-14')
  await play.letADayPass()
  await play.expectDay('15 May 2021')
  for (const day of ['15 May 2021', '16 May 2021']) {
    await play.expectDay(day)
    await expect(play.screen('Reminder').getByRole('button', { name: 'Accept' })).toBeVisible()
    await play.tap('Not now')
    await expect(play.screen('Chat list')).toBeVisible()
    await play.letADayPass()
  }
  await play.open('a=2016-08-26.agree&u=2023-03-01')
  await expect(play.screen('Reminder').getByRole('button', { name: 'Not now' })).toBeEnabled()
  await play.expectPairs(29)
})
