import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { deleteKept, keep, keptItems, onKept } from '#store/kept.ts'

/** A store like the browser's, with what it lets happen. */
class FakeStorage {
  readonly #items = new Map<string, string>([['somebody else', 'x']])
  refusal: Error | null = null
  get length(): number {
    return this.#items.size
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null
  }
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null
  }
  setItem(key: string, value: string): void {
    if (this.refusal) throw this.refusal
    this.#items.set(key, value)
  }
  removeItem(key: string): void {
    this.#items.delete(key)
  }
}

let store: FakeStorage
const events = new EventTarget()

beforeEach(() => {
  store = new FakeStorage()
  vi.stubGlobal('localStorage', store)
  vi.stubGlobal('window', events)
  deleteKept('nothing')
})
afterEach(() => vi.unstubAllGlobals())

/** Another window of this browser changed what is kept. */
function changedElsewhere(key: string | null): void {
  events.dispatchEvent(Object.assign(new Event('storage'), { key }))
}

describe('what is kept', () => {
  test('nothing, before it is asked for', () => {
    expect(keptItems()).toEqual([])
    expect(store.length).toBe(1)
  })

  test('is listed by name, with its size, and can be deleted', () => {
    expect(keep('Second', '#v=1&u=2016-08-27')).toEqual({ ok: true })
    expect(keep('First', '#v=1&u=2016-08-26')).toEqual({ ok: true })
    expect(keptItems().map(({ name, link }) => [name, link])).toEqual([
      ['First', '#v=1&u=2016-08-26'],
      ['Second', '#v=1&u=2016-08-27'],
    ])
    const [first] = keptItems()
    expect(first?.bytes).toBe(2 * ((first?.key.length ?? 0) + 17))
    deleteKept(first?.key ?? '')
    expect(keptItems().map(({ name }) => name)).toEqual(['Second'])
    expect(store.getItem('somebody else')).toBe('x')
  })

  test('is replaced by one of the same name', () => {
    keep('One', 'a')
    keep('One', 'b')
    expect(keptItems().map(({ link }) => link)).toEqual(['b'])
  })

  test('is the same list until something changes, here or in another window', () => {
    const listener = vi.fn<() => void>()
    const stop = onKept(listener)
    const before = keptItems()
    expect(keptItems()).toBe(before)
    keep('One', 'a')
    expect(listener).toHaveBeenCalledTimes(1)
    expect(keptItems()).not.toBe(before)
    const key = keptItems()[0]?.key ?? ''
    store.removeItem(key)
    changedElsewhere('somebody else')
    expect(listener).toHaveBeenCalledTimes(1)
    changedElsewhere(key)
    expect(listener).toHaveBeenCalledTimes(2)
    expect(keptItems()).toEqual([])
    changedElsewhere(null)
    expect(listener).toHaveBeenCalledTimes(3)
    stop()
    keep('Two', 'b')
    changedElsewhere(null)
    expect(listener).toHaveBeenCalledTimes(3)
  })
})

describe('a browser that keeps nothing', () => {
  test('because it is full', () => {
    store.refusal = new DOMException('full', 'QuotaExceededError')
    expect(keep('One', 'a')).toEqual({ ok: false, reason: 'full' })
    expect(keptItems()).toEqual([])
  })

  test('because writing is forbidden', () => {
    store.refusal = new DOMException('no', 'SecurityError')
    expect(keep('One', 'a')).toEqual({ ok: false, reason: 'denied' })
  })

  test('because the mere question is forbidden', () => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('no', 'SecurityError')
      },
    })
    expect(keep('One', 'a')).toEqual({ ok: false, reason: 'denied' })
    expect(keptItems()).toEqual([])
    expect(() => deleteKept('x')).not.toThrow()
  })

  test('because there is none, as while pages are written', () => {
    vi.stubGlobal('localStorage', undefined)
    expect(keep('One', 'a')).toEqual({ ok: false, reason: 'denied' })
    expect(keptItems()).toEqual([])
  })
})
