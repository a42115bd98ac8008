import { axeFaults } from '../accessibility/faults.ts'
import { Keyboard } from '../pages/Keyboard.ts'
import { expect, test } from './journey.ts'

const AGREED = 'a=2016-08-26.agree&u=2016-08-26'
const YEAR_OF_THE_SECOND_NOTICE = '2021'

test('only what was public that day: nothing of later shows, and going on brings it @engine', async ({ play }) => {
  await play.open(AGREED)
  await play.expectPairs(29)
  await expect(play.timeLine).toContainText(YEAR_OF_THE_SECOND_NOTICE)
  await play.hideLater.check()
  await expect(play.laterIsHidden).toContainText('Shown is only what was public on 26 August 2016.')

  // Four pairs rest only on later sources: they are open, and say so.
  await play.expectPairs(25)
  await expect(play.timeLine).not.toContainText(YEAR_OF_THE_SECOND_NOTICE)
  await expect(play.timeLine).toContainText('What came later is hidden')
  await expect(play.newest.getByText('Later', { exact: true })).toBeHidden()
  await expect(play.newest).not.toContainText('2018')
  await expect(
    play.flow.getByRole('button', { name: /^Payments, purchases, .*: open\..*Not known on that day\.$/ }),
  ).toHaveCount(4)
  await play.flow.getByRole('button', { name: /^Phone number, ads: / }).click()
  const drawer = play.page.getByRole('dialog')
  await expect(drawer).toContainText(/\d+ later sources? (is|are) hidden\./)
  await expect(drawer).not.toContainText(YEAR_OF_THE_SECOND_NOTICE)
  await drawer.getByRole('button', { name: 'Close' }).click()

  // Going on to the next notice, what had come by then appears.
  await play.goToDay('2021-01-06')
  await expect(play.laterIsHidden).toContainText('6 January 2021')
  await expect(play.timeLine).toContainText('4 January 2021')
  await expect(play.timeLine).not.toContainText('15 May 2021')
  await play.expectPairs(29)
})

test('a link keeps it, the address goes back over it, and the sentence ends it', async ({ play }) => {
  const { page } = play
  await play.open(`${AGREED}&k=1`)
  await play.expectPairs(25)
  await expect(play.hideLater).toBeChecked()
  await page.reload()
  await play.expectPairs(25)
  await page.getByRole('button', { name: 'Show what came later' }).click()
  await play.expectPairs(29)
  await expect(play.laterIsHidden).toBeHidden()
  expect(page.url()).not.toContain('k=1')
  await page.goBack()
  await play.expectPairs(25)
  await expect(play.hideLater).toBeChecked()
  await page.goForward()
  await play.expectPairs(29)
})

test('what stands behind a sentence is told as far as it was public, and all of it on request @everywhere', async ({
  play,
}) => {
  await play.open(`${AGREED}&k=1`)
  await play.newest
    .getByRole('button', { name: /^Show \d+ sources?$/ })
    .first()
    .click()
  const dialog = play.page.getByRole('dialog')
  await expect(dialog).toContainText(
    /No source here is later\.|later sources? (is|are) hidden\.|later facts? (is|are) hidden\./,
  )
  await dialog.getByRole('button', { name: /^Close/ }).click()
  await play.flow.getByRole('button', { name: /^Phone number, ads: / }).click()
  await play.page.getByRole('button', { name: 'Show them all the same' }).click()
  await expect(play.laterIsHidden).toBeHidden()
  await expect(play.page.getByRole('dialog')).not.toContainText('hidden')
})

test('announcements that had not been made cannot be chosen @everywhere', async ({ play }) => {
  await play.open(`${AGREED}&k=1`)
  await expect(play.telling.getByRole('radio', { name: 'As announced' })).toBeDisabled()
  await play.goToDay('2021-01-06')
  await play.tell('As announced')
  await expect(play.page.getByRole('combobox', { name: 'Announced in' }).getByRole('option')).toHaveCount(1)
  await play.goToDay('2021-02-19')
  await expect(play.page.getByRole('combobox', { name: 'Announced in' }).getByRole('option')).toHaveCount(2)
})

test('by keyboard alone, and no machine finds fault', async ({ play, page }) => {
  await play.open(AGREED)
  const keyboard = new Keyboard(page)
  await keyboard.use(play.hideLater, 'Space')
  await play.expectPairs(25)
  expect(await axeFaults(page, 'all but the matrix')).toEqual([])
  await keyboard.goTo(page.getByRole('button', { name: 'Show what came later' }), 'Shift+Tab')
  await keyboard.press('Enter')
  await play.expectPairs(29)
  await keyboard.expectKept()
})
