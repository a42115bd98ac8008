import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { everyField, leastLesson } from '#domain/testing/lessons.ts'
import { calledHere, type Called } from './testing/called.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lesson-'))
  const put = (name: string, value: unknown): void => writeFileSync(path.join(folder, name), JSON.stringify(value))
  put('least.json', leastLesson())
  put('all.json', everyField())
  put('faulty.json', { ...leastLesson(), title: 7, colour: 1 })
  put('unfinished.json', { format: 'consent-replay/lesson@1', steps: [] })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: string[]): Called {
  return calledHere(folder, ['lesson', ...args])
}

test('good lessons are told with their steps and minutes, and what is worth a look', () => {
  const { status, out, errors } = run('check', 'least.json', 'all.json')
  expect([status, errors]).toEqual([0, []])
  expect(out).toMatch(/^least\.json: can be taught\. 1 step, 5 minutes\n/)
  expect(out).toContain('all.json: can be taught. 3 steps, 11 minutes\nall.json: worth a look: $.steps[1].notes.say: ')
  expect(out).not.toMatch(/undefined|\[object|cli\.|\{\w+\}/)
})

test('every fault of every file is named on a line, and nothing else is said', () => {
  const { status, out, errors } = run('check', 'least.json', 'faulty.json', 'unfinished.json', 'none.json')
  expect([status, out]).toEqual([2, ''])
  expect(errors.map((line) => line.replace(/^(\S+) (\S+) .*/, '$1 $2'))).toEqual([
    'faulty.json: $.title:',
    'faulty.json: $.colour:',
    'unfinished.json: $.title:',
    'unfinished.json: $.steps:',
    'none.json: $:',
  ])
})

test('says what it can do', () => {
  expect(run('links').errors).toEqual(['lesson: $: "links" is nothing that can be done; check is'])
  expect(run('check').errors).toEqual(['lesson check: $: no file given; name one or more lesson files'])
  expect(run('check', '--json', 'least.json').status).toBe(2)
})
