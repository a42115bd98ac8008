import { expect } from '@playwright/test'
import { afterAgree, agreed } from './moments.ts'
import { openDialog, show, type State } from './state.ts'

/** What opens over the main screen, or beside it. */
export const OPENED: readonly State[] = [
  {
    name: 'evidence',
    address: '/',
    open: (page) =>
      openDialog(
        page,
        page
          .getByRole('main')
          .getByRole('button', { name: /source/ })
          .first(),
      ),
  },
  {
    name: 'flow',
    address: afterAgree,
    screen: 'chats',
    open: (page) => show(page, 'flow'),
  },
  {
    name: 'flow, everything unfolded',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'flow')
      const folds = page.getByRole('table').getByRole('button', { expanded: false })
      for (let left = await folds.count(); left > 0; left -= 1) await folds.first().click()
    },
  },
  {
    name: 'flow as a list',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'flow')
      await page.getByRole('tab', { name: 'List' }).click()
      await expect(page.getByRole('tabpanel').getByRole('heading').first()).toBeVisible()
    },
  },
  {
    name: 'flow on the map',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'flow')
      await page.getByRole('tab', { name: 'Map' }).click()
      await expect(page.getByRole('combobox', { name: 'Follow' })).toBeVisible()
    },
  },
  {
    name: 'flow by the company’s word, and what that means',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'flow')
      const readings = page.getByRole('combobox', { name: 'By whose word' })
      await readings.selectOption({ label: 'The company’s word' })
      await expect(readings).toHaveAttribute('data-reading', 'company')
    },
  },
  {
    name: 'pair drawer',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'flow')
      await openDialog(page, page.getByRole('button', { name: /^Address book: users, ads/ }))
    },
  },
  {
    name: 'pair drawer, only what was public that day',
    address: `${afterAgree}&k=1`,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'flow')
      await openDialog(page, page.getByRole('button', { name: /^Address book: users, ads/ }))
    },
  },
  { name: 'ledger', address: afterAgree, screen: 'chats', open: (page) => show(page, 'ledger') },
  {
    name: 'ledger, its changes listed, with the older entry',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'ledger')
      await page.getByRole('button', { name: 'List them' }).click()
      await page.getByRole('button', { name: /^Company, The notice appeared/ }).click()
    },
  },
  {
    name: 'citation',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'ledger')
      await openDialog(page, page.getByRole('button', { name: 'Cite' }))
    },
  },
  { name: 'time', address: afterAgree, screen: 'chats', open: (page) => show(page, 'clock') },
  { name: 'who am I', address: afterAgree, screen: 'chats', open: (page) => show(page, 'setup') },
  {
    name: 'share',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'setup')
      await openDialog(page, page.getByRole('button', { name: 'Share', exact: true }))
    },
  },
  {
    name: 'notes of the reconstruction',
    address: afterAgree,
    screen: 'chats',
    open: (page) => page.getByRole('button', { name: /\d+ notes/ }).click(),
  },
]

/** The chart is one page with three views; each is looked at as a page is. */
const chartView = (view: 'Picture' | 'List' | 'Table'): State => ({
  name: `chart as a ${view.toLowerCase()}`,
  address: `/chart/#v=1&a=${agreed}&u=2021-02-20`,
  open: async (page) => {
    await page.getByRole('radio', { name: view }).check()
    await expect(page.getByText('From today no way leads to “not for ads”.')).toBeVisible()
  },
})

export const PICTURES: readonly State[] = [
  ...(['Picture', 'List', 'Table'] as const).map(chartView),
  {
    name: 'flow on the map, one kind of data followed, enlarged',
    address: afterAgree,
    screen: 'chats',
    open: async (page) => {
      await show(page, 'flow')
      await page.getByRole('tab', { name: 'Map' }).click()
      await page.getByRole('combobox', { name: 'Follow' }).selectOption({ label: 'Phone number' })
      await openDialog(page, page.getByRole('button', { name: 'Enlarge' }))
    },
  },
]
