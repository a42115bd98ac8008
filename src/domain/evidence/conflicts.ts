import type { NonEmpty } from '#domain/evidence/define.ts'
import type { ConflictId, FactId } from '#domain/evidence/factIds.ts'
import type { SourceId } from '#domain/evidence/sources.ts'

/** Who stands on one side: facts and sources. */
export type ConflictSide = NonEmpty<FactId | SourceId>

/** Where sources contradict each other. Texts, side by side in the same order: `content/en/facts/conflicts.ts`. */
export const conflicts: Record<ConflictId, readonly [ConflictSide, ConflictSide, ...ConflictSide[]]> = {
  'C16-01': [
    ['F15', 'TECHWEEZ-2016', 'NEXTGOV-2016'],
    ['F21', 'F23', 'FAQ-2016', 'GUARDIAN-2016', 'INDIATODAY-2016', 'CNIL-2017'],
  ],
  'C16-02': [['F24'], ['GUARDIAN-2016']],
  'C16-03': [
    ['SEED-000', 'CHIMERAREVO-2016', 'F25'],
    ['F22', 'F26', 'F27'],
  ],
  'C16-04': [['VZBV-2017', 'REGISTER-2016', 'WP29-2016'], ['WA-2012']],
  'C16-05': [
    ['SEED-003', 'MOTHERBOARD-2016'],
    ['VZBV-2017', 'WP29-2016', 'REGISTER-2016'],
  ],
  'C16-06': [['F16'], ['NEXTGOV-2016']],
  'C16-07': [['IMORE-2016'], ['KITTMEDIA-2016', 'SOUTHAFRICANISM-2016']],
  'C16-08': [
    ['F08', 'F09', 'EFF-2016'],
    ['NEWS24-2016', 'INVERSE-2016', 'SOUTHAFRICANISM-2016'],
  ],
  'C16-09': [['F20', 'EFF-2016', 'LAGACETA-2018'], ['COMPUTERBILD-2016']],
  'C16-10': [
    ['F38', 'ICO-2018', 'VGHH-2017'],
    ['F36', 'CNIL-2017', 'LAGACETA-2018', 'SEED-000', 'VERGE-2016'],
  ],
  'C16-11': [
    ['VERGE-2016', 'ITPRO-2016'],
    ['F33', 'BI-2016', 'CNIL-2017'],
  ],
  'C16-12': [['NEUROGADGET-2016'], ['F11']],
  'C16-13': [['SEED-000'], ['F33', 'BI-2016']],
  'C16-14': [['F46'], ['F07']],
  'C16-15': [['PUBLICO-2017'], ['F37', 'F35', 'F28']],
  'C16-16': [['F11', 'LEVATO-2016', 'BR-2016', 'SAMUELPARRA-2017'], ['LXPERT-2016']],
  'C16-17': [['SEED-000'], ['SEED-003', 'WA-2020']],
  'C21-01': [['SEED-003'], ['THEINTERFACE-2021', 'WA-2021-ROW', 'R24']],
  'C21-02': [
    ['SEED-001', 'SEED-004'],
    ['F20', 'T24', 'T27'],
  ],
  'C21-03': [['SEED-004'], ['T06']],
  'C21-04': [
    ['BT-2021-NOTICE', 'EDITORJI-2021', 'THESUN-2021'],
    ['P06', 'P11', 'T06'],
  ],
  'C21-05': [['WEBTECHSPARK-2021'], ['INSIGHT-2021']],
  'C21-06': [
    ['ORANGE-2021', 'TECHHERALD-2021', 'GUARULHOS-2024', 'WEBNEWS-2021'],
    ['P08', 'RTL-2021', 'MONEYCONTROL-2021', 'EDITORJI-2021'],
  ],
  'C21-07': [['T11'], ['T14']],
  'C21-08': [['K02'], ['CITIZENSIDE-2021', 'HAANGA-2021']],
  'C21-09': [['SILICONREPUBLIC-2021'], ['T16', 'T17', 'T21']],
  'C21-10': [['TNW-2021'], ['WTN-2021-VERGE', 'T22']],
  'C21-11': [['P15'], ['T22']],
  'C21-12': [['SEED-003'], ['T05', 'D08', 'D05']],
  'C21-13': [
    ['TECMUNDO-2021', 'BISA-2021', 'R05'],
    ['T05', 'D08', 'L06'],
  ],
  'C21-14': [['WA-AC-2025'], ['WA-2021-ROW']],
  'C21-15': [
    ['INSIGHT-2021', 'HIDUBAI-2021'],
    ['D06', 'WA-2021-EEA'],
  ],
  'C21-16': [['MYBROADBAND-2021'], ['WA-2020']],
  'C21-17': [
    ['JDSUPRA-2021', 'LEXOLOGY-2021', 'R22', 'R23'],
    ['R22', 'R23', 'R24', 'R26'],
  ],
  'C21-18': [['PATURKEY-2022'], ['R02']],
  'C21-19': [['R12', 'NCLAT-2025-JAN'], ['BUSINESSSTANDARD-2025']],
  'C21-20': [['GRC-2021', 'DATANEWS-2021'], ['P13']],
  'C21-21': [['SEED-004'], ['L01']],
  'C21-22': [['NEWSBYTES-2024'], ['R29', 'FAQ-EU-2024']],
  'C21-23': [['SEED-003'], ['F02', 'WA-2012']],
}
