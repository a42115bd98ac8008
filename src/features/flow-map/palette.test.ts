import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { DARK_TOKENS, LIGHT_TOKENS, SAVED } from './palette.ts'

const css = readFileSync(path.resolve(import.meta.dirname, '../../ui/tokens.css'), 'utf8')

it('saves pictures in the colours of the tokens', () => {
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)]
  // The first block of the file is the palette; what follows are settings of contrast and print.
  const first = new Map<string, readonly string[]>()
  for (const [, name = '', light = '', dark = ''] of pairs) if (!first.has(name)) first.set(name, [light, dark])
  for (const name of Object.keys(LIGHT_TOKENS)) expect([LIGHT_TOKENS[name], DARK_TOKENS[name]]).toEqual(first.get(name))
  expect(JSON.stringify(SAVED)).not.toContain('var(')
  expect(JSON.stringify(SAVED)).not.toContain('#000000')
})
