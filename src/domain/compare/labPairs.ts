import { presets, type PresetId } from '#domain/design/presets.ts'
import type { Design } from '#domain/design/design.ts'
import { SCENARIO_FORMAT_2, type Scenario } from '#domain/scenario/types.ts'
import { pair, story, type Done, type LabPairs } from './readyPairs.ts'

function under(id: PresetId, ...days: readonly Done[]): Scenario {
  return { ...story({}, ...days), format: SCENARIO_FORMAT_2, design: presets[id].design }
}

/** The ready pairs in which one side lives by a design from the lab: they come with the designs. */
export const labPairs: LabPairs = {
  pairs: {
    // Both agreed at first sight. As built the switch in Settings has just closed (F09); in the other it stays.
    minimum: pair(
      'minimum',
      '2016-09-26',
      story({}, ['2016-08-26', 'agree']),
      under('neutral-minimum', ['2016-08-26', 'agree']),
      ['F09'],
    ),
    // Neither accepts in 2021: one puts the notice off as long as it comes, the other says no once.
    commitments: pair(
      'commitments',
      '2021-06-01',
      story({}, ['2016-08-26', 'agree'], ['2021-01-06', 'notNow']),
      under('commitments-2023', ['2021-01-06', 'decline']),
      ['T17', 'T21', 'R28'],
    ),
  },
  presetOf: (design: Design) =>
    Object.values(presets).find((preset) => preset.shipped === null && preset.design === design)?.id ?? null,
}
