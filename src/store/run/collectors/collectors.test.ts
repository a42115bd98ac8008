import { afterEach, describe, expect, test, vi } from 'vitest'
import { batchOf } from '#domain/record/batch.ts'
import type { Collector as Choice } from '#domain/study/types.ts'
import { connectSource } from '#domain/study/network.ts'
import { collectorOf } from '#store/run/collectors/collectorOf.ts'
import { datapipeCollector } from '#store/run/collectors/datapipe.ts'
import { frameCollector, FRAME_BATCH, FRAME_RECEIVED } from '#store/run/collectors/frame.ts'
import { jatosCollector } from '#store/run/collectors/jatos.ts'
import { LONGEST_LINK, returnLink } from '#store/run/collectors/returnLink.ts'
import { contractServer, datapipeAnswers, jatosAnswers } from '#store/run/testing/contractServer.ts'
import { BATCH, DELIVERED, HEAD, send } from './testing/batch.ts'

afterEach(() => vi.unstubAllGlobals())

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
