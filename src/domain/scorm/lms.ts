/** What a course system that speaks SCORM 1.2 lays into a window as `API`. */
export interface ScormApi {
  readonly LMSInitialize: (nothing: '') => unknown
  readonly LMSFinish: (nothing: '') => unknown
  readonly LMSGetValue: (element: string) => unknown
  readonly LMSSetValue: (element: string, value: string) => unknown
  readonly LMSCommit: (nothing: '') => unknown
  readonly LMSGetLastError: () => unknown
  readonly LMSGetErrorString: (code: string) => unknown
}

/** A window, as far as the search goes. Any of it may belong to others, and then to look at it throws. */
export interface Framed {
  readonly parent: Framed
  readonly opener: Framed | null
}

/** As many windows inside each other as are looked through. */
const MOST_WINDOWS = 20

const CALLS = [
  'LMSInitialize',
  'LMSFinish',
  'LMSGetValue',
  'LMSSetValue',
  'LMSCommit',
  'LMSGetLastError',
  'LMSGetErrorString',
] as const

/** In the windows around this one, from the inside out, then around the one that opened it. */
export function findApi(own: Framed): ScormApi | null {
  return findAround(own, true) ?? findBehind(own)
}

function findBehind(own: Framed): ScormApi | null {
  let window: Framed | null = own
  for (let count = 0; count < MOST_WINDOWS && window; count += 1) {
    const opener: Framed | null = look(window, (one) => one.opener)
    if (opener) return findAround(opener, false)
    const parent: Framed | null = look(window, (one) => one.parent)
    window = parent === window ? null : parent
  }
  return null
}

function findAround(first: Framed, isOwn: boolean): ScormApi | null {
  let window: Framed | null = first
  for (let count = 0; count < MOST_WINDOWS && window; count += 1) {
    const found = isOwn && count === 0 ? null : look(window, apiIn)
    if (found) return found
    const parent: Framed | null = look(window, (one) => one.parent)
    window = parent === window ? null : parent
  }
  return null
}

function apiIn(window: Framed): ScormApi | null {
  const { API } = window as Framed & { readonly API?: unknown }
  if ((typeof API !== 'object' && typeof API !== 'function') || API === null) return null
  const given = API as Readonly<Record<string, unknown>>
  return CALLS.every((name) => typeof given[name] === 'function') ? (API as ScormApi) : null
}

/** Windows of other hosts throw. Beyond them nothing can be seen, so it is as if there was none. */
function look<Seen>(window: Framed, at: (window: Framed) => Seen): Seen | null {
  try {
    return at(window)
  } catch {
    return null
  }
}

/** A call that was refused: by which words and number. */
export interface Refusal {
  readonly call: string
  readonly code: string
  readonly says: string
}

export type Answer = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly refusal: Refusal }

/** Asks, and looks at what came back and at the error that the system says it has. What throws has refused. */
export function ask(api: ScormApi, call: string, doing: () => unknown, isQuestion = false): Answer {
  try {
    const value = text(doing())
    const code = text(api.LMSGetLastError())
    const isFine = (code === '0' || code === '') && (isQuestion || value === 'true')
    if (isFine) return { ok: true, value }
    return { ok: false, refusal: { call, code, says: text(api.LMSGetErrorString(code)) } }
  } catch (error) {
    return { ok: false, refusal: { call, code: '', says: error instanceof Error ? error.message : '' } }
  }
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? String(value) : ''
}

export function getValue(api: ScormApi, element: string): Answer {
  return ask(api, `LMSGetValue ${element}`, () => api.LMSGetValue(element), true)
}

/** Writes all of it down and has it kept. Null: it was taken. It goes on after a refusal: the rest is not to be lost. */
export function report(api: ScormApi, values: readonly (readonly [string, string])[]): Refusal | null {
  const answers = [
    ...values.map(([element, value]) => ask(api, `LMSSetValue ${element}`, () => api.LMSSetValue(element, value))),
    ask(api, 'LMSCommit', () => api.LMSCommit('')),
  ]
  for (const answer of answers) if (!answer.ok) return answer.refusal
  return null
}
