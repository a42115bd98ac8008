import { expect, test } from 'vitest'
import { sourceFiles, sourceText } from './testing/parseSource.ts'

/** Properties and values that would stay on their side where a language runs from right to left. */
const SIDED = [
  /(?<![\w-])(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b/,
  /(?<![\w-])border-(top|bottom)-(left|right)-radius\b/,
  /(?<![\w-])(left|right)\s*:/,
  /(?<![\w-])(text-align|float|clear|caption-side)\s*:\s*(left|right)\b/,
  /(?<![\w-])resize\s*:\s*horizontal/,
]

/** Four lengths in a row name sides, and of corners two that lie beside each other: these must be alike. */
const FOUR = /(?<![\w-])(margin|padding|inset|border-width|border-radius)\s*:\s*([^;{}]+)/g

/** Where a side is meant, whatever the language: file and declaration, with the reason. */
const MEANT: Readonly<Record<string, string>> = {
  'src/features/phone/screens/screens.module.css border-width: 0 2px 2px 0':
    'a tick, turned: it looks the same in every script',
}

function withoutComments(css: string): string {
  return css.replaceAll(/\/\*.*?\*\//gs, (comment) => comment.replaceAll(/[^\n]/g, ' '))
}

function lengths(value: string): string[] {
  const found: string[] = []
  let depth = 0
  let word = ''
  for (const sign of `${value.trim()} `) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (/\s/.test(sign) && depth === 0) {
      if (word !== '') found.push(word)
      word = ''
    } else word += sign
  }
  return found
}

function sidedIn(css: string): string[] {
  const text = withoutComments(css)
  const lines = text.split('\n').filter((line) => SIDED.some((pattern) => pattern.test(line)))
  const shorthands = [...text.matchAll(FOUR)].filter(([, property, value = '']) => {
    const [first, second, third, fourth] = lengths(value)
    if (property === 'border-radius')
      return second !== undefined && (first !== second || (third ?? first) !== (fourth ?? second))
    return fourth !== undefined && second !== fourth
  })
  return [...lines, ...shorthands.map(([declaration]) => declaration)].map((found) => found.trim())
}

test.each(sourceFiles('src/**/*.css'))('%s knows start and end, not left and right', (file) => {
  const found = sidedIn(sourceText(file)).filter((declaration) => !Object.hasOwn(MEANT, `${file} ${declaration}`))
  expect(found).toEqual([])
})

test.each([
  'a { margin-left: 1px }',
  'a { left: 0 }',
  'a{text-align:right}',
  'a { border-top-left-radius: 2px }',
  'a { padding: 0 1px 0 2px }',
  'a { inset: 0 auto 0 calc(1px + 2px) }',
])('%s would be found', (css) => expect(sidedIn(css)).toHaveLength(1))

test.each([
  'a { margin-inline-start: 1px }',
  'a { inset-inline-end: 0 }',
  'a { padding: 0 1px 2px 1px }',
  '/* left: here */',
  'a { --left: 1px }',
])('%s is allowed', (css) => expect(sidedIn(css)).toEqual([]))
