import { execFileSync, spawn } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { PlayPage } from './pages/PlayPage.ts'
import { isTakenOver } from './pages/takenOver.ts'
import { startServer } from '../scripts/serve.ts'

// One after the other: the archive is made once.
test.describe.configure({ mode: 'default' })

let made = ''
let folder = ''

/** As it is on the stick: the archive is made and unpacked, and nothing else is looked at. */
test.beforeAll(() => {
  test.setTimeout(180_000)
  made = mkdtempSync(path.join(tmpdir(), 'consent-replay-stick '))
  const archive = path.join(made, 'archive')
  execFileSync(process.execPath, ['scripts/usb.ts', archive], { cwd: path.resolve(import.meta.dirname, '..') })
  const [zip = ''] = globSync('*.zip', { cwd: archive })
  const stick = path.join(made, 'stick')
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(path.join(archive, zip))))) {
    const file = path.join(stick, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  folder = path.join(stick, path.basename(zip, '.zip'))
})
test.afterAll(() => {
  if (made !== '') rmSync(made, { recursive: true, force: true })
})

const onDisk = (file: string): string => pathToFileURL(path.join(folder, file)).href

test('the stick opens by double click @everywhere', async ({ page, context }) => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await context.setOffline(true)
  await page.goto(onDisk('open.html'))
  await expect(page.getByText('What does not work this way')).toBeVisible()
  await page.getByRole('link', { name: 'Open it in English' }).click()
  await isTakenOver(page)

  // Each page is a file, and the moment stands in its address.
  await page.getByRole('link', { name: 'Play', exact: true }).first().click()
  await expect(page).toHaveURL(/from-files\/play\/index\.html/)
  await isTakenOver(page)
  const play = new PlayPage(page)
  await play.tap('Agree')
  await play.expectPairs(29)
  expect(page.url()).toContain('#v=1&a=2016-08-26.agree')
  await page.reload()
  await play.expectPairs(29)

  // What searches long does so in a thread of its own here, too.
  await page.goto(onDisk('from-files/paths/index.html'))
  await expect(page.locator('main')).toContainText(/\d+ of \d+/)
  await page.goto(onDisk('from-files/facts/F09/index.html'))
  await isTakenOver(page)
  await page.getByRole('link', { name: 'Deutsch' }).first().click()
  await expect(page).toHaveURL(/from-files\/de\/facts\/F09\/index\.html/)
  await isTakenOver(page)
  await page.goto(onDisk('from-files/privacy/index.html'))
  await expect(page.getByText('Here it cannot be kept')).toBeVisible()

  // A lesson has its two windows here, too.
  await page.goto(onDisk('from-files/teach/one-tap/notes/index.html'))
  const opened = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Open the audience’s window' }).click()
  const audience = await opened
  await expect(audience).toHaveURL(/from-files\/teach\/one-tap\/present\/index\.html/)
  await expect(audience.locator('main')).toHaveAttribute('data-step', '0')
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(audience.locator('main')).toHaveAttribute('data-step', '1')
  await audience.close()
  expect(faults).toEqual([])

  // A page of the site itself reads, and says where to turn.
  await page.goto(onDisk('site/timeline/index.html'))
  await expect(page.locator('h1').first()).toBeVisible()
  await page.getByRole('link', { name: 'open.html' }).click()
  await expect(page).toHaveURL(onDisk('open.html'))
})

test.describe('from a static server', () => {
  test.use({ serviceWorkers: 'allow' })

  test('at a sub-path the stick is the site, and says nothing of files @everywhere', async ({ page }) => {
    const served = await startServer({ folder: path.join(folder, 'site'), base: '/some/where/', isPlain: true })
    await page.goto(`${served.url}about/`)
    await isTakenOver(page)
    await expect(page.locator('.unstyled')).toBeHidden()
    await expect(page.getByText('This site now works without a network.')).toBeVisible({ timeout: 20_000 })
    await served.close()
    await page.goto(`${served.url}timeline/`)
    await expect(page.locator('h1').first()).toBeVisible()
  })

  test('its own small server serves it @everywhere', async ({ page }) => {
    const port = await new Promise<number>((resolve) => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const address = probe.address()
        probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
      })
    })
    const server = spawn(process.execPath, ['serve.mjs', String(port)], { cwd: folder })
    try {
      await new Promise((resolve) => server.stdout.once('data', resolve))
      await page.goto(`http://localhost:${port}/facts`)
      await isTakenOver(page)
      await expect(page).toHaveURL(`http://localhost:${port}/facts/`)
      expect((await fetch(`http://localhost:${port}/../serve.mjs`)).status).toBe(404)
      await expect(page.getByText('This site now works without a network.')).toBeVisible({ timeout: 20_000 })
    } finally {
      server.kill()
    }
  })
})
