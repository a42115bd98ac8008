import type { SourceId } from '#domain/evidence/sources.ts'

/**
 * Three vocabularies for the same things, each as the notes of the research have it. How they were read is on their
 * sources: GRAY-2024, EDPB-03-2022, DECEPTIVE-DESIGN.
 */

export const vocabularies = {
  gray: 'GRAY-2024',
  edpb: 'EDPB-03-2022',
  plain: 'DECEPTIVE-DESIGN',
  time: 'GRAY-2025',
  attributes: 'MATHUR-2021',
} as const satisfies Record<string, SourceId>
export type VocabularyId = keyof typeof vocabularies

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

/** EDPB guidelines 03/2022: six categories and sixteen types, each with the section that describes it. */
export const EDPB_CATEGORIES = [
  'overloading',
  'skipping',
  'stirring',
  'obstructing',
  'fickle',
  'leftInTheDark',
] as const
export type EdpbCategory = (typeof EDPB_CATEGORIES)[number]

interface EdpbRow {
  readonly at: `4.${number}.${number}`
  readonly category: EdpbCategory
}

export const edpbTypes = {
  continuousPrompting: { at: '4.1.1', category: 'overloading' },
  privacyMaze: { at: '4.1.2', category: 'overloading' },
  tooManyOptions: { at: '4.1.3', category: 'overloading' },
  deceptiveSnugness: { at: '4.2.1', category: 'skipping' },
  lookOverThere: { at: '4.2.2', category: 'skipping' },
  emotionalSteering: { at: '4.3.1', category: 'stirring' },
  hiddenInPlainSight: { at: '4.3.2', category: 'stirring' },
  deadEnd: { at: '4.4.1', category: 'obstructing' },
  longerThanNecessary: { at: '4.4.2', category: 'obstructing' },
  misleadingAction: { at: '4.4.3', category: 'obstructing' },
  lackingHierarchy: { at: '4.5.1', category: 'fickle' },
  decontextualising: { at: '4.5.2', category: 'fickle' },
  inconsistentInterface: { at: '4.5.3', category: 'fickle' },
  languageDiscontinuity: { at: '4.5.4', category: 'fickle' },
  conflictingInformation: { at: '4.6.1', category: 'leftInTheDark' },
  ambiguousWording: { at: '4.6.2', category: 'leftInTheDark' },
} as const satisfies Record<string, EdpbRow>
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
