import type { AssumptionMessageId, ClaimId, PlainId } from '#content/sentence.ts'
import type { Standing } from '#domain/consent/standing.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { Phone, Region } from '#domain/scenario/types.ts'
import { DELETION_KNOWN_FROM } from './invented.ts'
import { faceOf, type Face } from './screenName.ts'

/** How a detail of a screen is known. */
export type Sure = 'documented' | 'press' | 'inferred' | 'simplified'

export type Note =
  | { readonly kind: 'claim'; readonly id: ClaimId; readonly sure: Sure }
  | { readonly kind: 'plain'; readonly id: PlainId; readonly sure: Sure }
  | { readonly kind: 'assumption'; readonly id: AssumptionMessageId }

export interface NoteQuestion {
  readonly standing: Standing
  readonly skin: Phone
  readonly region: Region
  readonly on: IsoDay
  /** The account ended because nobody used it, not by its owner's hand. */
  readonly lapsed: boolean
}

const press = (id: ClaimId): Note => ({ kind: 'claim', id, sure: 'press' })
const documented = (id: ClaimId): Note => ({ kind: 'claim', id, sure: 'documented' })
const inferred = (id: PlainId): Note => ({ kind: 'plain', id, sure: 'inferred' })
const simplified = (id: PlainId): Note => ({ kind: 'plain', id, sure: 'simplified' })
const assumed = (id: AssumptionMessageId): Note => ({ kind: 'assumption', id })

const OURS = simplified('notes.ours')

/** Regions where the notice of 2021 left its third point out (P12). */
export function isEurope(region: Region): boolean {
  return region === 'uk' || region === 'eu' || region === 'germany' || region === 'france'
}

const LIMITED: readonly Note[] = [
  press('notes.limited.never'),
  assumed('notes.assume.severalWeeks'),
  assumed('notes.assume.acceptRestores'),
  inferred('notes.blocked.look'),
]

/** Screens whose notes are the same for everybody. */
const ALIKE = {
  banner: [
    press('notes.banner.small'),
    press('notes.banner.taps'),
    inferred('notes.banner.close'),
    simplified('notes.chats.invented'),
  ],
  blockedNotice2016: [
    documented('notes.blocked2016.announced'),
    assumed('notes.assume.noRecordPastDate'),
    assumed('notes.assume.deletionFromBlocked'),
    press('notes.notice2016.button'),
    press('notes.notice2016.date'),
    OURS,
  ],
  panel2016: [
    press('notes.panel2016.default'),
    press('notes.panel2016.displayed'),
    press('notes.panel2016.place'),
    documented('notes.panel2016.later'),
    assumed('notes.assume.switchBackInPanel'),
    assumed('notes.assume.panelKeepsDay'),
    OURS,
  ],
  warning: [press('notes.warning.oneWay'), inferred('notes.warning.cancel'), OURS],
  deleteReasons: [press('notes.delete.stepsAndroid'), inferred('notes.reasons.ours'), documented('notes.delete.lost')],
  reminder: [
    press('notes.reminder.returns'),
    press('notes.accept2021.word'),
    inferred('notes.reminder.layout'),
    inferred('notes.notice2021.noNo'),
    OURS,
  ],
  help2021: [press('notes.help2021.explains'), documented('notes.delete.app'), simplified('notes.help2021.ours')],
  review2021: [press('notes.review2021.way'), OURS],
  accept2021: [press('notes.review2021.way'), press('notes.accept2021.word'), OURS],
  blocked: [
    press('notes.blocked.announced'),
    press('notes.blocked.never'),
    assumed('notes.assume.firstDayWithout'),
    assumed('notes.assume.deletionFromBlocked'),
    inferred('notes.blocked.look'),
  ],
  callsOnly: [documented('notes.callsOnly.announced'), ...LIMITED],
  noChatList: [press('notes.noChatList.announced'), ...LIMITED],
  silent: [press('notes.silent.announced'), ...LIMITED],
} as const satisfies Partial<Record<Face, readonly Note[]>>

/** The reconstruction notes of the screen that is shown. */
export function notesOf({ standing, skin, region, on, lapsed }: NoteQuestion): readonly Note[] {
  const android = skin === 'android'
  const face = faceOf(standing)
  switch (face) {
    case 'chats':
      return chatNotes(standing, android)
    case 'notice2016':
      return notice2016Notes(android)
    case 'menu':
    case 'settings':
      return [wayNote(android), assumed('notes.assume.usualScreens'), simplified('notes.usualRows')]
    case 'account':
      return accountNotes(standing)
    case 'delete':
      return deleteNotes(on, android)
    case 'notice2021':
      return notice2021Notes(region)
    case 'gone':
      return [documented(lapsed ? 'notes.gone.inactive' : 'notes.gone.erased'), inferred('notes.gone.page')]
    default:
      return ALIKE[face]
  }
}

function wayNote(android: boolean): Note {
  return press(android ? 'notes.settings.wayAndroid' : 'notes.settings.wayIphone')
}

function chatNotes(standing: Standing, android: boolean): readonly Note[] {
  const notes: Note[] = []
  if (standing.terms2016 === 'deferred' || standing.terms2021 === 'deferred') {
    notes.push(
      press(standing.terms2021 === 'deferred' ? 'notes.chats.returns2021' : 'notes.chats.returns'),
      assumed('notes.assume.returnsNextDay'),
    )
  }
  if (standing.terms2016 === 'accepted') notes.push(inferred('notes.chats.silence'))
  return [
    ...notes,
    press(android ? 'notes.chats.wayAndroid' : 'notes.chats.wayIphone'),
    simplified('notes.chats.invented'),
  ]
}

function notice2016Notes(android: boolean): readonly Note[] {
  return [
    press('notes.notice2016.button'),
    press('notes.notice2016.notNow'),
    ...(android ? [assumed('notes.assume.notNowOnBoth')] : []),
    press('notes.notice2016.date'),
    documented('notes.notice2016.silent'),
    OURS,
  ]
}

function accountNotes(standing: Standing): readonly Note[] {
  const notes: Note[] = [press('notes.account.who')]
  if (standing.sharing2016 === 'noChoice') notes.push(press('notes.account.new'))
  else notes.push(press('notes.account.greyed'))
  if (standing.row === 'enabled') notes.push(assumed('notes.assume.inclusiveWindow'))
  if (standing.row === 'absent') notes.push(press('notes.account.absentNow'))
  return [...notes, assumed('notes.assume.usualScreens'), simplified('notes.usualRows')]
}

function deleteNotes(on: IsoDay, android: boolean): readonly Note[] {
  return [
    press(android ? 'notes.delete.stepsAndroid' : 'notes.delete.stepsIphone'),
    ...(on < DELETION_KNOWN_FROM && android ? [assumed('notes.assume.noReasonIn2016')] : []),
    documented('notes.delete.lost'),
    documented('notes.delete.app'),
    simplified('notes.delete.private'),
  ]
}

function notice2021Notes(region: Region): readonly Note[] {
  return [
    press('notes.notice2021.points'),
    ...(isEurope(region) ? [press('notes.notice2021.europe')] : []),
    press('notes.notice2021.later'),
    press('notes.notice2021.date'),
    inferred('notes.notice2021.noNo'),
    OURS,
  ]
}
