import { strFromU8 } from 'fflate'
import { beforeAll, expect, test, vi } from 'vitest'
import { EXPORTS } from '#domain/results/exportOf.ts'
import { ASSUMED_PLAN } from '#domain/results/dryRun/policy.ts'
import { fileOf, frozen, people } from '#domain/testing/results.ts'
import type { ResultsJob, ResultsNews } from './resultsWorker.ts'

const { text, hash, study } = frozen()
const news: ResultsNews[] = []
let hear: (event: { readonly data: ResultsJob }) => void = () => undefined

/** On a machine that others use too. */
const PATIENCE = 10_000
vi.setConfig({ testTimeout: 2 * PATIENCE })

beforeAll(async () => {
  vi.stubGlobal('self', {
    addEventListener: (_: string, listener: typeof hear) => (hear = listener),
    postMessage: (one: ResultsNews) => news.push(one),
  })
  await import('./resultsWorker.ts')
})

async function asked<K extends ResultsNews['kind']>(job: ResultsJob, kind: K) {
  hear({ data: job })
  const found = await vi.waitFor(
    () => {
      const one = news.find((each) => each.id === job.id && each.kind === kind)
      if (!one)
        throw new Error(`no ${kind} yet: ${JSON.stringify(news.findLast(({ id }) => id === job.id))?.slice(0, 80)}`)
      return one
    },
    { timeout: PATIENCE, interval: 10 },
  )
  return found as Extract<ResultsNews, { kind: K }>
}

const policies = ASSUMED_PLAN
const words = { description: 'x', readme: 'x', changes: 'x', meanings: {} }

test('says that nothing is there yet, and that a study is another', async () => {
  expect(await asked({ id: 1, kind: 'session', session: 'x' }, 'failed')).toMatchObject({ why: 'nothingImported' })
  const other = { text, hash: '0'.repeat(64) }
  expect(await asked({ id: 2, kind: 'dryRun', study: other, seed: 's', count: 1, policies }, 'failed')).toMatchObject({
    why: 'notThisStudy',
  })
})

test('runs dry, then takes in files, tells a session and exports', async () => {
  const dry = await asked({ id: 3, kind: 'dryRun', study: { text, hash }, seed: 's', count: 12, policies }, 'results')
  expect(dry.results.consort.all.started).toBe(12)
  const records = people({ text, hash, study }, 6).filter(
    (lines) => !lines.some(({ event }) => event.type === 'withdrawn'),
  )
  const files = await Promise.all(
    records.map(async (lines) => {
      const source = fileOf(lines)
      return new File([new Uint8Array(await source.bytes(0, source.size))], source.name)
    }),
  )
  const job = {
    id: 4,
    kind: 'import',
    study: { text, hash },
    files,
    kinds: ['real'],
    withdrawn: [],
    issued: 20,
  } as const
  const { results } = await asked(job, 'results')
  expect(results.sessions.map(({ session }) => session)).toEqual(records.map(([head]) => head?.session))
  expect(results.consort.issued).toBe(20)
  const [first] = results.sessions
  const { lines } = await asked({ id: 5, kind: 'session', session: first?.session ?? '' }, 'session')
  expect(lines).toEqual(records[0])
  for (const [at, what] of EXPORTS.entries()) {
    const order = { what, words, withPanelIds: false, issued: null }
    const { exported } = await asked({ id: 10 + at, kind: 'export', order }, 'export')
    expect(exported.name).toBe(`one-tap-${what}`)
    expect(exported.type).not.toBe('')
    const [piece = new Uint8Array()] = exported.pieces
    expect(strFromU8(piece)).toMatch(what.endsWith('zip') ? /^PK/ : what.endsWith('jsonl') ? /^\{/ : /^[a-z_]+,/)
  }
})

test('simulates power', async () => {
  const shares = [0.2, 0.6].map((share, at) => ({ condition: String(at), share }))
  const plan = { shares, perCondition: 50, rounds: 200, seed: 'x' }
  const { power } = await asked({ id: 30, kind: 'power', plan }, 'power')
  expect(power[0]?.power.value).toBeGreaterThan(0.9)
})
