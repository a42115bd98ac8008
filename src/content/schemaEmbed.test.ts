import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { FLOW_STATUSES } from '#domain/dataflow/ids.ts'
import { parseCommand } from '#domain/embed/parseCommand.ts'
import { EMBED_VIEWS, type EmbedNews } from '#domain/embed/types.ts'
import { isoDay } from '#domain/day/isoDay.ts'

const schema = JSON.parse(readFileSync(path.resolve('public/schema/embed-1.schema.json'), 'utf8')) as object
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, validateFormats: false })
const isMessage = ajv.compile(schema)

const statuses = Object.fromEntries(FLOW_STATUSES.map((status) => [status, 0])) as Record<
  (typeof FLOW_STATUSES)[number],
  number
>
const moment = { screen: 'notice2016', offered: ['agree'], statuses } as const
const date = isoDay('2016-08-26')
const link = 'https://replay.example/play/#v=1'

const NEWS: readonly EmbedNews[] = [
  { type: 'ready', view: 'map', takes: ['open', 'state'] },
  { type: 'height', height: 700 },
  { type: 'state', view: 'phone', link, date, ...moment, ref: 'a' },
  { type: 'state', view: 'compare', link, date, differences: 2, a: moment, b: null },
  { type: 'state', view: 'metric', link, name: 'Fair', preset: '2016', unchanged: false },
  { type: 'fault', faults: [{ path: '$.step', code: 'notOneOf', found: '"fly"', wanted: ['agree'], says: 'no' }] },
]

const to = { to: 'consent-replay', version: 1 }
const COMMANDS: readonly unknown[] = [
  { ...to, type: 'open', link },
  { ...to, type: 'step', step: 'agree', ref: 'a' },
  { ...to, type: 'undo' },
  { ...to, type: 'day', date },
  { ...to, type: 'theme', theme: 'auto' },
  { ...to, type: 'state' },
  { ...to, type: 'undo', step: 'agree' },
  { ...to, type: 'open' },
  { ...to, type: 'theme', theme: 'blue' },
  { ...to, type: 'dance' },
  { to: 'consent-replay', type: 'undo' },
  { version: 1, type: 'undo' },
  { ...to, type: 'state', more: 1 },
]

describe('the schema of the messages of an embed', () => {
  test.each(NEWS)('knows what a view says: %o', (news) => {
    expect(isMessage({ source: 'consent-replay', version: 1, ...news }), JSON.stringify(isMessage.errors)).toBe(true)
    expect(isMessage({ version: 1, ...news })).toBe(false)
    expect(isMessage({ source: 'consent-replay', version: 1, ...news, more: 1 })).toBe(false)
  })

  test.each(COMMANDS)('judges a command as the parser does: %o', (command) => {
    expect(isMessage(command)).toBe(parseCommand(command, 'phone').ok)
  })

  test('lets a step on a comparison say its side', () => {
    const step = { ...to, type: 'step', step: 'agree', side: 'b' }
    expect(isMessage(step)).toBe(true)
    expect(EMBED_VIEWS.filter((view) => parseCommand(step, view).ok)).toEqual(['compare'])
  })
})
