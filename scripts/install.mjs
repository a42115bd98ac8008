// Installs what the lock file names and node_modules lacks. Works before node_modules exists, on an old Node.js.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { provideNode } from './node-for-old-machines.mjs'
import { npmCommand } from './npm.mjs'

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** npm writes its hidden lock file last, so an install that was cut short does not count. */
function isInstalled(folder) {
  const hidden = path.join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(hidden)) return false
  const here = packagesOf(hidden)
  return Object.entries(packagesOf(path.join(folder, 'package-lock.json'))).every(
    ([name, wanted]) => name === '' || (here[name] ? here[name].version === wanted.version : wanted.optional === true),
  )
}

/** @param {string} folder @param {{ quiet?: boolean }} [options] quiet: say nothing unless it fails */
export function install(folder = '.', { quiet = false } = {}) {
  if (!isInstalled(folder)) {
    if (!quiet) console.error(`Installing what ${path.join(folder, 'package-lock.json')} names ...`)
    const [command, npm] = npmCommand()
    const args = [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error', '--no-progress']
    const result = spawnSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    if (result.status !== 0) {
      throw new Error(`npm ci failed in ${path.resolve(folder)}:\n${result.stdout ?? ''}${result.stderr ?? ''}`)
    }
  }
  provideNode()
}
