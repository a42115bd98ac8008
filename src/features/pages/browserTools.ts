import type { Tools } from './proveIt.ts'

/** The real thing, from the window of this page. Called on a tap only: there is no window where pages are rendered ahead. */
export function browserTools(page: Window & typeof globalThis): Tools {
  return {
    attempts: {
      fetch: 'fetch' in page ? (host) => tryFetch(page, host) : null,
      beacon: 'sendBeacon' in page.navigator ? (host) => tryBeacon(page, host) : null,
      socket: 'WebSocket' in page ? (host) => tryClosable(new page.WebSocket(`wss://${host}/`)) : null,
      events: 'EventSource' in page ? (host) => tryClosable(new page.EventSource(`https://${host}/`)) : null,
      image: 'Image' in page ? (host) => tryImage(page, host) : null,
    },
    onRefusal(hear) {
      const listen = (event: SecurityPolicyViolationEvent) => hear(event.blockedURI)
      page.document.addEventListener('securitypolicyviolation', listen)
      return () => page.document.removeEventListener('securitypolicyviolation', listen)
    },
    wait: (milliseconds) => new Promise((resolve) => page.setTimeout(resolve, milliseconds)),
  }
}

function tryFetch(page: Window, host: string): () => void {
  const ending = new AbortController()
  page.fetch(`https://${host}/`, { mode: 'no-cors', signal: ending.signal }).catch(() => undefined)
  return () => ending.abort()
}

function tryBeacon(page: Window, host: string): () => void {
  page.navigator.sendBeacon(`https://${host}/`)
  return () => undefined
}

function tryClosable(line: { close(): void }): () => void {
  return () => line.close()
}

function tryImage(page: Window & typeof globalThis, host: string): () => void {
  const image = new page.Image()
  image.src = `https://${host}/pixel.png`
  return () => image.removeAttribute('src')
}
