import { expect, test } from 'vitest'
import { measureAll } from '#content/measure/wordMeasures.ts'
import { presets } from '#domain/design/presets.ts'
import { takeInDesigns } from '#store/designParts.ts'
import { subjectOf } from '#store/labWork.ts'
import { toldChange } from './toldChange.ts'

takeInDesigns()
const { design } = presets['neutral-minimum']
const all = measureAll(subjectOf({ base: 'neutral-minimum', design }), 'android')
const asIf = (part: object) => ({ ...all, subject: { ...all.subject, design: { ...design, ...part } } })

test('that nothing changed is said only where no row did; what is measured where it is drawn is left open', () => {
  expect(toldChange(all, asIf({ costAfterDays: 9 }))).toBe('By the last turn: no number in the table changed.')
  expect(toldChange(all, asIf({ buttons: 'refuseAsLink' }))).toBe(
    'By the last turn: no count changed; only how the two answers look may differ.',
  )
})

test('a row that has no sentence of its own is told by its name', () => {
  const { words } = all
  expect(
    toldChange({ ...all, words: { ...words, factsFirst: 1 } }, { ...all, words: { ...words, factsFirst: 2 } }),
  ).toMatch(/^By the last turn: Facts .*: .*, before .*\.$/)
})
