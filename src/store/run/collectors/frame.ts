import { DELIVERED, later, type Answer, type Collector } from '#store/run/collectors/collector.ts'

export const FRAME_BATCH = 'consent-replay/batch'
export const FRAME_RECEIVED = 'consent-replay/received'

/** The page that embeds the run, and no other. */
export interface FrameOptions {
  /** `https://survey.example`: both ways, messages count only from and to this origin. */
  readonly origin: string
  readonly page?: Window
}

const BATCH_BYTES = 256 * 1024

/** Hands batches to the survey page by `postMessage`; that page answers with the name of what it has stored. */
export function frameCollector({ origin, page = window }: FrameOptions): Collector {
  return {
    to: 'frame',
    cuts: 'asYouGo',
    mostBytes: BATCH_BYTES,
    send: ({ name, text }, { signal }) => {
      const survey = page.parent
      if (survey === page) return Promise.resolve(later('notHere'))
      return new Promise<Answer>((resolve) => {
        const done = (answer: Answer): void => {
          page.removeEventListener('message', heard)
          resolve(answer)
        }
        const heard = (event: MessageEvent<unknown>): void => {
          if (event.origin === origin && event.source === survey && isReceipt(event.data, name)) done(DELIVERED)
        }
        page.addEventListener('message', heard)
        signal.addEventListener('abort', () => done(later('noAnswer')), { once: true })
        survey.postMessage({ type: FRAME_BATCH, name, text }, origin)
      })
    },
  }
}

function isReceipt(data: unknown, name: string): boolean {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('name' in data)) return false
  return data.type === FRAME_RECEIVED && data.name === name
}
