// Where npm is, so that no `npm.cmd` is spawned (Windows refuses that without a shell).
import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'

const cliNextTo = (node) =>
  ['../lib/node_modules/npm/bin/npm-cli.js', 'node_modules/npm/bin/npm-cli.js']
    .map((tail) => path.resolve(path.dirname(realpathSync(node)), tail))
    .find(existsSync)

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map((dir) => path.join(dir, name))
    .find(existsSync)

function findNpm() {
  // Set by npm for every script it runs: npm itself, and the Node.js that npm runs on.
  if (process.env.npm_execpath) return [process.env.npm_node_execpath ?? process.execPath, process.env.npm_execpath]
  const own = cliNextTo(process.execPath)
  if (own) return [process.execPath, own]
  // The Node.js fetched for old machines has no npm of its own, so ask the path.
  const script = onPath('npm')
  if (script) return [process.execPath, realpathSync(script)]
  throw new Error('npm was not found. Run this with npm: npm start, npm test.')
}

/** @returns {[string, string]} the command and its first argument */
export function npmCommand() {
  return findNpm()
}
