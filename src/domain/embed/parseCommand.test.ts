import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOwnNews, parseCommand, TAKES } from '#domain/embed/parseCommand.ts'
import { EMBED_VIEWS } from '#domain/embed/types.ts'

const to = { to: 'consent-replay', version: 1 } as const

function faultsOf(message: unknown, view: (typeof EMBED_VIEWS)[number] = 'phone'): string[] {
  const parsed = parseCommand(message, view)
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => `${path} ${code}`)
}

describe('a command to an embed', () => {
  test.each([
    [{ type: 'open', link: '#v=1' }],
    [{ type: 'step', step: 'agree' }],
    [{ type: 'undo' }],
    [{ type: 'day', date: '2016-09-01' }],
    [{ type: 'theme', theme: 'dark' }],
    [{ type: 'state' }],
  ])('is read as it stands: %o', (command) => {
    expect(parseCommand({ ...to, ...command }, 'phone')).toEqual({ ok: true, command })
    expect(parseCommand({ ...to, ...command, ref: 'a1' }, 'phone')).toEqual({ ok: true, command, ref: 'a1' })
  })

  test.each<[string, unknown, string[]]>([
    ['no object', 'open', ['$ notObject']],
    ['nothing', null, ['$ notObject']],
    ['a list', [], ['$ notObject']],
    ['not addressed', { version: 1, type: 'undo' }, ['$.to notOneOf']],
    ['newer', { ...to, version: 2, type: 'undo' }, ['$.version newer']],
    ['without a version', { to: 'consent-replay', type: 'undo' }, ['$.version notOneOf']],
    ['of no known kind', { ...to, type: 'dance' }, ['$.type notOneOf']],
    ['with a field too many', { ...to, type: 'undo', link: '' }, ['$.link unknownField']],
    ['without its field', { ...to, type: 'open' }, ['$.link notText']],
    ['with a day that does not exist', { ...to, type: 'day', date: '2016-02-30' }, ['$.date notADay']],
    ['with a theme of its own', { ...to, type: 'theme', theme: 'blue' }, ['$.theme notOneOf']],
    ['with a side where there is none', { ...to, type: 'step', step: 'agree', side: 'a' }, ['$.side unknownField']],
    ['with a number to come back', { ...to, type: 'undo', ref: 1 }, ['$.ref notText']],
  ])('that is %s is refused with what is wrong', (_, message, faults) => {
    expect(faultsOf(message)).toEqual(faults)
  })

  test('says on a comparison which side it is for, and on the measures of a design does nothing', () => {
    expect(faultsOf({ ...to, type: 'step', step: 'agree' }, 'compare')).toEqual(['$.side notOneOf'])
    expect(faultsOf({ ...to, type: 'step', step: 'agree', side: 'b' }, 'compare')).toEqual([])
    expect(faultsOf({ ...to, type: 'step', step: 'agree' }, 'metric')).toEqual(['$.type notOneOf'])
    for (const view of EMBED_VIEWS) expect(TAKES[view]).toContain('state')
  })

  test('whatever it holds, is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...EMBED_VIEWS), (message, view) => {
        const parsed = parseCommand(message, view)
        expect(parsed.ok || parsed.faults.length > 0).toBe(true)
        expect(typeof isOwnNews(message)).toBe('boolean')
      }),
    )
  })

  test('is not what an embed itself has said', () => {
    expect(isOwnNews({ source: 'consent-replay', version: 1, type: 'fault', faults: [] })).toBe(true)
    expect(isOwnNews({ ...to, type: 'undo' })).toBe(false)
  })
})
