import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calledHere, startedAnew, type Called } from './testing/called.ts'

const cases = path.resolve('examples/cases')
const FORMAT = 'consent-replay/scenario@1'
const FORMAT_2 = 'consent-replay/scenario@2'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cli-'))
  const files: Readonly<Record<string, string>> = {
    'good.json': JSON.stringify({ format: FORMAT, steps: [{ on: '2016-08-26', do: 'agree' }] }),
    'refused.json': JSON.stringify({ format: FORMAT, steps: [{ on: '2016-08-26', do: 'openMenu' }] }),
    'explode.json': `{"format": "${FORMAT}", "steps": [{"on": "2016-08-26", "do": "explode"}]}`,
    'many.json': `{"telling": "never", "steps": [{"do": "x", "on": "y"}], "format": "${FORMAT}", "person": {"phone": null}}`,
    'newer.json': '{"format": "consent-replay/scenario@3", "steps": "else"}',
    'lab.json': JSON.stringify({ format: FORMAT_2, design: { question: '2016', windowDays: 90 } }),
    'preset.json': JSON.stringify({ format: FORMAT_2, design: { question: '2016' } }),
    'badLab.json': JSON.stringify({ format: FORMAT_2, design: { question: '2016', decline: 'yes' } }),
    'broken.json': '{"format": ',
    'empty.json': '',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  writeFileSync(path.join(folder, 'latin1.json'), Buffer.from([0x22, 0xe9, 0x22]))
  mkdirSync(path.join(folder, 'folder.json'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: string[]): Called {
  return calledHere(folder, args)
}

/** What any unusable call keeps to. */
function expectUnusable({ status, out, errors }: Called): void {
  expect(status).toBe(2)
  expect(out).toBe('')
  expect(errors.join('\n')).not.toMatch(/^\s+at |node:|Error:/m)
}

test.each<[string, ...string[]]>([
  ['replay', 'lab.json', 'good.json', '--json'],
  ['paths', '--design', 'neutral-minimum', '--with', 'held=all,account=active'],
  ['measure', '--design', 'lab.json', '--phone', 'iphone'],
  ['study', '--help'],
  ['nothing'],
])('%s, started by itself, loads what it needs and says the same', (...args) => {
  expect(startedAnew(folder, args)).toEqual(run(...args))
})

describe('replay', () => {
  test('tells the ledger to a person', () => {
    const { status, out, errors } = run('replay', 'good.json')
    expect([status, errors]).toEqual([0, []])
    expect(out).toContain('2016-08-26  you\n     You agreed, with sharing left on.')
    expect(out).toContain('29 of 168 pairs yes')
    expect(out).not.toMatch(/undefined|\[object|ledger\.|\{\w+\}/)
  })

  test('names the design of a lab scenario, by its preset or by what was turned, and no telling', () => {
    const { out } = run('replay', 'lab.json')
    expect(out).toMatch(/a lab design, not history: \S*2016\S*90;/)
    expect(out).not.toContain('telling')
    expect(run('replay', 'preset.json').out).toContain('a lab design, not history: 2016 as built')
  })

  test('a refused step is told and is no fault', () => {
    const { status, out } = run('replay', 'refused.json', '--json')
    expect(status).toBe(0)
    const { entries } = JSON.parse(out) as { entries: { refused?: { reason: string; says: string } }[] }
    expect(entries.at(-1)?.refused).toEqual({
      reason: 'notOnThisScreen',
      says: expect.stringMatching(/^[A-Z].*\.$/) as unknown,
    })
  })

  test('several files make one line each, in the order given', () => {
    const { status, out, errors } = run('replay', 'refused.json', '--json', 'good.json')
    expect([status, errors]).toEqual([0, []])
    const lines = out.trimEnd().split('\n')
    const ledgers = lines.map((line) => JSON.parse(line) as { format: string; scenario: { steps: { do: string }[] } })
    expect(ledgers.map(({ format }) => format)).toEqual(['consent-replay/ledger@1', 'consent-replay/ledger@1'])
    expect(ledgers.map(({ scenario }) => scenario.steps[0]?.do)).toEqual(['openMenu', 'agree'])
  })

  test('every case is replayed in one call', () => {
    const files = readdirSync(cases).map((name) => {
      const scenario = path.join(folder, `case-${name}`)
      const { scenario: value } = JSON.parse(readFileSync(path.join(cases, name), 'utf8')) as { scenario: unknown }
      writeFileSync(scenario, JSON.stringify(value))
      return scenario
    })
    const { status, out } = run('replay', '--json', ...files)
    expect(status).toBe(0)
    expect(out.trimEnd().split('\n')).toHaveLength(18)
  })
})

describe('paths', () => {
  test('of a design by its name, as measure names them; what was shipped is a telling', () => {
    const lab = run('paths', '--design', 'neutral-minimum', '--with', 'held=all,account=active', '--json')
    expect(lab.status).toBe(0)
    const answer = JSON.parse(lab.out)
    expect([answer.count, answer.of]).toEqual([2, 9])
    expect(answer.ends[0]).toMatchObject({ holds: 'nothing', reversible: 'nothingAnswered' })
    expect(answer.question.design).toMatchObject({ question: '2016', control: 'inSight' })
    expect(answer.ends.every((end: { knobs: unknown[] }) => Array.isArray(end.knobs))).toBe(true)
    const told = run('paths', '--design', '2021-january', '--on', '2021-02-08', '--json')
    expect(JSON.parse(told.out).question).toMatchObject({ telling: 'announced-january' })
    expect(run('paths', '--design', 'neutral-minimum').out).toContain('telling a lab design, not history')
    for (const bad of [
      ['--design', 'nope'],
      ['--design', '2016', '--telling', 'happened'],
      ['--with', 'held=all'],
    ])
      expect(run('paths', ...bad).status).toBe(2)
  })

  test('says to a person how many ends are so, and the smallest example', () => {
    const { status, out, errors } = run('paths', '--with', 'sharing=off,account=active')
    expect([status, errors]).toEqual([0, []])
    expect(out).toMatch(/^6 of 37 ends on 1 June 2021\n/)
    expect(out).toContain('  2016-08-26  readMore switchOff dontShare agree\n')
    expect(out).not.toMatch(/undefined|\[object|cli\.|\{\w+\}|\b1 taps|\b1 paths/)
    // What the engine calls things stays in the JSON.
    expect(out).not.toMatch(/sharing2016|terms2021|blocked2021/)
  })

  test('as JSON: every end, with its shortest path as steps of the file format', () => {
    const { status, out } = run(
      'paths',
      '--json',
      '--joined=2017-03-01',
      '--telling',
      'announced-may',
      '--with',
      'sharing=off',
    )
    expect(status).toBe(0)
    const answer = JSON.parse(out) as { format: string; count: number; of: number; ends: { steps: object[] }[] }
    expect([answer.format, answer.count, answer.ends.length]).toEqual(['consent-replay/paths@1', 0, answer.of])
  })

  test('nobody gets there: that is an answer, too', () => {
    expect(run('paths', '--joined', '2021-07-01', '--with', 'sharing=off').out).toContain('No path ends so.')
  })

  test('every option that cannot be used is named, and nothing is answered', () => {
    const bad = ['--region', 'mars', '--with', 'sharing=maybe,mood=good,x', '--on', '2021-02-30', '--foo', '--phone']
    const result = run('paths', ...bad)
    expectUnusable(result)
    expect(result.errors.map((line) => line.split(': $: ')[0]?.split(': ')[0])).toEqual([
      '--foo',
      '--phone',
      '--with',
      '--region',
      '--on',
      '--with sharing',
      '--with mood',
    ])
    for (const one of [['--on'], ['--on', '2021-06-01', '--on', '2021-06-02'], ['--with', 'sharing=on,sharing=off']]) {
      expectUnusable(run('paths', ...one))
    }
    expect(run('paths', '--joined', '2018-01-01', '--on', '2017-01-01').errors[0]).toMatch(/^--on: .*before/)
  })
})

describe('measure', () => {
  function tapsOf(design: string, phone: string): Record<string, number | null> {
    const { status, out, errors } = run('measure', '--design', design, '--phone', phone, '--json')
    expect([status, errors]).toEqual([0, []])
    const told = JSON.parse(out) as { design: string; phone: string; taps: Record<string, number | null> }
    expect(told).toMatchObject({ design, phone })
    return told.taps
  }

  test('counts what the sources counted; null is what cannot be done', () => {
    const of2016 = { accept: 1, refuse: 4, revokeAfterWindow: null, restore: null }
    expect(tapsOf('2016', 'iphone')).toMatchObject({ ...of2016, revoke: 4, leave: 4 })
    expect(tapsOf('2016', 'android')).toMatchObject({ ...of2016, revoke: 5, leave: 5 })
    const of2021 = { accept: 1, refuse: null, acceptFromBanner: 3 }
    expect(tapsOf('2021', 'iphone')).toMatchObject({ ...of2021, leave: 5 })
    expect(tapsOf('2021', 'android')).toMatchObject({ ...of2021, leave: 9 })
  })

  test('takes a preset by its name, and a design from a file', () => {
    expect(tapsOf('neutral-minimum', 'iphone')).toMatchObject({ accept: 1, refuse: 1, revoke: 1, restore: 1 })
    expect(tapsOf('lab.json', 'iphone')).toMatchObject({ accept: 1, refuse: 4, revoke: 4, revokeAfterWindow: null })
  })

  test('prints all that needs no browser, as its schema has it', () => {
    const isMeasures = new Ajv2020({ strict: true, strictTypes: false }).compile(
      JSON.parse(readFileSync('public/schema/measures-1.schema.json', 'utf8')) as object,
    )
    for (const design of ['2021-february', 'lab.json']) {
      const told = JSON.parse(run('measure', '--design', design, '--phone', 'iphone', '--json').out) as unknown
      expect(isMeasures(told), JSON.stringify(isMeasures.errors)).toBe(true)
      expect(told).toMatchObject({ assumes: expect.arrayContaining(['usualScreens', 'averageReader']) as unknown })
      expect(told).toMatchObject({ visual: null, visualMissing: 'needsBrowser' })
    }
  })

  test('tells it to a person', () => {
    const { status, out } = run('measure', '--design', '2016', '--phone=android')
    expect(status).toBe(0)
    expect(out).toContain('2016, on Android\n')
    expect(out).not.toMatch(/\b0 (moves|times)\b/)
    expect(out).toContain('4 taps on 3 screens; 1 scroll; 1 confirmation: readMore → switchOff → dontShare → agree')
    expect(out).toMatch(/Reminders without an answer, 90 days +90 times \(assumed\)\n/)
    expect(out).not.toMatch(/undefined|\[object|cli\.|\{\w+\}/)
  })

  test.each<[string, string[], RegExp]>([
    ['no design', ['--phone', 'iphone'], /--design.*2016, 2021/],
    ['no phone', ['--design', '2016'], /--phone.*android, iphone/],
    ['an unknown design', ['--design', '2018', '--phone', 'iphone'], /"2018".*2016, 2021/],
    ['an unknown phone', ['--design', '2016', '--phone', 'tablet'], /"tablet".*android, iphone/],
    ['an unknown option', ['--desgin', '2016'], /--desgin/],
    ['an option without its value', ['--design', '--phone', 'iphone'], /--design/],
    ['an option twice', ['--design', '2016', '--design', '2021'], /--design.*twice/],
    ['a file without a design', ['--design', 'good.json', '--phone', 'iphone'], /good\.json/],
    ['a faulty file', ['--design', 'badLab.json', '--phone', 'iphone'], /^badLab\.json: \$\.design\.decline: "yes"/],
  ])('%s: one sentence, and nothing else', (_, args, says) => {
    const result = run('measure', ...args, '--json')
    expectUnusable(result)
    expect(result.errors).toEqual([expect.stringMatching(says)])
  })
})

test.each(['replay', 'paths', 'measure'])('%s --help says how it is called, and is no fault', (name) => {
  const { status, out, errors } = run(name, '--help')
  expect([status, errors]).toEqual([0, []])
  expect(out).toMatch(new RegExp(`^npm run -s cli -- ${name} `))
  expect(run('--help').out).toContain(name)
})

describe('what cannot be used', () => {
  test('a fault names file, path and what was found', () => {
    const result = run('replay', 'explode.json', '--json')
    expectUnusable(result)
    expect(result.errors).toHaveLength(1)
    expect(result.errors[0]).toMatch(
      /^explode\.json: \$\.steps\[0\]\.do: "explode" is not a step; one of agree, notNow, /,
    )
  })

  test('all faults of all files, each in the order of its file; and no ledger of the good one', () => {
    const result = run('replay', 'many.json', 'good.json', 'explode.json', 'newer.json')
    expectUnusable(result)
    expect(result.errors.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'many.json: $.telling:',
      'many.json: $.steps[0].do:',
      'many.json: $.steps[0].on:',
      'many.json: $.person.phone:',
      'explode.json: $.steps[0].do:',
      'newer.json: $.format:',
    ])
    expect(result.errors.map((line) => line.split(' ')[2])).toEqual([
      '"never"',
      '"x"',
      '"y"',
      'null',
      '"explode"',
      expect.stringContaining(''),
    ])
    expect(result.errors.at(-1)).toMatch(/"consent-replay\/scenario@3".*newer/)
  })

  test('what is no file, no text or no JSON', () => {
    const says = {
      'missing.json': /no such file/,
      'folder.json': /folder/,
      'broken.json': /"\{\\"format\\":"/,
      'empty.json': /JSON/,
      'latin1.json': /UTF-8/,
      '': /no such file/,
    }
    const result = run('replay', ...Object.keys(says), '--json')
    expectUnusable(result)
    expect(result.errors).toHaveLength(6)
    for (const [index, [name, words]] of Object.entries(says).entries()) {
      expect(result.errors[index]?.startsWith(`${name}: $: `)).toBe(true)
      expect(result.errors[index]).toMatch(words)
    }
  })

  test('no file at all, an unknown option, an unknown command, no command', () => {
    for (const args of [['replay', '--json'], ['replay', '--jsn', 'good.json'], ['toString'], []]) {
      const result = run(...args)
      expectUnusable(result)
      expect(result.errors).toHaveLength(1)
    }
    const both = run('replay', '--jsn', 'explode.json')
    expectUnusable(both)
    expect(both.errors).toEqual([expect.stringContaining('--jsn'), expect.stringMatching(/^explode\.json: /)])
  })
})
