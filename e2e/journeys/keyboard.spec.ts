import type { Page } from '@playwright/test'
import { Keyboard } from '../pages/Keyboard.ts'
import { expect, test } from './journey.ts'

// A stop at each control takes its time where a browser is driven from afar and the machine has other things to do.
test.describe.configure({ timeout: 90_000 })

/** Everything that is said to who only listens, in order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const text = element?.closest('[role=status], [role=alert], output, [aria-live]')?.textContent?.trim()
        if (text) said.push(text)
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said)
}

test('2016 by keyboard alone: seen at every stop, never lost, one sentence a step @engine', async ({ page, play }) => {
  const keys = new Keyboard(page)
  await play.open()
  const said = await listen(page)
  const hears = (all: readonly string[]): Promise<void> => expect.poll(said).toEqual(all)

  await keys.use(play.phone.getByRole('button', { name: 'More about the key changes' }))
  await expect(play.screen('Key changes').getByRole('heading', { name: 'Key changes' })).toBeFocused()
  const heard = ['You opened the key changes. No pair changed. 0 of 168 may be shared.']
  await hears(heard)

  await keys.use(play.phone.getByRole('checkbox', { name: /personalise my ads/ }), 'Space')
  await expect(play.phone.getByRole('heading', { name: 'Are you sure?' })).toBeFocused()
  heard.push('You moved the switch to off. No pair changed. 0 of 168 may be shared.')
  await hears(heard)

  await keys.use(play.phone.getByRole('button', { name: 'Cancel' }))
  await expect(play.phone.getByRole('checkbox', { name: /personalise my ads/ })).toBeFocused()
  heard.push('You cancelled. Sharing stays on. No pair changed. 0 of 168 may be shared.')
  await hears(heard)

  await keys.use(play.phone.getByRole('checkbox', { name: /personalise my ads/ }), 'Space')
  await keys.use(play.phone.getByRole('button', { name: 'Don’t share' }))
  await expect(play.phone.getByRole('checkbox', { name: /personalise my ads/ })).toBeFocused()
  heard.push('You confirmed: don’t share. No pair changed. 0 of 168 may be shared.')
  await expect.poll(async () => (await said()).at(-1)).toBe(heard.at(-1))

  await keys.use(play.phone.getByRole('button', { name: 'Agree' }), 'Space')
  await expect(play.screen('Chat list').getByRole('heading', { name: 'Chats' })).toBeFocused()
  heard.push('You agreed, with sharing switched off. 121 pairs changed. 19 of 168 may be shared.')
  await expect.poll(async () => (await said()).at(-1)).toBe(heard.at(-1))

  await keys.use(play.clock.getByRole('button', { name: '+1 day' }))
  await play.expectDay('27 August 2016')
})

test('the switch of the last day by keyboard alone @engine @everywhere', async ({ page, play }) => {
  const keys = new Keyboard(page)
  await play.open('a=2016-08-26.agree&u=2016-09-24')
  await keys.goTo(play.slider)
  await keys.press('ArrowRight')
  await play.expectDay('25 September 2016')
  await expect(play.slider).toBeFocused()
  await keys.goTo(play.phone.getByRole('button', { name: 'More options' }), 'Shift+Tab')
  await keys.press('Enter')
  await expect(play.phone.getByRole('heading', { name: 'Menu' })).toBeFocused()
  await keys.use(play.phone.getByRole('button', { name: 'Settings', exact: true }))
  await keys.use(play.phone.getByRole('button', { name: 'Account', exact: true }))
  await keys.use(play.sharingSwitch, 'Space')
  await keys.use(play.phone.getByRole('button', { name: 'Don’t share' }))
  await play.expectPairs(19, 10)
  await keys.expectKept()
  await keys.press('Escape')
  await expect(play.phone.getByRole('button', { name: /^\d+ notes$/ })).toBeFocused()
})

test('matrix, drawer and share by keyboard, and the focus comes back @engine', async ({ page, play, share }) => {
  const keys = new Keyboard(page)
  await play.open('a=2016-08-26.agree&u=2016-08-26')
  await keys.goTo(play.flow.getByRole('tab', { name: 'Matrix' }))
  const first = play.flow.getByRole('button', { name: /^Phone number, run the service/ })
  await keys.goTo(first)
  await keys.press('ArrowRight')
  await keys.press('ArrowDown')
  const second = play.flow.getByRole('button', { name: /^Online and last seen, count and measure/ })
  await expect(second).toBeFocused()
  await keys.expectSeen(second)
  await keys.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Online and last seen: Count and measure' })).toBeVisible()
  await keys.press('Escape')
  await expect(second).toBeFocused()

  const button = page.getByRole('button', { name: 'Share', exact: true })
  await keys.goTo(button, 'Shift+Tab')
  await keys.press('Enter')
  await expect(share.dialog).toBeVisible()
  await keys.press('Escape')
  await expect(button).toBeFocused()
})

test('the first stop leads past the bar to the content', async ({ page, play }) => {
  const keys = new Keyboard(page)
  await play.open()
  await keys.goTo(page.getByRole('link', { name: 'Skip to the content' }))
  await keys.press('Enter')
  await keys.goTo(play.phone.getByRole('button', { name: 'Be someone else' }))
  await play.expectDay('26 August 2016')
})
