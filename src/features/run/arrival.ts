import { sha256Hex } from '#domain/canonical/sha256.ts'
import { readDebriefLink, readLink } from '#domain/study/links.ts'
import type { FrozenStudy, Study } from '#domain/study/types.ts'

/** What panels put in the address of a study. */
export const PANEL_PARAMETERS = ['PROLIFIC_PID', 'STUDY_ID', 'SESSION_ID', 'pid'] as const
/** An id of a panel is short; whatever is longer is something else. */
const LONGEST_ID = 120

/** How somebody came to the run: all that the address said, and nothing else of it. */
export interface Arrived {
  readonly slot: string | null
  /** The link is that of another study. */
  readonly isForeign: boolean
  readonly panel: Readonly<Record<string, string>>
  /** Where to go back to; only ever to an origin that the study names. */
  readonly returnTo: string | null
  /** They want to read again what it was about: the session that they were. */
  readonly debrief?: string
}

export const NOBODY: Arrived = { slot: null, isForeign: false, panel: {}, returnTo: null }

export function readArrival({ search, hash }: Pick<URL, 'search' | 'hash'>, study: Study): Arrived {
  const link = readLink(hash)
  const debrief = readDebriefLink(hash)
  // Behind `#` no host is told: where a panel can write there, it may.
  const [given, after] = [new URLSearchParams(search), new URLSearchParams(hash.slice(1))]
  const panel = PANEL_PARAMETERS.flatMap((name) => {
    const value = given.get(name) ?? after.get(name)
    return value !== null && isAnId(value) ? [[name, value] as const] : []
  })
  return {
    slot: link?.study === study.id ? link.slot : null,
    isForeign: link !== null && link.study !== study.id,
    panel: Object.fromEntries(panel),
    returnTo: allowedReturn(given.get('return') ?? after.get('return'), study),
    ...(debrief === null ? {} : { debrief }),
  }
}

export function isAnId(value: string): boolean {
  return value.trim() !== '' && value.length <= LONGEST_ID && !/\p{Cc}/u.test(value)
}

/** Whether an address said anything at all. */
export function saysSomething({ slot, isForeign, panel, returnTo, debrief }: Arrived): boolean {
  return slot !== null || isForeign || returnTo !== null || debrief !== undefined || Object.keys(panel).length > 0
}

/** Anybody can write an address: only where the study itself sends people may it send them. */
function allowedReturn(asked: string | null, study: Study): string | null {
  const address = asked === null ? null : URL.parse(asked)
  if (!address || !['https:', 'http:'].includes(address.protocol)) return null
  return returnOrigins(study).includes(address.origin) ? address.href : null
}

function returnOrigins(study: Study): readonly string[] {
  return [...surveyOrigins(study), URL.parse(study.completion.link)?.origin ?? []].flat()
}

/** Where the surveys are that sent the participant. */
export function surveyOrigins({ collectors }: Pick<Study, 'collectors'>): readonly string[] {
  const declared = collectors.flatMap((one) => {
    if (one.to === 'return') return [one.url]
    return one.to === 'frame' ? [one.origin] : []
  })
  return declared.flatMap((each) => URL.parse(each)?.origin ?? [])
}

/** The participant, as the panel knows them. */
export function participantOf({ panel }: Arrived): string | null {
  return panel['PROLIFIC_PID'] ?? panel['pid'] ?? null
}

/** Under what a session is found again by whoever comes the same way. A hash: the device keeps no id of a panel by it. */
export function arrivalKey({ study, hash }: FrozenStudy, arrived: Arrived): string | undefined {
  const { by } = study.assignment
  if (by === 'links') return arrived.slot === null ? undefined : sha256Hex(`${hash} slot ${arrived.slot}`)
  const participant = by === 'participantId' ? participantOf(arrived) : null
  return participant === null ? undefined : sha256Hex(`${hash} participant ${participant}`)
}
