import { expect, test } from 'vitest'
import { deedOf } from './useKeys.ts'

test('a clicker works wherever the focus is, also where hands are counted; the rest leaves controls their keys', () => {
  // One element is enough: what it lies in is asked by selectors.
  const within = (...selectors: readonly string[]): Element =>
    ({
      closest: (asked: string) => selectors.some((one) => asked.split(', ').includes(one)) || null,
    }) as unknown as Element
  const nowhere = within()
  const phone = within('[data-phone]')
  const field = within('textarea')
  const button = within('button')
  const counter = within('input:not([type="checkbox"]')
  expect(deedOf('PageDown', nowhere, true)).toBe('next')
  expect(deedOf('PageUp', phone, true)).toBe('back')
  expect(deedOf('PageDown', field, true)).toBeNull()
  expect(deedOf('PageDown', counter, true)).toBe('next')
  for (const key of ['ArrowRight', 'b', '.']) expect(deedOf(key, counter, true), key).toBeNull()
  for (const key of ['ArrowRight', ' ', 'b', '.', 'r', 'n']) expect(deedOf(key, phone, true), key).toBeNull()
  expect(deedOf(' ', nowhere, true)).toBe('next')
  expect(deedOf(' ', button, true)).toBeNull()
  expect(deedOf('ArrowLeft', button, true)).toBe('back')
  expect(deedOf('B', nowhere, true)).toBe('blank')
  expect(deedOf('Enter', nowhere, true)).toBeNull()
})

test('letters and signs can be turned off, and nothing else with them', () => {
  for (const key of ['b', '.', 'r', 'n', 'f', '?']) expect(deedOf(key, null, false), key).toBeNull()
  expect(deedOf('ArrowRight', null, false)).toBe('next')
  expect(deedOf('Escape', null, false)).toBe('close')
})
