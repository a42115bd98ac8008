import { expect, test } from 'vitest'
import { CONTRADICTION_IDS, contradictions, type ContradictionId } from '#domain/design/contradictions.ts'
import { AS_BUILT, type Design } from '#domain/design/design.ts'
import { presets } from '#domain/design/presets.ts'
import { isFactId } from '#domain/evidence/facts.ts'

const examples: Readonly<Record<ContradictionId, Partial<Design>>> = {
  windowWithoutControl: { revocable: 'no' },
  revocableWithoutSwitch: { switchPlace: 'nowhere' },
  defaultWithoutSwitch: { switchDefault: 'off', switchPlace: 'nowhere' },
  mustChooseHidden: { switchDefault: 'mustChoose' },
  mustChooseOfOne: { switchDefault: 'mustChoose', switchPlace: 'settings' },
  buttonsWithoutDecline: { buttons: 'equal' },
  costWithoutRefusal: { refusalCosts: 'deletion', putOff: false },
  remindsNever: { refusalCosts: 'reminders', remindEveryDays: null },
  stopsNothing: { stops: [] },
  perPurposeOfOne: { decisions: 'perPurpose', stops: ['ads'] },
  confirmsNothing: { switchPlace: 'nowhere' },
  freeButPressed: { putOff: false },
}

test.each(CONTRADICTION_IDS)('%s is found where it is, and names settings that make it', (id) => {
  const found = contradictions({ ...AS_BUILT[2016], ...examples[id] }).find((one) => one.id === id)
  expect(found?.knobs.length).toBeGreaterThan(1)
})

test('what was built, and what we offer, does not contradict itself', () => {
  for (const { design } of Object.values(presets)) expect(contradictions(design)).toEqual([])
})

test('presets rest on facts that are on record; only our own rests on none', () => {
  const without = Object.values(presets).filter(({ cites }) => cites.length === 0)
  expect(without.map(({ id }) => id)).toEqual(['neutral-minimum'])
  for (const { cites } of Object.values(presets)) expect(cites.every(isFactId)).toBe(true)
})
