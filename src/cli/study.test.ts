import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXAMPLE, example } from '#domain/testing/studies.ts'
import { calledHere, startedAnew, type Called } from './testing/called.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'study-'))
  const put = (name: string, value: unknown): void => writeFileSync(path.join(folder, name), JSON.stringify(value))
  writeFileSync(path.join(folder, 'good.json'), EXAMPLE)
  const { consent } = example() as { consent: object }
  put('unfair.json', { ...example(), consent: { ...consent, buttons: 'acceptLarger' }, colour: 1 })
  put('kiosk.json', { ...example(), assignment: { by: 'kiosk', seed: 's', blocks: [4] } })
  put('newer.json', { format: 'consent-replay/study@2' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: string[]): Called {
  return calledHere(folder, ['study', ...args])
}

test('started by itself it loads what it needs, and says the same', () => {
  const args = ['study', 'check', 'good.json', 'unfair.json']
  expect(startedAnew(folder, args)).toEqual(calledHere(folder, args))
})

test('a good study has a hash, and what is worth a look', () => {
  const { status, out, errors } = run('check', 'good.json')
  expect([status, errors]).toEqual([0, []])
  expect(out).toMatch(
    /^good\.json: can be frozen\. SHA-256 [0-9a-f]{64}\ngood\.json: worth a look: \$\.conditions: 14 /,
  )
  expect(out).not.toMatch(/undefined|\[object|study\.|\{\w+\}/)
  const told = JSON.parse(run('check', '--json', 'good.json').out) as { hash: string; advice: { code: string }[] }
  expect(told).toMatchObject({ file: 'good.json', advice: [{ code: 'severalDiffer' }] })
  expect(out).toContain(told.hash)
})

test('every fault of every file is named on a line, and nothing else is said', () => {
  const { status, out, errors } = run('check', 'good.json', 'unfair.json', 'newer.json', 'none.json')
  expect([status, out]).toEqual([2, ''])
  expect(errors.map((line) => line.replace(/^(\S+) (\S+) .*/, '$1 $2'))).toEqual([
    'unfair.json: $.colour:',
    'unfair.json: $.consent.buttons:',
    'newer.json: $.format:',
    'none.json: $:',
  ])
  expect(errors.join('\n')).not.toMatch(/fault\.|undefined|\{\w+\}|^\s+at /m)
})

test('links are a list that anybody can make again', () => {
  const { status, out, errors } = run('links', 'good.json', '--count', '40', '--base=https://host.example/run.html')
  expect([status, errors]).toEqual([0, []])
  const lines = out.split('\r\n')
  expect(lines).toHaveLength(42)
  expect(lines[0]).toBe('number,block,slot,link')
  expect(lines[1]).toMatch(/^1,1,(1-[0-9a-z]{6}),https:\/\/host\.example\/run\.html#study=one-tap&slot=\1$/)
  expect(out).not.toMatch(/as-built|minimum/)
  expect(run('links', '--count=40', '--base', 'https://host.example/run.html', 'good.json').out).toBe(out)
})

test.each<[string, readonly string[], RegExp]>([
  ['no task', [], /check and links/],
  ['another task', ['freeze', 'good.json'], /"freeze"/],
  ['no file', ['check'], /no file given/],
  ['an unknown option', ['check', 'good.json', '--fast'], /--fast/],
  ['no count', ['links', 'good.json'], /--count/],
  ['a count that is none', ['links', 'good.json', '--count', '0'], /"0"/],
  ['two files for links', ['links', 'good.json', 'kiosk.json', '--count', '4'], /one study file/],
  ['a base that ends before the slot', ['links', 'good.json', '--count', '4', '--base', 'x#y'], /"x#y"/],
  ['links where nobody comes by one', ['links', 'kiosk.json', '--count', '4'], /"kiosk"/],
  ['links of a study that cannot be frozen', ['links', 'unfair.json', '--count', '4'], /consent\.buttons/],
])('refuses %s', (_, args, complaint) => {
  const { status, out, errors } = run(...args)
  expect([status, out]).toEqual([2, ''])
  expect(errors.join('\n')).toMatch(complaint)
})
