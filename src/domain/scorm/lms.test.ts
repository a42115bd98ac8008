import { describe, expect, test, vi } from 'vitest'
import { ask, findApi, getValue, report, type Framed, type ScormApi } from '#domain/scorm/lms.ts'

function apiThat(changes: Partial<ScormApi> = {}): ScormApi {
  return {
    LMSInitialize: () => 'true',
    LMSFinish: () => 'true',
    LMSGetValue: () => '',
    LMSSetValue: () => 'true',
    LMSCommit: () => 'true',
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => 'No error',
    ...changes,
  }
}

/** Windows inside each other, the outermost first; the outermost is its own parent, as in browsers. */
function windows(...all: readonly { readonly API?: unknown; readonly opener?: Framed }[]): Framed {
  let around: Framed | null = null
  for (const one of all) {
    const outer: Framed | null = around
    const own: { parent: Framed; opener: Framed | null } = { opener: null, ...one } as never
    own.parent = outer ?? own
    around = own
  }
  if (!around) throw new Error('at least one')
  return around
}
const closed = (): Framed => {
  const fail = (): never => {
    throw new DOMException('Blocked a frame', 'SecurityError')
  }
  return Object.defineProperties({} as Framed, {
    parent: { get: fail },
    opener: { get: fail },
    API: { get: fail },
  })
}

describe('a course system is found', () => {
  const API = apiThat()
  test.each<[string, Framed, ScormApi | null]>([
    ['in the window around', windows({ API }, {}), API],
    ['far outside', windows({ API }, ...Array.from({ length: 12 }, () => ({}))), API],
    ['behind the window that opened this one', windows({ opener: windows({ API }) }), API],
    ['around the window that opened this one', windows({ opener: windows({ API }, {}) }), API],
    ['behind the window that opened the one around', windows({ opener: windows({ API }) }, {}), API],
    ['not where there is none', windows({}, {}), null],
    ['not where another thing bears the name', windows({ API: { LMSCommit: true } }, {}), null],
    ['not beyond windows without end', windows({ API }, ...Array.from({ length: 40 }, () => ({}))), null],
    ['not beyond a window of others', { parent: closed(), opener: null }, null],
    ['beyond nothing but behind it', { parent: closed(), opener: windows({ API }) }, API],
  ])('%s', (_, own, found) => {
    expect(findApi(own)).toBe(found)
  })
})

describe('a call', () => {
  test('is taken where it came back true and no error stands', () => {
    const api = apiThat({ LMSGetValue: () => 'incomplete' })
    expect(ask(api, 'LMSCommit', () => api.LMSCommit(''))).toEqual({ ok: true, value: 'true' })
    expect(getValue(api, 'cmi.core.lesson_status')).toEqual({ ok: true, value: 'incomplete' })
  })

  test.each<[string, Partial<ScormApi>, string, string]>([
    ['that came back false', { LMSCommit: () => 'false' }, '0', 'No error'],
    ['that left an error', { LMSGetLastError: () => '301', LMSGetErrorString: () => 'Not begun' }, '301', 'Not begun'],
    ['that left it as a number', { LMSGetLastError: () => 101, LMSGetErrorString: () => null }, '101', ''],
    ['that came back as nothing', { LMSCommit: () => undefined }, '0', 'No error'],
    [
      'that threw',
      {
        LMSCommit: () => {
          throw new Error('gone')
        },
      },
      '',
      'gone',
    ],
  ])('%s was refused', (_, changes, code, says) => {
    const api = apiThat(changes)
    expect(ask(api, 'LMSCommit', () => api.LMSCommit(''))).toEqual({
      ok: false,
      refusal: { call: 'LMSCommit', code, says },
    })
  })

  test('that was refused is named, and those after it are made', () => {
    const LMSSetValue = vi.fn((element: string) => String(element !== 'a'))
    const LMSCommit = vi.fn(() => 'true')
    const values = [
      ['a', '1'],
      ['b', '2'],
    ] as const
    expect(report(apiThat({ LMSSetValue, LMSCommit }), values)).toMatchObject({ call: 'LMSSetValue a' })
    expect(LMSSetValue).toHaveBeenCalledTimes(2)
    expect(LMSCommit).toHaveBeenCalledOnce()
    expect(report(apiThat(), values)).toBeNull()
  })
})
