/**
 * Three vocabularies for the same things, each as the notes of the research have it. How they were read is on their
 * sources: GRAY-2024, EDPB-03-2022, DECEPTIVE-DESIGN.
 */

/** Gray et al. 2024. High: a strategy. */
export const GRAY_HIGH = [
  'obstruction',
  'sneaking',
  'interfaceInterference',
  'forcedAction',
  'socialEngineering',
] as const
export type GrayHigh = (typeof GRAY_HIGH)[number]

/** Meso: an angle of attack, each of one strategy. Only those that an element is mapped to. */
export const grayMeso = {
  badDefaults: 'interfaceInterference',
  hiddenInformation: 'interfaceInterference',
  manipulatingChoice: 'interfaceInterference',
  feedforwardAmbiguity: 'interfaceInterference',
  emotionalManipulation: 'interfaceInterference',
  languageInaccessibility: 'interfaceInterference',
  addingSteps: 'obstruction',
  roachMotel: 'obstruction',
  creatingBarriers: 'obstruction',
  baitAndSwitch: 'sneaking',
  hidingInformation: 'sneaking',
  decontextualizingCues: 'sneaking',
  nagging: 'forcedAction',
  forcedCommunication: 'forcedAction',
  urgency: 'socialEngineering',
  shaming: 'socialEngineering',
} as const satisfies Record<string, GrayHigh>
export type GrayMeso = keyof typeof grayMeso

/** Low: a means of execution, each of one angle. */
export const grayLow = {
  privacyMaze: 'addingSteps',
  falseHierarchy: 'manipulatingChoice',
  visualProminence: 'manipulatingChoice',
  bundling: 'manipulatingChoice',
  limitedTimeMessage: 'urgency',
  countdownTimer: 'urgency',
  framing: 'emotionalManipulation',
  conflictingInformation: 'decontextualizingCues',
  informationWithoutContext: 'decontextualizingCues',
  complexLanguage: 'languageInaccessibility',
  privacyZuckering: 'forcedCommunication',
  immortalAccounts: 'roachMotel',
} as const satisfies Record<string, GrayMeso>
export type GrayLow = keyof typeof grayLow

export type GrayType = GrayHigh | GrayMeso | GrayLow

export const GRAY_LEVELS = ['high', 'meso', 'low'] as const
export type GrayLevel = (typeof GRAY_LEVELS)[number]

export interface GrayPath {
  readonly high: GrayHigh
  readonly meso?: GrayMeso
  readonly low?: GrayLow
}

function isLow(type: GrayType): type is GrayLow {
  return Object.hasOwn(grayLow, type)
}

function isMeso(type: GrayType): type is GrayMeso {
  return Object.hasOwn(grayMeso, type)
}

/** A type with those above it: the levels follow from the type, so they cannot disagree. */
export function grayPath(type: GrayType): GrayPath {
  if (isLow(type)) return { ...grayPath(grayLow[type]), low: type }
  if (isMeso(type)) return { high: grayMeso[type], meso: type }
  return { high: type }
}

export function grayLevel(type: GrayType): GrayLevel {
  if (isLow(type)) return 'low'
  return isMeso(type) ? 'meso' : 'high'
}

/** EDPB guidelines 03/2022, six categories and sixteen types, by the number of their section. */
export const EDPB_CATEGORIES = ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6'] as const
export type EdpbCategory = (typeof EDPB_CATEGORIES)[number]

export const edpbTypes = {
  '4.1.1': '4.1',
  '4.1.2': '4.1',
  '4.1.3': '4.1',
  '4.2.1': '4.2',
  '4.2.2': '4.2',
  '4.3.1': '4.3',
  '4.3.2': '4.3',
  '4.4.1': '4.4',
  '4.4.2': '4.4',
  '4.4.3': '4.4',
  '4.5.1': '4.5',
  '4.5.2': '4.5',
  '4.5.3': '4.5',
  '4.5.4': '4.5',
  '4.6.1': '4.6',
  '4.6.2': '4.6',
} as const satisfies Record<string, EdpbCategory>
export type EdpbType = keyof typeof edpbTypes

/** Names in plain language, and whose they are. */
export const plainNames = {
  preselection: 'DECEPTIVE-DESIGN',
  obstruction: 'DECEPTIVE-DESIGN',
  visualInterference: 'DECEPTIVE-DESIGN',
  forcedAction: 'DECEPTIVE-DESIGN',
  fakeUrgency: 'DECEPTIVE-DESIGN',
  hardToCancel: 'DECEPTIVE-DESIGN',
  confirmshaming: 'DECEPTIVE-DESIGN',
  sneaking: 'DECEPTIVE-DESIGN',
  trickWording: 'DECEPTIVE-DESIGN',
  nagging: 'DECEPTIVE-DESIGN',
  disparateTreatment: 'MATHUR-2021',
  /** Ours: the list has no such name. */
  lockIn: null,
  baitAndSwitch: null,
} as const
export type PlainName = keyof typeof plainNames

/** When it works: on one screen, between screens, over time. After the three levels of Gray et al. 2025. */
export const TEMPORALITIES = ['intra', 'inter', 'system'] as const
export type Temporality = (typeof TEMPORALITIES)[number]
