import { expect, test } from './journey.ts'

test('to leave on Android in 2021 takes nine taps and a number @engine', async ({ play }) => {
  await play.open('a=2016-08-26.agree&u=2021-02-09')
  await play.tap('More options', 'Settings', 'Account', 'Delete my account')
  const page = play.screen('Delete account')
  const number = page.getByRole('textbox', { name: 'Your full phone number' })
  await expect(page.getByRole('button', { name: 'Delete my account' })).toBeDisabled()
  await number.click()
  await play.expectHappened('You tapped the number field.')
  await number.pressSequentially('+1 202 555 0142')
  await play.expectHappened('You typed your number.')
  await play.tap('Delete my account', 'Choose a reason', 'I want a break', 'Delete my account')
  await expect(play.screen('After deletion')).toContainText('This number has no account any more.')
  await expect(play.row('Effort')).toContainText('9 taps to leave')
  await expect(play.newest).toContainText('for up to 90 days, until 10 May 2021')
  // Nothing that was typed goes anywhere, not even into the address.
  expect(play.page.url()).not.toContain('0142')
})

test('to leave on an iPhone in 2016 takes four taps and a number @everywhere', async ({ play }) => {
  await play.open('p=iphone&a=2016-08-26.agree&u=2016-09-01')
  await play.tap('Settings', 'Account', 'Delete my account', 'Fill in an invented number', 'Delete my account')
  await expect(play.screen('After deletion')).toBeVisible()
  await expect(play.row('Effort')).toContainText('4 taps to leave')
  await play.expectPairs(0)
  await play.toPreviousEvent()
  await expect(play.screen('Delete account')).toBeVisible()
})
