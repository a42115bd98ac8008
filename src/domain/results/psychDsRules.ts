/**
 * The rules of Psych-DS (its "Rules and Conventions" and schema model) that a program can read off the files. Not
 * checked: whether other vocabularies than schema.org are sound, sidecars and their inheritance (we write none), and
 * whether every property belongs to the type it stands in.
 */
export const PSYCH_DS_RULES = [
  'hasDescription',
  'descriptionIsJson',
  'contextIsSchemaOrg',
  'typeIsDataset',
  'hasName',
  'hasDescriptionText',
  'hasVariables',
  'variablesAreNamed',
  'objectsHaveTypes',
  'hasDataFile',
  'namesOfDataFiles',
  'officialKeywords',
  'hasHeader',
  'headerNotRepeated',
  'rowsAsLongAsHeader',
  'columnsAreDescribed',
  'rowIdsAreUnique',
  'utf8WithoutMark',
  'noEmptyFile',
  'hasReadme',
  'hasChanges',
  'hasFolders',
] as const
export type PsychDsRule = (typeof PSYCH_DS_RULES)[number]
