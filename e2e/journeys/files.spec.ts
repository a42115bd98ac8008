import { expect, test } from './journey.ts'

const BAD = JSON.stringify({
  format: 'consent-replay/scenario@1',
  person: { region: 'mars', phone: 'android' },
  steps: [
    { on: '2016-08-26', do: 'explode' },
    { on: '2016-02-30', do: 'agree' },
  ],
  mood: 'blue',
})
const GOOD = JSON.stringify({
  format: 'consent-replay/scenario@1',
  title: 'The last day',
  person: { region: 'india' },
  steps: [
    { on: '2016-08-26', do: 'agree' },
    { on: '2016-09-25', do: 'openMenu' },
  ],
})
const FAULTS = [
  /\$\.mood/,
  /\$\.person\.region .*"mars"/,
  /\$\.steps\[0\]\.do .*"explode"/,
  /\$\.steps\[1\]\.on .*"2016-02-30"/,
]

test('a bad file is refused with every fault named, and nothing is lost', async ({ play, share }) => {
  await play.open('a=2016-08-26.agree&u=2016-08-26')
  await share.open()
  await share.choose('bad.json', BAD)
  await expect(share.refusal).toContainText('4 things in bad.json are not as they should be. Your story is unchanged.')
  const faults = share.refusal.getByRole('listitem')
  await expect(faults).toHaveCount(FAULTS.length)
  for (const fault of FAULTS) await expect(faults.filter({ hasText: fault })).toHaveCount(1)
  await share.refusal.getByRole('button', { name: 'Close' }).click()
  await play.expectPairs(29)

  await share.drop('not-json.json', '{ "format": ')
  await expect(share.refusal).toContainText('not-json.json')
  await expect(share.refusal.getByRole('listitem').first()).toContainText('this is not JSON')
})

test('a good file opens by picker and by drop, and the story before it comes back', async ({ play, share }) => {
  await play.open('a=2016-08-26.notNow&u=2016-08-26')
  await share.open()
  await share.choose('last-day.json', GOOD)
  await expect(share.dialog).toBeHidden()
  await play.expectDay('25 September 2016')
  await play.expectHappened('You opened the menu.')
  await play.undo()
  await play.expectHappened('You put the notice off.')
  await share.drop('last-day.json', GOOD)
  await play.expectDay('25 September 2016')
  await expect(play.page.getByRole('status').filter({ hasText: 'Opened last-day.json.' })).toBeAttached()
})

test('what is saved opens again as the same story', async ({ play, share }) => {
  await play.open()
  await play.tap('Agree')
  await play.toNextEvent()
  await play.tap('More options')
  await share.open()
  const before = await share.link()
  const { name, text } = await share.save()
  expect(name).toBe('consent-replay-2016-09-25.json')
  await expect(share.dialog.getByRole('status').filter({ hasText: `Saved as ${name}` })).toBeVisible()
  await share.close()

  await play.open()
  await play.expectDay('26 August 2016')
  await share.open()
  await share.choose(name, text)
  await play.expectDay('25 September 2016')
  await share.open()
  expect(await share.link()).toBe(before)
})
