// A plain static server for the built site, as small hosts behave: folders redirect to their slash, 404.html for the
// rest. `npm start` uses it; the browser tests use it to serve the same build from `/` and from a sub-path.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

export interface ServeOptions {
  readonly folder?: string
  /** The path that the site lives under, with both slashes: `/` or `/some/where/`. */
  readonly base?: string
  readonly port?: number
  /** Take the next free port where this one is taken. */
  readonly orNext?: boolean
  /** As hosts that do not compress: quicker for whoever asks for everything once. */
  readonly isPlain?: boolean
  /** Hears of each path that is asked for. */
  readonly onAsk?: (pathname: string) => void
}

export interface Served {
  readonly url: string
  close(): Promise<void>
}

interface Found {
  readonly status: number
  readonly file?: string
  readonly location?: string
}

const WORKER_POLICY = `default-src 'none'; connect-src 'self'`

/** The results of one study have an address of their own, and no file. */
const RESULTS_OF = /^\/((?:de\/)?)study\/([a-z0-9][a-z0-9-]{0,39})\/results\/?$/

function find(folder: string, base: string, pathname: string): Found {
  const missing: Found = { status: 404, file: path.join(folder, '404.html') }
  if (`${pathname}/` === base) return { status: 301, location: base }
  if (!pathname.startsWith(base)) return { status: 404 }
  // As 404.html leads on from there, on hosts that know no such address.
  const [, language = '', study] = RESULTS_OF.exec(pathname.slice(base.length - 1)) ?? []
  if (study !== undefined) return { status: 302, location: `${base}${language}study/results/#study=${study}` }
  const file = path.join(folder, pathname.slice(base.length))
  if (file !== folder && !file.startsWith(folder + path.sep)) return missing
  if (!existsSync(file)) return missing
  if (!statSync(file).isDirectory()) return { status: 200, file }
  if (!existsSync(path.join(file, 'index.html'))) return missing
  if (!pathname.endsWith('/')) return { status: 301, location: `${pathname}/` }
  return { status: 200, file: path.join(file, 'index.html') }
}

const compressed = new Map<string, Buffer>()

function bodyOf(file: string, wantsBrotli: boolean): { body: Buffer; isBrotli: boolean } {
  const plain = readFileSync(file)
  if (!wantsBrotli || plain.length < 500 || file.endsWith('.png') || file.endsWith('.woff2')) {
    return { body: plain, isBrotli: false }
  }
  const key = `${file} ${statSync(file).mtimeMs}`
  const body = compressed.get(key) ?? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  compressed.set(key, body)
  return { body, isBrotli: true }
}

function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const found = find(folder, base, safelyDecoded(url.pathname))
  if (found.location) {
    response.writeHead(found.status, { location: withSearch(found.location, url.search) }).end()
    return
  }
  if (!found.file || !existsSync(found.file)) {
    response.writeHead(found.status, { 'content-type': 'text/plain' }).end('Not found')
    return
  }
  const { body, isBrotli } = bodyOf(found.file, String(request.headers['accept-encoding']).includes('br'))
  const isHashed = path.basename(path.dirname(found.file)) === 'assets'
  response.writeHead(found.status, {
    'content-type': types[path.extname(found.file)] ?? 'application/octet-stream',
    'content-length': body.length,
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    // The policy of a page does not bind the worker: where a host can say so, it is held to its own site as well.
    ...(path.basename(found.file) === 'sw.js' ? { 'content-security-policy': WORKER_POLICY } : {}),
    ...(isBrotli ? { 'content-encoding': 'br' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** What stands after `#` stays last. */
function withSearch(location: string, search: string): string {
  const [pathname = '', hash] = location.split('#')
  return pathname + search + (hash === undefined ? '' : `#${hash}`)
}

function safelyDecoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

function listen(server: Server, port: number, tries: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' && tries > 0) resolve(listen(server, port + 1, tries - 1))
      else reject(error)
    }
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

export async function startServer(options: ServeOptions = {}): Promise<Served> {
  const { folder = 'dist', base = '/', port = 0, orNext = false, isPlain = false, onAsk } = options
  const root = path.resolve(folder)
  const server = createServer((request, response) => {
    onAsk?.(request.url ?? '')
    if (isPlain) delete request.headers['accept-encoding']
    answer(root, base, request, response)
  })
  const taken = await listen(server, port, orNext ? 20 : 0)
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function flag(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? undefined : process.argv[at + 1]
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const wanted = flag('port') ?? process.env['PORT']
  const served = await startServer({
    base: flag('base') ?? '/',
    port: Number(wanted ?? 4173),
    orNext: wanted === undefined,
  })
  console.log(`\nConsent Replay is at ${served.url}\nStop it with Ctrl+C.`)
}
