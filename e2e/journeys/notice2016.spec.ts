import { expect, test } from './journey.ts'

test('agree at once, and watch the window close @engine', async ({ play }) => {
  await play.open()
  await play.expectPairs(0)
  await play.tap('Agree')
  await expect(play.screen('Chat list')).toBeVisible()
  await play.expectPairs(29)
  await play.expectHappened('You agreed, with sharing left on.')
  await expect(play.row('Window')).toHaveText('Opened: 30 days to change it, until 25 September 2016')
  await expect(play.row('Effort')).toContainText('1 tap to share')

  await play.toNextEvent()
  await play.expectDay('25 September 2016')
  await expect(play.slider).toHaveAttribute('aria-valuetext', '25 September 2016. Change window: last day.')

  await play.toNextEvent()
  await play.expectDay('26 September 2016')
  await play.expectHappened('The window to change it closed.')
  await expect(play.newest).toContainText('The window closed on 25 September 2016.')
  await expect(play.row('Window')).toHaveText('Closed on 25 September 2016, unused')
  await expect(play.timeLine).toContainText('26 August 2016 to 25 September 2016: closed, not used')
  await play.expectPairs(29)

  await play.tap('More options', 'Settings', 'Account')
  await expect(play.screen('Account')).toBeVisible()
  await expect(play.sharingSwitch).toBeHidden()
  await expect(play.newest).toContainText('There is no row for sharing here.')
})

test('find the switch in the key changes, in four taps @engine', async ({ play }) => {
  await play.open()
  await play.tap('More about the key changes')
  const control = play.screen('Key changes').getByRole('checkbox', { name: /personalise my ads/ })
  await expect(control).toBeChecked()
  await control.click()
  await play.tap('Don’t share')
  await expect(control).not.toBeChecked()
  await play.expectPairs(0)
  await play.tap('Agree')
  await play.expectHappened('You agreed, with sharing switched off.')
  await play.expectPairs(19, 10)
  await expect(play.row('Effort')).toContainText('4 taps to hold back')
  await expect(play.row('Window')).toHaveText('None. It can’t be switched back on.')
  await play.flow.getByRole('button', { name: /^Phone number, ads: held back by your choice/ }).click()
  await expect(play.page.getByRole('dialog', { name: 'Phone number: Ads' })).toContainText('Your choice')
})

const ROUTES = {
  android: { way: ['More options', 'Settings', 'Account'], back: ['Back', 'Back', 'More options'], taps: 5 },
  iphone: { way: ['Settings', 'Account'], back: ['Settings', 'Chats'], taps: 4 },
} as const

/** Each day on one of the phones, and with `npm run test:access` on both. */
const tagOf = (isFirst: boolean): string[] => (isFirst ? [] : ['@everywhere'])

for (const [phone, { way, back, taps }] of Object.entries(ROUTES)) {
  const isAndroid = phone === 'android'
  test(`switch off in Settings on the last day, ${phone} @engine`, { tag: tagOf(isAndroid) }, async ({ play }) => {
    await play.open(`p=${phone}&a=2016-08-26.agree&u=2016-09-25`)
    await play.tap(...way)
    await expect(play.newest).toContainText('until 25 September 2016')
    await expect(play.sharingSwitch).toBeChecked()
    await play.sharingSwitch.click()
    await play.tap('Don’t share')
    await play.expectPairs(19, 10)
    await expect(play.row('Effort')).toContainText(`${taps} taps to hold back`)
    await expect(play.row('Window')).toHaveText('Used. It can’t be switched back on.')
    await expect(play.sharingSwitch).toBeDisabled()
    await expect(play.sharingSwitch).not.toBeChecked()
    await play.tap(...back, ...way.slice(-2))
    await expect(play.screen('Account')).toBeVisible()
    await expect(play.sharingSwitch).toBeHidden()
    await play.expectPairs(19, 10)
  })

  test(`one day too late the row is not there, ${phone}`, { tag: tagOf(!isAndroid) }, async ({ play }) => {
    await play.open(`p=${phone}&a=2016-08-26.agree&u=2016-09-26`)
    await play.tap(...way)
    await expect(play.screen('Account').getByRole('button', { name: 'Delete my account' })).toBeVisible()
    await expect(play.sharingSwitch).toBeHidden()
    await expect(play.newest).toContainText('There is no row for sharing here.')
    await play.expectPairs(29)
  })
}

test('a later user never gets a choice @everywhere', async ({ play }) => {
  await play.open()
  await play.become('Account', 'later user: accepted by signing up')
  await expect(play.person.getByRole('status')).toHaveText('Now as later user. The story begins anew.')
  await play.expectDay('1 March 2017')
  await expect(play.clock).toContainText('No notice: you joined under these terms.')
  await expect(play.timeLine).toContainText('none: no choice for new accounts')
  await play.expectPairs(29)
  await play.tap('More options', 'Settings', 'Account')
  await expect(play.screen('Account')).toBeVisible()
  await expect(play.sharingSwitch).toBeHidden()
})

test('in the United Kingdom the pause changes the flows without a tap @everywhere', async ({ play }) => {
  await play.open('a=2016-08-26.agree&u=2016-11-06')
  await play.become('Region', 'the United Kingdom')
  await expect(play.person.getByRole('status')).toHaveText('Replayed 1 step in the United Kingdom: no pair differs.')
  await play.expectPairs(29)
  await play.letADayPass()
  await play.expectDay('7 November 2016')
  await play.expectHappened('Use of the data was paused in your region.')
  await expect(play.newest).toContainText('Authority')
  await expect(play.row('Effort')).toHaveText('1 tap so far')
  await play.expectPairs(19, 10)
})
