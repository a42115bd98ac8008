import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { batchOf, holdsItsName } from '#domain/record/batch.ts'
import type { Collector as Choice } from '#domain/study/types.ts'
import { connectSource } from '#domain/study/network.ts'
import { collectorOf } from '#store/run/collectors/collectorOf.ts'
import { answerTo, type Collector } from '#store/run/collectors/collector.ts'
import { datapipeCollector } from '#store/run/collectors/datapipe.ts'
import { dropboxCollector } from '#store/run/collectors/dropbox.ts'
import { frameCollector, FRAME_BATCH, FRAME_RECEIVED } from '#store/run/collectors/frame.ts'
import { jatosCollector } from '#store/run/collectors/jatos.ts'
import { LONGEST_LINK, returnLink } from '#store/run/collectors/returnLink.ts'
import { contractServer, datapipeAnswers, jatosAnswers } from '#store/run/testing/contractServer.ts'
import { startNginx, type Nginx } from '../../../../scripts/nginx.mjs'

const HEAD = { study: 'a-study', session: '01234567-89ab-4cde-8f01-23456789abcd' }
const BATCH = batchOf(HEAD, 0, ['{"a":"ü"}', '{"b":1}'])
const ORIGIN = 'http://127.0.0.1:4999'
const never = new AbortController().signal
const send = (collector: Collector, batch = BATCH, signal = never) =>
  collector.send(batch, { keepalive: false, signal })
const DELIVERED = { is: 'delivered' }

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

describe('DataPipe, as documented', () => {
  test('takes a file once, and says why it does not', async () => {
    const server = await contractServer(
      datapipeAnswers({
        open: { isActive: true },
        queued: { isActive: true, isQueued: true },
        off: { isActive: false },
        final: { isActive: true, isFinal: true },
        full: { isActive: true, sessionsLeft: 0 },
        checked: { isActive: true, checks: 'json' },
      }),
    )
    const to = (experiment: string) => send(datapipeCollector(experiment, `${server.url}/api/data/`))
    expect(await to('open')).toEqual(DELIVERED)
    expect(await to('open'), 'FILE_EXISTS').toEqual(DELIVERED)
    expect(JSON.parse(server.asked[0]?.body ?? '')).toEqual({
      experimentID: 'open',
      filename: BATCH.name.replace('/', '_'),
      data: BATCH.text,
    })
    expect(await send(datapipeCollector('queued', `${server.url}/api/data/`), batchOf(HEAD, 5, ['x']))).toEqual(
      DELIVERED,
    )
    for (const [experiment, code] of [
      ['off', 'DATA_COLLECTION_NOT_ACTIVE'],
      ['final', 'EXPERIMENT_FINALIZED'],
      ['full', 'SESSION_LIMIT_REACHED'],
      ['checked', 'INVALID_DATA'],
      ['unknown', 'EXPERIMENT_NOT_FOUND'],
    ] as const) {
      expect(await to(experiment)).toEqual({ is: 'refused', why: `code ${code}` })
    }
    await server.close()
  })

  test('out of order, is tried again', async () => {
    const server = await contractServer(() => ({ status: 500, body: { error: 'DATA_PERSIST_ERROR' } }))
    const collector = datapipeCollector('open', `${server.url}/api/data/`)
    expect(await send(collector)).toEqual({ is: 'later', why: 'code DATA_PERSIST_ERROR' })
    await server.close()
    expect(await send(collector)).toEqual({ is: 'later', why: 'unreachable' })
  })
})

describe('JATOS, as documented', () => {
  test('appends result data', async () => {
    const { answer, data } = jatosAnswers(60)
    const server = await contractServer(answer)
    let isLoaded: () => void = () => undefined
    const loaded = new Promise<void>((resolve) => {
      isLoaded = resolve
    })
    const collector = jatosCollector(() => ({
      onLoad: (ready) => void loaded.then(ready),
      /** What jatos.js does when it is asked to append: POST as plain text; it rejects with a sentence. */
      appendResultData: async (text: string): Promise<void> => {
        const headers = { 'content-type': 'text/plain; charset=UTF-8' }
        const url = `${server.url}/publix/a/b/resultData`
        const { status } = await fetch(url, { method: 'POST', body: text, headers })
        if (status !== 200) throw `POST to ${url} failed: ${status}`
      },
    }))
    const early = send(collector)
    expect(server.asked, 'nothing before jatos.onLoad').toEqual([])
    isLoaded()
    expect(await early).toEqual(DELIVERED)
    expect(await send(collector)).toEqual(DELIVERED)
    expect(data()).toBe(BATCH.text + BATCH.text)
    expect(await send(collector, batchOf(HEAD, 2, ['x'.repeat(60)]))).toEqual({ is: 'refused', why: 'http 413' })
    await server.close()
    expect(await send(collector)).toEqual({ is: 'later', why: 'unreachable' })
  })

  test('that is not there, or does not answer', async () => {
    expect(await send(jatosCollector())).toEqual({ is: 'later', why: 'notHere' })
    const silent = jatosCollector(() => ({
      onLoad: (ready) => ready(),
      appendResultData: () => new Promise(() => undefined),
    }))
    expect(await send(silent, BATCH, AbortSignal.timeout(5))).toEqual({ is: 'later', why: 'noAnswer' })
  })
})

