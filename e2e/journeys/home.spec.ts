import { expect, test } from './journey.ts'

test('from the start page to the first choice in one tap @engine @smoke', async ({ home, play }) => {
  await home.open()
  await home.phone.getByRole('button', { name: 'Agree' }).click()
  await play.expectHappened('You agreed, with sharing left on.')
  await play.expectPairs(29)
  await expect(play.page).toHaveTitle('Play: Consent Replay')
})

test('the first door of the start page opens the question @engine', async ({ home, play }) => {
  await home.open()
  await home.enter(2016)
  await play.expectDay('26 August 2016')
  await expect(play.screen('Update notice').getByRole('button', { name: 'Agree' })).toBeVisible()
  await expect(play.phone).toContainText(
    'It is 26 August 2016. Your messenger shows this. Do what you would have done.',
  )
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the pages that say what this is read as text', async ({ page }) => {
    for (const [path, heading, words] of [
      [
        '/',
        'In 2016 a messaging app asked its users one question.',
        'Accept by 25 September 2016 to keep using the app.',
      ],
      ['/play/', 'The replay, 26 August 2016', 'It asks you to agree to new terms by 25 September 2016.'],
      ['/privacy/', 'Privacy', 'Nothing you do here leaves this device.'],
      ['/about/', 'About', 'On 25 August 2016 WhatsApp published new terms and a new privacy policy.'],
      ['/independence/', 'Independence', 'Not affiliated with, endorsed or sponsored by'],
    ] as const) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
      await expect(page.getByText(words).first()).toBeVisible()
    }
    await page.getByRole('link', { name: 'Consent Replay, home' }).click()
    await expect(page.getByRole('link', { name: 'Start in 2016' })).toBeVisible()
  })
})
