import { ui, type Messages } from '#content/message.ts'

/** What is wrong with a file, and what would do. Values come in as they were found. */
export const faultMessages = {
  'fault.cannotRead': ui('cannot be read: {found}'),
  'fault.notJson': ui('this is not JSON: {found}'),
  'fault.newer': ui('{found} is newer than this copy of the tool, which reads {wanted}'),
  'fault.missing': ui('nothing is here{hasWanted, select, yes {; it needs {wanted}} other {}}'),
  'fault.unknownField': ui('{found} stands in a field that is not known; known are {wanted}'),
  'fault.notObject': ui('{found} is not an object'),
  'fault.notList': ui('{found} is not a list'),
  'fault.notText': ui('{found} is not text'),
  'fault.notBoolean': ui('{found} is neither true nor false'),
  'fault.tooLong': ui('{found} is longer than {wanted} characters'),
  'fault.notOneOf': ui('{found} is not one of {wanted}'),
  'fault.notAStep': ui('{found} is not a step; one of {wanted}'),
  'fault.notADay': ui('{found} is not a day that exists, written as year-month-day'),
  'fault.notANumber': ui('{found} is not a whole number'),
  'fault.twice': ui('{found} stands here a second time'),
  'fault.outOfRange': ui('{found} does not lie between {first} and {last}'),
  'fault.goesBack': ui('{found} goes back behind the step before it, on {wanted}'),
  'fault.beforeStart': ui('{found} lies before the replay begins, on {wanted}'),
  'fault.beforeLastStep': ui('{found} lies before the last step, on {wanted}'),
  'fault.notBeforeFirstSeen': ui('{found} does not lie before the day the notice is first shown, {wanted}'),
} as const satisfies Messages
