import { embedParams, showTheme } from '#app/embed/params.ts'
import { faultText } from '#content/faultText.ts'
import { loadWords } from '#content/sentence.ts'
import { isOwnNews, parseCommand, TAKES, type ParsedCommand } from '#domain/embed/parseCommand.ts'
import {
  EMBED_NAME,
  EMBED_VERSION,
  type EmbedCommand,
  type EmbedNews,
  type EmbedState,
  type EmbedView,
} from '#domain/embed/types.ts'
import type { Fault } from '#domain/scenario/fault.ts'

/** What a view lets the page around it ask and do. */
export interface EmbedPort {
  readonly view: EmbedView
  readonly state: () => EmbedState
  /** Does what it is asked to; the faults say why it did not. */
  readonly carryOut: (command: Exclude<EmbedCommand, { type: 'theme' | 'state' }>) => Promise<readonly Fault[]>
  /** Tells of every change. Returns how to stop. */
  readonly onChange: (tell: () => void) => () => void
}

/**
 * Says something to the page around this one. A page that nobody named learns how high this one is, so that it can make
 * room, and nothing else; what is said to the named one, the browser hands to no other.
 */
export function tell(news: EmbedNews): void {
  if (window.parent === window) return
  const target = news.type === 'height' ? '*' : embedParams().origin
  if (target === null) return
  window.parent.postMessage({ source: EMBED_NAME, version: EMBED_VERSION, ...news }, target)
}

async function tellFaults(faults: readonly Fault[], ref: string | undefined): Promise<void> {
  // What is wrong is said in words that come when something is.
  await loadWords('asked')
  const told = faults.map((fault) => ({ ...fault, says: faultText(fault) }))
  tell({ type: 'fault', faults: told, ...(ref === undefined ? {} : { ref }) })
}

/** Tells the state when it changes, once for all that changes in one go, and to whoever asked. */
function stateTeller({ state, onChange }: EmbedPort) {
  let isWaiting = false
  function now(ref?: string): void {
    isWaiting = false
    tell({ type: 'state', ...state(), ...(ref === undefined ? {} : { ref }) })
  }
  const stop = onChange(() => {
    if (isWaiting) return
    isWaiting = true
    queueMicrotask(() => {
      if (isWaiting) now()
    })
  })
  return { now, stop }
}

/** Listens to the page that was named, and to no other. Returns how to stop. */
export function connect(port: EmbedPort): () => void {
  const { origin } = embedParams()
  if (origin === null || window.parent === window) return () => undefined
  const teller = stateTeller(port)
  let last: Promise<unknown> = Promise.resolve()

  async function answer(parsed: ParsedCommand): Promise<void> {
    const { ref } = parsed
    if (!parsed.ok) return tellFaults(parsed.faults, ref)
    const { command } = parsed
    if (command.type === 'theme') showTheme(command.theme)
    const faults = command.type === 'theme' || command.type === 'state' ? [] : await port.carryOut(command)
    if (faults.length > 0) return tellFaults(faults, ref)
    teller.now(ref)
  }

  function hear(event: MessageEvent<unknown>): void {
    if (event.origin !== origin || event.source !== window.parent || isOwnNews(event.data)) return
    const parsed = parseCommand(event.data, port.view)
    // In the order in which they came, though one may have to load something; what does not load is a fault, too.
    last = last
      .then(() => answer(parsed))
      .catch(() => tellFaults([{ path: '$', code: 'cannotRead', found: null }], parsed.ref))
      .catch(() => undefined)
  }

  window.addEventListener('message', hear)
  tell({ type: 'ready', view: port.view, takes: TAKES[port.view] })
  teller.now()
  return () => {
    window.removeEventListener('message', hear)
    teller.stop()
  }
}
