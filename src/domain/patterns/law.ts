import type { NonEmpty } from '#domain/evidence/define.ts'
import type { PartialDay } from '#domain/evidence/source.ts'
import type { SourceId } from '#domain/evidence/sources.ts'
import type { FlowYear } from '#domain/patterns/pattern.ts'

/**
 * `applies`: from that day on it is the law. `judged`: a court said what the law already was. `announced`: the approval
 * became public that day; the day from which it applies is not in the record. `adopted`: guidelines, which are no law.
 */
export type SinceKind = 'applies' | 'judged' | 'announced' | 'adopted'

export interface Instrument {
  readonly place: 'eu' | 'california'
  readonly since: PartialDay
  readonly kind: SinceKind
  /** Who says since when. */
  readonly by: SourceId
}

/** Where the rules stand, and since when. None of them applied when the notice of 2016 was shown. */
export const instruments = {
  gdpr: { place: 'eu', since: '2018-05-25', kind: 'applies', by: 'LEXOLOGY-GDPR' },
  planet49: { place: 'eu', since: '2019', kind: 'judged', by: 'PLANET49-2019' },
  edpb: { place: 'eu', since: '2023-02-14', kind: 'adopted', by: 'EDPB-03-2022' },
  ccr: { place: 'california', since: '2023-03-30', kind: 'announced', by: 'MONDAQ-2023' },
  dma: { place: 'eu', since: '2023-05-02', kind: 'applies', by: 'WIGGIN-2023' },
  dsa: { place: 'eu', since: '2024-02-17', kind: 'applies', by: 'SANTOS-2024' },
} as const satisfies Record<string, Instrument>
export type InstrumentId = keyof typeof instruments

export interface LawText {
  /** Its usual short reference. */
  readonly name: string
  readonly in: InstrumentId
  /** How it was read is on its source. */
  readonly src: SourceId
}

/** What each text asks; words under the same ids in `content/en/patternLaw.ts`. */
export const lawTexts = {
  gdpr4: { name: 'GDPR 4(11)', in: 'gdpr', src: 'GDPR-4-11' },
  gdpr72: { name: 'GDPR 7(2)', in: 'gdpr', src: 'GDPR-7-2' },
  gdpr73: { name: 'GDPR 7(3)', in: 'gdpr', src: 'GDPR-7-3' },
  gdpr74: { name: 'GDPR 7(4)', in: 'gdpr', src: 'GDPR-7-4' },
  recital32: { name: 'GDPR, recital 32', in: 'gdpr', src: 'GDPR-R32' },
  recital42: { name: 'GDPR, recital 42', in: 'gdpr', src: 'GDPR-R42' },
  recital43: { name: 'GDPR, recital 43', in: 'gdpr', src: 'GDPR-R43' },
  planet49: { name: 'C-673/17 Planet49', in: 'planet49', src: 'PLANET49-2019' },
  edpbHighlight: { name: 'EDPB 03/2022, 57', in: 'edpb', src: 'EDPB-03-2022' },
  ccrSymmetry: { name: '11 CCR 7004(a)(2)', in: 'ccr', src: 'CCR-7004' },
  ccrSteps: { name: '11 CCR 7004(a)(2)(A)', in: 'ccr', src: 'CCR-7004' },
  ccrLater: { name: '11 CCR 7004(a)(2)(B)', in: 'ccr', src: 'CCR-7004' },
  ccrMore: { name: '11 CCR 7004(a)(2)(C)', in: 'ccr', src: 'CCR-7004' },
  ccrToggle: { name: '11 CCR 7004(a)(3)', in: 'ccr', src: 'CCR-7004' },
  ccrImpair: { name: '11 CCR 7004(a)(4)', in: 'ccr', src: 'CCR-7004' },
  ccrEffect: { name: '11 CCR 7004(b)–(c)', in: 'ccr', src: 'CCR-7004' },
  dmaPrompts: { name: 'DMA, recital 37', in: 'dma', src: 'DMA-R37' },
  dsa25: { name: 'DSA 25', in: 'dsa', src: 'DSA-25' },
} as const satisfies Record<string, LawText>
export type LawTextId = keyof typeof lawTexts

/** The day on which each flow was first shown. */
export const flowDays = { '2016': '2016-08-25', '2021': '2021-01-05' } as const satisfies Record<FlowYear, PartialDay>

/** Whether a text was in force when a flow was shown. Where only a year is recorded, all of it counts as before. */
export function wasInForce(text: LawTextId, flow: FlowYear): boolean {
  const { since } = instruments[lawTexts[text].in]
  return (since.length === 4 ? `${since}-12-31` : since) <= flowDays[flow]
}

/** The rules that a machine can check on a design, each with the texts that it follows. */
export const rules = {
  symmetry: { texts: ['ccrSymmetry', 'ccrSteps', 'ccrLater', 'ccrMore'] },
  noPreTicked: { texts: ['recital32', 'planet49'] },
  withdrawal: { texts: ['gdpr73'] },
  reminders: { texts: ['dmaPrompts'] },
  noDetriment: { texts: ['recital42', 'dmaPrompts'] },
} as const satisfies Record<string, { readonly texts: NonEmpty<LawTextId> }>
export type RuleId = keyof typeof rules
export const RULE_IDS = [
  'symmetry',
  'noPreTicked',
  'withdrawal',
  'reminders',
  'noDetriment',
] as const satisfies readonly RuleId[]
