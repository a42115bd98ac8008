import { describe, expect, test } from 'vitest'
import { AS_BUILT, KNOB_IDS, type KnobId } from '#domain/design/design.ts'
import { PRESET_IDS, presets, type PresetId } from '#domain/design/presets.ts'

/** The knobs that the facts cited speak of, read by hand: F32 and R28. */
const CITED: Readonly<Partial<Record<PresetId, readonly KnobId[]>>> = {
  'ongoing-control': ['windowDays'],
  'commitments-2023': ['decline', 'buttons', 'remindEveryDays'],
}

describe('what a preset of demands or promises sets', () => {
  test.each(Object.keys(CITED) as PresetId[])('%s: each knob is as it was built, cited, or named as ours', (id) => {
    const { design, assumes } = presets[id]
    const turned = KNOB_IDS.filter(
      (knob) => JSON.stringify(design[knob]) !== JSON.stringify(AS_BUILT[design.question][knob]),
    )
    const named = [...(CITED[id] ?? []), ...assumes]
    expect(new Set(named).size).toBe(named.length)
    expect(turned.filter((knob) => !named.includes(knob))).toEqual([])
  })

  test('how often a notice came back is no fact of what was shipped', () => {
    for (const id of PRESET_IDS)
      if (presets[id].design.remindEveryDays !== null) expect(presets[id].assumes).toContain('remindEveryDays')
  })
})
