// Serves the folder `site` beside this file, to this computer alone. Needs Node.js and nothing else:
//   node serve.mjs          or, on another port:  node serve.mjs 9000
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'site')
const port = Number(process.argv[2] ?? 8000)
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
}

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  let file = path.join(folder, pathname)
  const isOurs = file === folder || file.startsWith(folder + path.sep)
  if (isOurs && existsSync(file) && statSync(file).isDirectory()) {
    if (!pathname.endsWith('/')) return response.writeHead(301, { location: `${pathname}/` }).end()
    file = path.join(file, 'index.html')
  }
  const isThere = isOurs && existsSync(file)
  if (!isThere) file = path.join(folder, '404.html')
  response.writeHead(isThere ? 200 : 404, {
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(pathname === '/sw.js' ? { 'content-security-policy': "default-src 'none'; connect-src 'self'" } : {}),
  })
  createReadStream(file).pipe(response)
})
  .once('error', () => {
    console.error(`Port ${port} is taken. Try another: node serve.mjs ${port + 1}`)
    process.exitCode = 1
  })
  .listen(port, '127.0.0.1', () => console.log(`Consent Replay is at http://localhost:${port}/\nStop it with Ctrl+C.`))
