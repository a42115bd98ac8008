/** What is wrong with a file or a link, as values; `content` words it. */
export type FaultCode =
  | 'cannotRead'
  | 'notJson'
  | 'newer'
  | 'missing'
  | 'unknownField'
  | 'notObject'
  | 'notList'
  | 'notText'
  | 'notBoolean'
  | 'tooLong'
  | 'notOneOf'
  | 'notAStep'
  | 'notADay'
  | 'notANumber'
  | 'twice'
  | 'outOfRange'
  | 'goesBack'
  | 'beforeStart'
  | 'beforeLastStep'
  | 'notBeforeFirstSeen'
  | 'nothingToUndo'
  | StudyFaultCode

/** What only a study file can have. */
export type StudyFaultCode =
  | 'notAnId'
  | 'notAnAddress'
  | 'reserved'
  | 'tooFew'
  | 'tooMany'
  | 'leastAboveMost'
  | 'notAmong'
  | 'sameDesign'
  | 'severalDiffer'
  | 'contradicts'
  | 'notEqual'
  | 'preTicked'
  | 'harderToLeave'
  | 'notAsked'
  | 'notLogged'
  | 'notMultiple'
  | 'severalAddresses'
  | 'unbalanced'
  | 'guessable'
  | 'uncertain'

export interface Fault {
  /** `$.steps[0].do` */
  readonly path: string
  readonly code: FaultCode
  /** What stands there, as JSON; null when nothing does. */
  readonly found: string | null
  /** What would do: allowed values, or the days it must lie between. */
  readonly wanted?: readonly string[]
}

const LONGEST_FOUND = 80

/** A value as one short line of JSON. */
export function shown(value: unknown): string {
  const text = asJson(value)
  const points = [...text]
  return points.length > LONGEST_FOUND ? `${points.slice(0, LONGEST_FOUND).join('')}…` : text
}

/** A value may be nested deeper than any program can follow; then its outermost bracket says enough. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}'
  }
}

const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_]*$/

/** The path of a field: `$.person.joined`, `$["odd key"]`, `$.firstSeen.2016`. */
export function fieldPath(parent: string, key: string): string {
  return PLAIN_KEY.test(key) || /^\d+$/.test(key) ? `${parent}.${key}` : `${parent}[${JSON.stringify(key)}]`
}
