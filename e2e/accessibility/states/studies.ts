import { expect, type Page } from '@playwright/test'
import { openDryRun } from '../../pages/results.ts'
import type { State } from './state.ts'

async function beginStudy(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start from the example' }).click()
  await expect(page.getByRole('heading', { name: 'Purpose and ethics' })).toBeVisible()
}

/** A study while it is made, when it is frozen, and its results: its author's words are not ours to walk. */
export const STUDIES: readonly State[] = [
  {
    name: 'a study, with something missing',
    address: '/study/',
    open: async (page) => {
      await beginStudy(page)
      await page.getByRole('radio', { name: 'taking part is larger' }).check()
      await page.getByRole('textbox', { name: 'Whom to ask' }).fill('')
      await page.getByRole('textbox', { name: 'Title' }).focus()
      await expect(page.getByText('nothing is here yet', { exact: true })).toBeVisible()
    },
  },
  ...['Conditions', 'Questions', 'What is recorded', 'Assignment and data', 'Preview and publish'].map((step) => ({
    name: `a study, ${step}`,
    address: '/study/',
    open: async (page: Page) => {
      await beginStudy(page)
      await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: step }).click()
      await expect(page.getByRole('heading', { level: 2, name: step })).toBeVisible()
      if (step === 'Questions') await expect(page.getByRole('region', { name: /^Right answers/ }).first()).toBeVisible()
    },
  })),
  {
    name: 'a frozen study',
    address: '/study/',
    open: async (page) => {
      await beginStudy(page)
      await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Preview and publish' }).click()
      await page.getByRole('button', { name: 'Freeze the study' }).click()
      await expect(page.getByRole('heading', { name: 'Bring it to participants' })).toBeVisible()
    },
  },
  { name: 'results of a dry run', address: '/study/results/', open: openDryRun },
  {
    name: 'a session of a dry run, replayed',
    address: '/study/results/',
    open: async (page) => {
      await openDryRun(page)
      await page.getByRole('tab', { name: 'Sessions' }).click()
      await page
        .getByRole('button', { name: /^Open session/ })
        .first()
        .click()
      await page
        .getByRole('row', { name: /screen shown/ })
        .first()
        .getByRole('button')
        .click()
      await expect(page.getByRole('img', { name: /^The phone/ })).toBeVisible()
    },
  },
]
