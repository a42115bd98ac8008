import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ChartRow } from '#domain/consent/row.ts'
import { everybody, prove, type Proof } from './prove.ts'
import { run } from './run.ts'
import { THEOREM_IDS, type TheoremId } from './theorems.ts'

vi.setConfig({ testTimeout: 120_000 })

describe('over everybody', () => {
  const proofs = new Map<TheoremId, Proof>(run(prove()).map((proof) => [proof.id, proof]))

  test.each(THEOREM_IDS)('%s is proved', (id) => {
    const proof = proofs.get(id)
    expect(proof).toMatchObject({ id, holds: true })
    expect(proof?.people).toBeGreaterThan(100)
    expect(proof?.standings).toBeGreaterThan(1_000)
  })

  test.each(THEOREM_IDS)('%s: where its opposite is reached, if anywhere', (id) => {
    const opposite = proofs.get(id)?.opposite
    if (id === 'offNeverOn') return expect(opposite).toBeNull()
    expect(opposite?.end.isLike).toBe(true)
  })

  test('taps of the opposites are those of the sources', () => {
    const taps = (id: TheoremId) => proofs.get(id)?.opposite?.end.taps
    expect(taps('newUserNeverOff')).toBe(4)
    expect(taps('afterWindowNoWayBack')).toBe(1 + 5)
    expect(taps('onlyDeletionEnds')).toBe(1)
    expect(taps('januaryAccepted')).toBe(0)
  })
})

/** Proves all with other rows in the chart, for a few people. */
async function withChart(change: (rows: readonly ChartRow[]) => readonly ChartRow[]): Promise<TheoremId[]> {
  vi.resetModules()
  vi.doMock('#domain/consent/chart/chart.ts', async (original) => {
    const { chart } = await original<{ chart: readonly ChartRow[] }>()
    return { chart: change(chart) }
  })
  const { prove: proveAnew } = await import('./prove.ts')
  const { explore } = await import('./explore.ts')
  expect(explore).toBeDefined()
  const few = everybody().filter(
    ({ region, phone, joined }) => region === 'world' && phone === 'android' && (joined < '2016-09' || joined > '2021'),
  )
  return run(proveAnew(few)).flatMap(({ id, holds }) => (holds ? [] : [id]))
}

describe('a row more or less, and a theorem falls', () => {
  afterEach(() => vi.doUnmock('#domain/consent/chart/chart.ts'))
  const row = (one: object): ChartRow => ({ cites: ['F16'], ...one }) as unknown as ChartRow
  const withRow = (one: object) => (rows: readonly ChartRow[]) => [...rows, row(one)]
  const without = (region: string, on: string) => (rows: readonly ChartRow[]) =>
    rows.filter((one) => one.region !== region || one.on !== on)

  test('nothing changed: all stand', async () => expect(await withChart((rows) => rows)).toEqual([]))

  test.each<readonly [TheoremId, (rows: readonly ChartRow[]) => readonly ChartRow[]]>([
    ['newUserNeverOff', withRow({ region: 'sharing2016', from: 'noChoice', on: 'openAccount', to: 'off' })],
    ['afterWindowNoWayBack', without('row', 'windowClosed')],
    ['offNeverOn', withRow({ region: 'sharing2016', from: 'off', on: 'openAccount', to: 'on' })],
    ['onlyDeletionEnds', withRow({ region: 'account', from: 'active', on: 'bannerShown', to: 'silent' })],
    ['januaryAccepted', without('account', 'blockedFor2021')],
  ])('%s', async (id, change) => expect(await withChart(change)).toContain(id))
})
