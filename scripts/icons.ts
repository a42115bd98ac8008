// `node scripts/icons.ts`: draws the icons of the installed site from its mark. They are kept in the tree, as a build
// needs no browser.
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import { findChromium } from './browser.mjs'

const mark = readFileSync(path.resolve('public/favicon.svg'), 'utf8')
const tokens = readFileSync(path.resolve('src/ui/tokens.css'), 'utf8')
const paper = /--paper: light-dark\((#[0-9a-f]{6})/.exec(tokens)?.[1]
if (paper === undefined) throw new Error('src/ui/tokens.css names no paper')

/** How much of the square the mark fills. What systems cut round keeps four fifths of its middle. */
const icons = [
  { name: '192', size: 192, share: 0.76 },
  { name: '512', size: 512, share: 0.76 },
  { name: 'maskable-512', size: 512, share: 0.56 },
]

mkdirSync(path.resolve('public/icons'), { recursive: true })
const { executablePath } = await findChromium()
const browser = await chromium.launch(executablePath ? { executablePath } : {})
for (const { name, size, share } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size }, colorScheme: 'light' })
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;block-size:100vh;background:${paper}}svg{inline-size:${share * 100}%}</style>${mark}`,
  )
  await page.screenshot({ path: path.resolve(`public/icons/${name}.png`) })
  await page.close()
}
await browser.close()
