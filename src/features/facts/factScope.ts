import { facts } from '#domain/evidence/facts.ts'
import type { FactId } from '#domain/evidence/factIds.ts'

/** Where a fact holds, as its own sentence names it. */
export const PLACES = [
  'outsideEurope',
  'europe',
  'uk',
  'germany',
  'france',
  'ireland',
  'italy',
  'spain',
  'turkey',
  'india',
  'brazil',
  'argentina',
  'nigeria',
  'southAfrica',
  'unitedStates',
] as const
export type Place = (typeof PLACES)[number]

/** For which people, as its own sentence names them. */
export const PEOPLE = ['existing', 'joinedLater', 'optedOut', 'notAccepted', 'testers'] as const
export type People = (typeof PEOPLE)[number]

/**
 * The fact tables have no column for a place or for people. Here is what the facts' own sentences name; a fact that is
 * in no list names none, and its page says that this is not recorded.
 */
const byPlace: Readonly<Record<Place, readonly FactId[]>> = {
  outsideEurope: ['P02', 'P03', 'P05', 'P12', 'P15', 'P16', 'D02', 'D03', 'D05', 'D10'],
  europe: [
    'F04',
    'F31',
    'F33',
    'F34',
    'F43',
    'F51',
    'F52',
    'F55',
    'P02',
    'P03',
    'P12',
    'P13',
    'P14',
    'P15',
    'T19',
    'D06',
    'D07',
    'D11',
    'R04',
    'R23',
    'R25',
    'R27',
    'R28',
    'R29',
    'R30',
  ],
  uk: ['F32', 'F38', 'P13', 'T08', 'D07', 'R04'],
  germany: ['F13', 'F28', 'F29', 'F30', 'F53', 'R22'],
  france: ['F36', 'F45'],
  ireland: ['R24', 'R26'],
  italy: ['F35', 'F46', 'F50', 'F56', 'T20', 'R03'],
  spain: ['F37', 'F54'],
  turkey: ['R01', 'R02'],
  india: ['F25', 'F26', 'F39', 'F40', 'F41', 'P03', 'T07', 'T18', ...span('R', 6, 15)],
  brazil: ['T21', 'T25', 'R16', 'R17', 'R18', 'R19'],
  argentina: ['R20', 'R21'],
  nigeria: ['T08', 'R31', 'R32', 'R33'],
  southAfrica: ['P03', 'R05'],
  unitedStates: ['F03', 'F42', 'F49', 'T08'],
}

const byPeople: Readonly<Record<People, readonly FactId[]>> = {
  existing: ['F09', 'F28', 'T25'],
  joinedLater: ['F20', 'F28', 'F44', 'F48', 'T27'],
  optedOut: ['F21', 'F23', 'F44', 'T24', 'T25', 'T26'],
  notAccepted: ['P11', 'T11', 'T12', 'T13', 'T14', 'T16', 'T17', 'T21', 'T22', 'R07', 'R08', 'R10'],
  testers: ['F19'],
}

function span(letter: 'R', first: number, last: number): FactId[] {
  const ids = Array.from(
    { length: last - first + 1 },
    (_, index) => `${letter}${String(first + index).padStart(2, '0')}`,
  )
  return ids.filter((id): id is FactId => Object.hasOwn(facts, id))
}

export function placesOf(id: FactId): readonly Place[] {
  return PLACES.filter((place) => byPlace[place].includes(id))
}

export function peopleOf(id: FactId): readonly People[] {
  return PEOPLE.filter((people) => byPeople[people].includes(id))
}
