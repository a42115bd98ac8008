/**
 * Tries to send something out, in five ways, and listens for the browser refusing it.
 * The refusal is the only witness: `sendBeacon` answers yes even when it was blocked, and a failed
 * fetch may as well be a dead cable.
 */
export const CHANNELS = ['fetch', 'beacon', 'socket', 'events', 'image'] as const
export type Channel = (typeof CHANNELS)[number]

/** `absent`: this browser has no such thing. `notRefused`: no refusal was reported in the time we waited. */
export type Outcome = 'refused' | 'notRefused' | 'absent'
export type Outcomes = Readonly<Record<Channel, Outcome>>

/** A reserved top-level name: it belongs to nobody and resolves nowhere, also where nothing is refused. */
export const PROOF_HOST = 'consent-replay.invalid'

export interface Tools {
  /** Each starts an attempt and gives back how to end it. Null: this browser lacks it. */
  readonly attempts: Readonly<Record<Channel, ((host: string) => () => void) | null>>
  /** Hears the address of each refusal; gives back how to stop listening. */
  readonly onRefusal: (hear: (blockedAddress: string) => void) => () => void
  readonly wait: (milliseconds: number) => Promise<void>
}

const PATIENCE_MS = 1500

/** Every channel has a host of its own: browsers differ in how much of a refused address they tell, but all tell that. */
export function hostFor(channel: Channel): string {
  return `${channel}.${PROOF_HOST}`
}

export async function proveIt({ attempts, onRefusal, wait }: Tools): Promise<Outcomes> {
  const refused = new Set<Channel>()
  const present = CHANNELS.filter((channel) => attempts[channel] !== null)
  const allRefused = Promise.withResolvers<void>()
  const stopListening = onRefusal((address) => {
    const channel = present.find((each) => address.includes(hostFor(each)))
    if (channel) refused.add(channel)
    if (refused.size === present.length) allRefused.resolve()
  })
  const endings = present.map((channel) => start(attempts[channel], hostFor(channel)))
  await Promise.race([allRefused.promise, wait(PATIENCE_MS)])
  stopListening()
  for (const end of endings) end()
  const outcomeOf = (channel: Channel): Outcome =>
    attempts[channel] === null ? 'absent' : refused.has(channel) ? 'refused' : 'notRefused'
  return {
    fetch: outcomeOf('fetch'),
    beacon: outcomeOf('beacon'),
    socket: outcomeOf('socket'),
    events: outcomeOf('events'),
    image: outcomeOf('image'),
  }
}

/** Some browsers throw at once where they refuse; the refusal itself still comes as an event. */
function start(attempt: Tools['attempts'][Channel], host: string): () => void {
  try {
    return attempt?.(host) ?? (() => undefined)
  } catch {
    return () => undefined
  }
}