describe('the survey page around a run', () => {
  function framed() {
    const told: { data: unknown; origin: string }[] = []
    const parent = { postMessage: (data: unknown, origin: string) => told.push({ data, origin }) }
    const page = Object.assign(new EventTarget(), { parent })
    const say = (data: unknown, origin: string, source: unknown = parent): void => {
      page.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }))
    }
    return { told, say, collector: frameCollector({ origin: 'https://survey.example', page: page as never }) }
  }

  test('is told, and nobody else; its receipt counts, and nobody else’s', async () => {
    const { told, say, collector } = framed()
    const receipt = { type: FRAME_RECEIVED, name: BATCH.name }
    let answer: unknown = null
    const sent = send(collector).then((one) => (answer = one))
    expect(told).toEqual([
      { data: { type: FRAME_BATCH, name: BATCH.name, text: BATCH.text }, origin: 'https://survey.example' },
    ])
    say(receipt, 'https://else.example')
    say(receipt, 'https://survey.example', {})
    say({ ...receipt, name: 'other' }, 'https://survey.example')
    say('hello', 'https://survey.example')
    await Promise.resolve()
    expect(answer).toBeNull()
    say(receipt, 'https://survey.example')
    expect(await sent).toEqual(DELIVERED)
  })

  test('that keeps silent or is not there', async () => {
    expect(await send(framed().collector, BATCH, AbortSignal.timeout(5))).toEqual({ is: 'later', why: 'noAnswer' })
    const alone = Object.assign(new EventTarget(), { parent: null as unknown })
    alone.parent = alone
    const collector = frameCollector({ origin: 'https://survey.example', page: alone as never })
    expect(await send(collector)).toEqual({ is: 'later', why: 'notHere' })
  })
})

describe('the link back to the survey', () => {
  test('carries the result in one parameter and keeps what is there', () => {
    const link = returnLink('https://survey.example/x?PID=7#top', 'result', { held: 1, 'way~': 'a.b!' })
    expect(link).toMatchObject({ ok: true, result: 'held.1~way!t.a!db!!' })
    expect(link.ok && new URL(link.href).searchParams.get('result')).toBe('held.1~way!t.a!db!!')
    expect(link.ok && link.href.startsWith('https://survey.example/x?PID=7&result=')).toBe(true)
  })

  test('is not cut to fit, and leads to a page only', () => {
    const long = returnLink('https://survey.example/', 'r', { a: 'x'.repeat(LONGEST_LINK) })
    expect(long).toEqual({ ok: false, why: 'tooLong', length: LONGEST_LINK + 'https://survey.example/?r=a.'.length })
    expect(returnLink('javascript:alert(1)', 'r', {})).toMatchObject({ ok: false, why: 'notAnAddress' })
  })
})

test('several places get the same batch, and it has arrived when all have it', async () => {
  const status = new Map([
    ['https://data.example/box/', 201],
    ['https://pipe.jspsych.org/api/data/', 201],
  ])
  vi.stubGlobal('fetch', (url: string) => {
    const [, code] = [...status].find(([place]) => url.startsWith(place)) ?? []
    return Promise.resolve(new Response(null, { status: code ?? 404 }))
  })
  const choices: Choice[] = [
    { to: 'dropbox', url: 'https://data.example/box/' },
    { to: 'datapipe', experiment: 'x' },
  ]
  const both = collectorOf(choices, 'real')
  expect(both).toMatchObject({ to: 'dropbox', cuts: 'atEnd', mostBytes: 256 * 1024 })
  expect(await send(both)).toEqual(DELIVERED)
  status.set('https://pipe.jspsych.org/api/data/', 503)
  expect(await send(both)).toEqual({ is: 'later', why: 'http 503' })
  status.set('https://data.example/box/', 403)
  expect(await send(both)).toEqual({ is: 'refused', why: 'http 403' })
})

test('previews stay on the device, and one source may be connected to', () => {
  const choices: Choice[] = [
    { to: 'return', url: 'https://survey.example/', parameter: 'r' },
    { to: 'dropbox', url: 'https://data.example/box/' },
  ]
  expect(collectorOf(choices, 'real').to).toBe('dropbox')
  expect(collectorOf(choices, 'preview').to).toBe('device')
  expect(collectorOf(choices, 'synthetic').to).toBe('device')
  expect(collectorOf([], 'real').to).toBe('device')
  vi.stubGlobal('window', new EventTarget())
  const sourceOf = (collectors: readonly Choice[]): string | null => connectSource({ collectors })
  const one = (choice: Choice): unknown[] => [collectorOf([choice], 'real').to, sourceOf([choice])]
  expect(one({ to: 'datapipe', experiment: 'x' })).toEqual(['datapipe', 'https://pipe.jspsych.org/api/data/'])
  expect(one({ to: 'jatos' })).toEqual(['jatos', "'self'"])
  expect(one({ to: 'frame', origin: 'https://survey.example' })).toEqual(['frame', null])
  expect(sourceOf(choices)).toBe('https://data.example/box/')
  expect(sourceOf([])).toBeNull()
})
