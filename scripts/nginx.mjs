// Debian's nginx with the configuration that we ship, on loopback: found, or installed where that is allowed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { aptInstall, onPath } from './browser.mjs'

const shipped = (name) => path.resolve(import.meta.dirname, '../examples/nginx', name)
const isRoot = () => process.getuid?.() === 0

const installed = () => process.env.NGINX_PATH ?? onPath(['nginx']) ?? ['/usr/sbin/nginx'].find(existsSync)

/** Path of an nginx that can take a PUT; undefined where there is none and none may be installed. */
export function findNginx() {
  const find = () => {
    const file = installed()
    return file && spawnSync(file, ['-V'], { encoding: 'utf8' }).stderr.includes('http_dav_module') ? file : undefined
  }
  return find() ?? (aptInstall(['nginx']) ? find() : undefined)
}

export const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

/** A line of the shipped file in place of another: it must be there, or the test would test something else. */
function put(text, from, to) {
  if (!text.includes(from)) throw new Error(`the shipped nginx configuration has no "${from}"`)
  return text.replaceAll(from, to)
}

function dropboxServer(folder, port, origin, isFailing) {
  let text = readFileSync(shipped('consent-replay-dropbox.conf'), 'utf8')
  text = put(onLoopback(text, port), '"https://study.example.org"', `"${origin}"`)
  text = put(text, '/var/lib/consent-replay', folder)
  return isFailing ? put(text, 'access_log off;', 'access_log off; return 503;') : text
}

function onLoopback(text, port) {
  const plain = put(put(text, 'ssl_certificate /etc', '# /etc'), 'ssl_certificate_key /etc', '# /etc')
  return put(plain, 'listen 443 ssl;', `listen 127.0.0.1:${port};`)
}

/** What Debian's own main file brings, as far as a server needs it. */
function mainFile(folder, servers) {
  return `${isRoot() ? 'user root;\n' : ''}worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/log/main.log emerg;
events { worker_connections 256; }
http {
  ${existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : ''}
  client_body_temp_path ${folder}/tmp/body;
${['fastcgi', 'proxy', 'scgi', 'uwsgi'].map((name) => `  ${name}_temp_path ${folder}/tmp/${name};`).join('\n')}
${servers}
}
`
}

/** @param {(folder: string, isFailing: boolean) => string} serverOf what stands in its file */
async function start(port, serverOf) {
  const file = findNginx()
  if (!file) return undefined
  const folder = mkdtempSync(path.join(tmpdir(), 'consent-replay-nginx-'))
  for (const name of ['records', 'coming', 'log', 'tmp']) mkdirSync(path.join(folder, name))
  const url = `http://127.0.0.1:${port}/`
  const args = ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', path.join(folder, 'log/main.log')]
  let child
  const server = {
    url,
    folder,
    records: path.join(folder, 'records'),
    isRunning: () => child !== undefined,
    async start(isFailing = false) {
      if (child) return
      writeFileSync(path.join(folder, 'nginx.conf'), mainFile(folder, serverOf(folder, isFailing)))
      // A group of its own: stalling and killing must reach the worker too.
      child = spawn(file, [...args, '-g', 'daemon off;'], { stdio: 'ignore', detached: true })
      await answering(url)
    },
    /** As a machine goes down: nothing is finished. */
    async kill() {
      if (!child) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      process.kill(-child.pid, 'SIGKILL')
      await gone
      child = undefined
    },
    /** Connections stay open and nothing answers, until `goOn`. */
    stall: () => child && process.kill(-child.pid, 'SIGSTOP'),
    goOn: () => child && process.kill(-child.pid, 'SIGCONT'),
    async close() {
      await server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await server.start()
  return server
}

/** @param {{ origin: string, port?: number }} options the one origin that may write */
export async function startNginx({ origin, port }) {
  const taken = port ?? (await freePort())
  return start(taken, (folder, isFailing) => dropboxServer(folder, taken, origin, isFailing))
}

/** A static host with the configuration that we ship. @param {{ root: string, port?: number }} options */
export async function startSite({ root, port }) {
  const taken = port ?? (await freePort())
  const text = onLoopback(readFileSync(shipped('consent-replay-site.conf'), 'utf8'), taken)
  return start(taken, () => put(text, '/var/www/consent-replay', root))
}

async function answering(url) {
  for (let tries = 0; tries < 200; tries++) {
    try {
      await fetch(url)
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }
  throw new Error(`nginx does not answer at ${url}`)
}
