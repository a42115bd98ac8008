import { DELIVERED, later, refused, type Answer, type Collector } from '#store/run/collectors/collector.ts'

/** What we use of `jatos.js`, which a JATOS server puts in its pages. */
export interface Jatos {
  /** Calls back when it is ready, or at once where it is: before that it takes nothing. */
  onLoad(ready: () => void): void
  /** Adds to the result data of this component. Rejects with a sentence that names the status, as a plain string. */
  appendResultData(text: string): PromiseLike<unknown>
}

const BATCH_BYTES = 1 << 20

function ofPage(): Jatos | undefined {
  return (globalThis as { jatos?: Jatos }).jatos
}

/**
 * Hands batches to `jatos.js`. Written from its reference and its source and tested against a server written from the
 * same, not against JATOS. Result data has no names: what is sent twice stands there twice, and goes when it is
 * imported, for each line carries its number and its hash.
 */
export function jatosCollector(find: () => Jatos | undefined = ofPage): Collector {
  return {
    to: 'jatos',
    cuts: 'asYouGo',
    mostBytes: BATCH_BYTES,
    send: async ({ text }, { signal }) => {
      const jatos = find()
      if (!jatos) return later('notHere')
      const gone = new Promise<Answer>((resolve) => {
        signal.addEventListener('abort', () => resolve(later('noAnswer')), { once: true })
      })
      return Promise.race([sent(jatos, text, signal), gone])
    },
  }
}

async function sent(jatos: Jatos, text: string, signal: AbortSignal): Promise<Answer> {
  try {
    await new Promise<void>((ready) => jatos.onLoad(() => ready()))
    // It was given up meanwhile, and will be sent again.
    if (signal.aborted) return later('noAnswer')
    await jatos.appendResultData(text)
    return DELIVERED
  } catch (error) {
    // Larger than the server takes; all else may pass.
    return /failed: 413\b/.test(String(error)) ? refused('http 413') : later('unreachable')
  }
}
