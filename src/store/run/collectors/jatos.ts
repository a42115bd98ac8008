import { DELIVERED, later, refused, type Answer, type Collector } from '#store/run/collectors/collector.ts'

/** What we use of `jatos.js`, which a JATOS server puts in its pages. */
export interface Jatos {
  /** Adds to the result data of this component. */
  appendResultData(text: string): PromiseLike<unknown>
}

const BATCH_BYTES = 1 << 20

function ofPage(): Jatos | undefined {
  return (globalThis as { jatos?: Jatos }).jatos
}

/**
 * Hands batches to `jatos.js`. Written from its reference and tested against a server written from the same, not
 * against JATOS. Result data has no names: what is sent twice stands there twice, and goes when it is imported, for each
 * line carries its number and its hash.
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
      return Promise.race([sent(jatos, text), gone])
    },
  }
}

async function sent(jatos: Jatos, text: string): Promise<Answer> {
  try {
    await jatos.appendResultData(text)
    return DELIVERED
  } catch (error) {
    // Larger than the server takes; all else may pass.
    return statusOf(error) === 413 ? refused('http 413') : later('unreachable')
  }
}

function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null
  return typeof error.status === 'number' ? error.status : null
}
