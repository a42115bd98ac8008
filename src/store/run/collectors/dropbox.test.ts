import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { batchOf, holdsItsName } from '#domain/record/batch.ts'
import { answerTo } from '#store/run/collectors/collector.ts'
import { dropboxCollector } from '#store/run/collectors/dropbox.ts'
import { contractServer } from '#store/run/testing/contractServer.ts'
import { startNginx, type Nginx } from '../../../../scripts/nginx.mjs'
import { BATCH, DELIVERED, HEAD, send } from './testing/batch.ts'

const ORIGIN = 'http://127.0.0.1:4999'

let nginx: Nginx | undefined
beforeAll(async () => {
  nginx = await startNginx({ origin: ORIGIN })
}, 300_000)
afterAll(() => nginx?.close())
afterEach(() => vi.unstubAllGlobals())

/** A browser says where its page is from; Node.js does not. */
function asPageOf(origin: string): void {
  const plain = globalThis.fetch
  vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => {
    const headers = { ...(init.headers as Record<string, string>), origin }
    return plain(url, { ...init, headers })
  })
}

describe('the dropbox of nginx', () => {
  const at = (name: string): string => `${nginx?.url}${name}`
  const ask = (method: string, name = BATCH.name, init: RequestInit = {}) =>
    fetch(at(name), { method, headers: { origin: ORIGIN }, ...init })
  const files = (): string[] =>
    readdirSync(nginx?.records ?? '', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))

  test.skipIf(process.env['NO_NGINX'])('is a real one', () => {
    expect(nginx, 'nginx could be neither found nor installed; NO_NGINX=1 leaves this out').toBeDefined()
  })

  test('takes a batch, whole, under its name, for nobody else to read', async ({ skip }) => {
    if (!nginx) return skip()
    asPageOf(ORIGIN)
    expect(await send(dropboxCollector({ url: nginx.url }))).toEqual(DELIVERED)
    const [file = ''] = files()
    expect(path.relative(nginx.records, file)).toBe(BATCH.name)
    expect(readFileSync(file, 'utf8')).toBe(BATCH.text)
    expect(holdsItsName(BATCH.name, readFileSync(file, 'utf8'))).toBe(true)
    expect(statSync(file).mode & 0o077).toBe(0)
  })

  test('counts what is there already as delivered, and overwrites nothing', async ({ skip }) => {
    if (!nginx) return skip()
    asPageOf(ORIGIN)
    expect(await send(dropboxCollector({ url: nginx.url }), { ...BATCH, text: 'something else' })).toEqual(DELIVERED)
    expect(readFileSync(files()[0] ?? '', 'utf8')).toBe(BATCH.text)
    expect((await ask('PUT', BATCH.name, { body: 'x' })).status).toBe(412)
  })

  test('refuses reading, listing, deleting, moving and everything else', async ({ skip }) => {
    if (!nginx) return skip()
    mkdirSync(path.join(nginx.records, 'empty'), { recursive: true })
    for (const method of ['GET', 'HEAD', 'DELETE', 'POST', 'PATCH', 'PROPFIND', 'MKCOL', 'MOVE', 'COPY', 'LOCK']) {
      const body = method === 'POST' || method === 'PATCH' ? 'x' : null
      expect((await ask(method, BATCH.name, { body })).status, method).toBe(403)
    }
    const other = BATCH.name.replace('-000000-', '-000007-')
    expect((await ask('GET', other)).status, 'what is not there looks the same').toBe(403)
    for (const folder of ['', 'a-study', 'a-study/', 'empty/']) expect((await ask('GET', folder)).status).toBe(403)
    for (const name of [
      'x',
      'a-study/x.jsonl',
      `../${BATCH.name}`,
      `A-STUDY${BATCH.name.slice(7)}`,
      `${BATCH.name}.html`,
    ]) {
      const status = (await ask('PUT', name, { body: 'x' })).status
      expect([403, 412], name).toContain(status)
    }
    expect(files()).toHaveLength(1)
  })

  test('answers one origin only', async ({ skip }) => {
    if (!nginx) return skip()
    const other = BATCH.name.replace('-000000-', '-000008-')
    for (const headers of [{}, { origin: 'https://else.example' }] as HeadersInit[]) {
      expect((await fetch(at(other), { method: 'PUT', body: 'x', headers })).status).toBe(403)
      expect((await fetch(at(other), { method: 'OPTIONS', headers })).status).toBe(403)
    }
    const preflight = await ask('OPTIONS', other)
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe(ORIGIN)
    expect(preflight.headers.get('access-control-allow-methods')).toBe('PUT')
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type, if-none-match')
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull()
  })

  test('takes no more than a megabyte at once', async ({ skip }) => {
    if (!nginx) return skip()
    asPageOf(ORIGIN)
    const large = batchOf(HEAD, 9, ['x'.repeat(1_100_000)])
    expect(await send(dropboxCollector({ url: nginx.url }), large)).toEqual({ is: 'refused', why: 'http 413' })
    expect(files()).toHaveLength(1)
  })

  test('has written down nothing of who came', ({ skip }) => {
    if (!nginx) return skip()
    const logs = readdirSync(path.join(nginx.folder, 'log')).map((name) =>
      readFileSync(path.join(nginx?.folder ?? '', 'log', name), 'utf8'),
    )
    expect(logs.join('')).toBe('')
    expect(readdirSync(path.join(nginx.folder, 'coming'))).toEqual([])
  })

  test('in trouble or gone, is tried again', async ({ skip }) => {
    if (!nginx) return skip()
    asPageOf(ORIGIN)
    const collector = dropboxCollector({ url: nginx.url })
    await nginx.kill()
    expect(await send(collector)).toEqual({ is: 'later', why: 'unreachable' })
    await nginx.start(true)
    expect(await send(collector)).toEqual({ is: 'later', why: 'http 503' })
    nginx.stall()
    expect(await send(collector, BATCH, AbortSignal.timeout(200))).toEqual({ is: 'later', why: 'noAnswer' })
    nginx.goOn()
  })
})

test('an answer is sorted by what it says, and only 412 says that a file is there', async () => {
  const of = (status: number): string => answerTo(status).is
  expect([200, 201, 204].map(of)).toEqual(['delivered', 'delivered', 'delivered'])
  expect([304, 408, 409, 425, 429, 500, 503].every((status) => of(status) === 'later')).toBe(true)
  expect([400, 403, 404, 405, 412, 413].every((status) => of(status) === 'refused')).toBe(true)
  let status = 412
  const server = await contractServer(() => ({ status }))
  const url = `${server.url}/`
  expect(await send(dropboxCollector({ url }))).toEqual(DELIVERED)
  status = 409
  expect(await send(dropboxCollector({ url }))).toEqual({ is: 'later', why: 'http 409' })
  expect(await send(dropboxCollector({ url, thereAlready: [409, 412] }))).toEqual(DELIVERED)
  expect(server.asked[0]).toMatchObject({ method: 'PUT', path: `/${BATCH.name}`, body: BATCH.text })
  await server.close()
})
