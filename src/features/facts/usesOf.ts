import { plainText } from '#content/plainText.ts'
import { messagesOn, type MessageId } from '#content/sentence.ts'
import { calendar, type CalendarRow } from '#domain/consent/calendar.ts'
import { LAB_PAIR_IDS } from '#domain/compare/readyPairs.ts'
import { chart } from '#domain/consent/chart/chart.ts'
import { overlays, type OverlayId } from '#domain/consent/overlays.ts'
import type { ChartRow } from '#domain/consent/row.ts'
import { conflicts } from '#domain/evidence/conflicts.ts'
import { facts } from '#domain/evidence/facts.ts'
import { CONFLICT_IDS, type ConflictId, type FactId } from '#domain/evidence/factIds.ts'
import { SCREENS, type Screen } from '#domain/scenario/types.ts'
import type { PlayMoment } from './lives.ts'
import { placesInPlay } from './moments.ts'
import { ALL_FACT_IDS } from './storyParts.ts'

/** The page that shows the sentences whose id begins so. What is not named here is said in the replay. */
const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  mine: '/mine/',
  about: '/about/',
  independence: '/independence/',
  privacy: '/privacy/',
  patterns: '/patterns/',
}

/** A pair with a design from the lab stands in a link of its own version. */
const LAB_PAIRS: readonly string[] = LAB_PAIR_IDS

export interface SentenceUse {
  readonly id: MessageId
  readonly text: string
  /** The moment at which it is said, else the page that shows it. */
  readonly at: PlayMoment | string
}

export interface FactUses {
  readonly sentences: readonly SentenceUse[]
  readonly rows: readonly ChartRow[]
  readonly days: readonly CalendarRow[]
  readonly acts: readonly OverlayId[]
  /** Contradictions in which it stands on a side, beside those that its own row names. */
  readonly conflicts: readonly ConflictId[]
  /** Facts that name it as standing against them. */
  readonly facts: readonly FactId[]
  /** The first moment of the replay that cites it. */
  readonly moment: PlayMoment | null
}

/** Everything in this app that rests on a fact, found in the tables themselves: no list to keep. */
export function usesOf(id: FactId): FactUses {
  const places = placesInPlay()
  return {
    sentences: messagesOn(id).map((message) => ({ id: message, text: plainText(message), at: placeOf(message) })),
    rows: chart.filter((row) => row.cites?.includes(id)),
    days: calendar.filter((row) => row.event !== 'overlayBegan' && row.cites?.includes(id)),
    acts: overlays.filter((overlay) => overlay.cites?.includes(id)).map((overlay) => overlay.id),
    conflicts: CONFLICT_IDS.filter((conflict) => conflicts[conflict].flat().includes(id)),
    facts: ALL_FACT_IDS.filter((other) => namesAgainst(other, id)),
    moment: places.byFact.get(id) ?? null,
  }
}

function namesAgainst(other: FactId, id: FactId): boolean {
  const against = facts[other].conflicts
  return Array.isArray(against) && against.includes(id)
}

function placeOf(message: MessageId): PlayMoment | string {
  const { byMessage, byScreen } = placesInPlay()
  const [area = '', screen = '', pair = ''] = message.split('.')
  // What a ready pair shows is said only beside that pair.
  if (area === 'compare' && screen === 'why') return `/compare/#v=${LAB_PAIRS.includes(pair) ? 2 : 1}&c=${pair}`
  const shown = PINNED[screen] ?? screen
  const spoken = byMessage.get(message) ?? (isScreen(shown) ? byScreen.get(shown) : undefined)
  return spoken ?? PAGES[area] ?? '/play/'
}

/** The screens on which the pinned controls stand. */
const PINNED: Readonly<Record<string, Screen>> = {
  agree2016: 'notice2016',
  more2016: 'notice2016',
  notNow2016: 'notice2016',
  switch2016: 'panel2016',
  displayed2016: 'panel2016',
  dontShare2016: 'panel2016',
  row2016: 'account',
  agree2021: 'notice2021',
  later2021: 'notice2021',
  help2021: 'notice2021',
  deleteButton: 'delete',
}

function isScreen(text: string): text is Screen {
  return (SCREENS as readonly string[]).includes(text)
}
