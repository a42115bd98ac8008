import { AS_BUILT, type Design, type KnobId } from '#domain/design/design.ts'
import { sameDesign } from '#domain/design/readDesign.ts'
import type { FactId } from '#domain/evidence/factIds.ts'
import type { Telling } from '#domain/scenario/types.ts'

/** Designs that somebody built, announced, asked for or promised; and one of ours, made to pass our own check. */
export const PRESET_IDS = [
  '2016',
  '2021',
  '2021-january',
  '2021-february',
  '2021-may',
  'ongoing-control',
  'commitments-2023',
  'neutral-minimum',
] as const
export type PresetId = (typeof PRESET_IDS)[number]

export interface Preset {
  readonly id: PresetId
  /** Told by the shipped rows, in this telling; null: by the rows that follow from the knobs. */
  readonly shipped: Telling | null
  /** The same as knobs: what the lab begins with when it is changed. As far as the knobs can say it. */
  readonly design: Design
  /** What it rests on; empty for our own. */
  readonly cites: readonly FactId[]
  /** What no source says: how often a notice came back, and what we made of a demand. All else is as it was built. */
  readonly assumes: readonly KnobId[]
}

function preset(
  id: PresetId,
  shipped: Telling | null,
  design: Design,
  cites: readonly FactId[],
  assumes: readonly KnobId[] = shipped === null ? [] : ['remindEveryDays'],
): Preset {
  return { id, shipped, design: sameDesign(design), cites, assumes }
}

const built2021 = AS_BUILT[2021]

export const presets: Readonly<Record<PresetId, Preset>> = {
  2016: preset('2016', 'happened', AS_BUILT[2016], ['F07', 'F08', 'F09', 'F11', 'F14', 'F16', 'F20', 'F21']),
  2021: preset('2021', 'happened', built2021, ['P03', 'P06', 'P08', 'T17', 'T21']),
  // From 6 January on the 33rd day is 8 February (P06); from 15 May on the knobs count from the same day.
  '2021-january': preset(
    '2021-january',
    'announced-january',
    { ...built2021, refusalCosts: 'lossOfApp', costAfterDays: 32 },
    ['P06', 'P08', 'P11'],
  ),
  '2021-february': preset(
    '2021-february',
    'announced-february',
    { ...built2021, refusalCosts: 'limits', costAfterDays: 128 },
    ['T11', 'T12', 'T23'],
  ),
  '2021-may': preset('2021-may', 'announced-may', { ...built2021, refusalCosts: 'limits', costAfterDays: 156 }, [
    'T14',
    'T23',
  ]),
  // The regulator criticised the thirty days, the information and the consent (F32): the switch stays. Both ways, and
  // for everybody, is ours.
  'ongoing-control': preset(
    'ongoing-control',
    null,
    { ...AS_BUILT[2016], windowDays: null, revocable: 'bothWays', audience: 'all' },
    ['F32'],
    ['revocable', 'audience', 'remindEveryDays'],
  ),
  // Refusing as prominent as accepting, notices that can be put off, none that recur (R28). That refusing costs nothing
  // is ours: the same record says that one may then be unable to use the service.
  'commitments-2023': preset(
    'commitments-2023',
    null,
    {
      ...built2021,
      decline: true,
      buttons: 'equal',
      refusalCosts: 'nothing',
      remindEveryDays: null,
      wording: 'neutral',
    },
    ['R28'],
    ['question', 'refusalCosts', 'wording'],
  ),
  // One tap each way, always in sight: as easy to withdraw as to give.
  'neutral-minimum': preset(
    'neutral-minimum',
    null,
    {
      question: '2016',
      switchDefault: 'mustChoose',
      switchPlace: 'settings',
      control: 'inSight',
      audience: 'all',
      windowDays: null,
      revocable: 'bothWays',
      putOff: true,
      decline: true,
      buttons: 'equal',
      confirmation: 'none',
      refusalCosts: 'nothing',
      costAfterDays: 0,
      remindEveryDays: null,
      decisions: 'one',
      stops: ['infra', 'metrics', 'safety', 'product', 'ads', 'integrations', 'bizhost'],
      wording: 'neutral',
    },
    [],
  ),
}
