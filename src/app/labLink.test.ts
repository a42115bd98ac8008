import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseLab } from '#app/labLink.ts'
import { printLab, type LabLink } from '#app/labPrint.ts'
import { LONGEST_LINK } from '#app/link.ts'
import { PRESET_IDS, presets } from '#domain/design/presets.ts'
import { LONGEST_TITLE } from '#domain/scenario/defaults.ts'
import { PHONES } from '#domain/scenario/types.ts'
import { designs } from '#domain/testing/designs.ts'

const names = fc.string({ unit: 'grapheme', maxLength: 20 })

test('what is printed is read to the same design', () => {
  const links: fc.Arbitrary<LabLink> = fc.record({
    variant: fc.record({ name: names, base: fc.constantFrom(...PRESET_IDS), design: designs }),
    phone: fc.constantFrom(...PHONES),
  })
  fc.assert(
    fc.property(links, (state) => {
      const link = printLab(state)
      expect(parseLab(link)).toEqual({ kind: 'lab', state, isGuessed: false, ignored: [] })
      expect(link.length).toBeLessThan(LONGEST_LINK)
    }),
  )
})

test('a preset as it is has a short address, and a changed one says what was changed', () => {
  const { design } = presets['ongoing-control']
  const variant = { name: 'Mine', base: 'ongoing-control', design } as const
  expect(printLab({ variant, phone: 'android' })).toBe('v=2&x=Mine&b=ongoing-control')
  expect(printLab({ variant: { ...variant, design: presets['2016'].design }, phone: 'iphone' })).toBe(
    'v=2&x=Mine&p=iphone&b=ongoing-control&g=1.2016',
  )
})

test('without a preset the nearest one is taken, and told', () => {
  const link = parseLab('v=2&g=1.2016.windowDays-none.revocable-bothWays')
  expect(link).toMatchObject({ kind: 'lab', isGuessed: true, state: { variant: { base: 'ongoing-control' } } })
})

describe('what cannot be used', () => {
  test('is named, and nothing is shown of it', () => {
    const link = parseLab(`#v=2&b=fair&p=brick&g=1.2016.windowDays-long.sound-loud&x=${'a'.repeat(LONGEST_TITLE + 1)}`)
    expect(link.kind === 'broken' && link.faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '$.preset notOneOf',
      '$.design.sound unknownField',
      '$.design.windowDays notANumber',
      '$.title tooLong',
      '$.person.phone notOneOf',
    ])
  })

  test.each([
    ['', 'none'],
    ['#main', 'none'],
    ['v=9&b=2016', 'newer'],
    ['v=2', 'broken'],
    ['v=2&x=Name', 'broken'],
  ])('%s is %s', (fragment, kind) => expect(parseLab(fragment).kind).toBe(kind))

  test('the rest is shown where a part says nothing', () => {
    const link = parseLab('v=2&b=2016&mood=blue')
    expect(link.kind === 'lab' && link.ignored).toEqual(['mood=blue'])
  })

  test('anything at all is answered', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseLab(`v=2&${text}`).kind).toBeDefined()
      }),
    )
  })
})
