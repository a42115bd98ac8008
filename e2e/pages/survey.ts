import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'

declare global {
  interface Window {
    /** What the survey page was handed. */
    received: { readonly name: string; readonly text: string }[]
  }
}

/**
 * A page of another origin that embeds a run: what stands in for a survey in `examples/` with the script that is to be
 * pasted there, word for word.
 */
export async function surveyPage(): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const script = readFileSync(path.resolve('examples/frame/receive.js'), 'utf8')
  const html = `<!doctype html><meta charset="utf-8"><title>Survey</title>
<iframe id="study" title="Study" width="1000" height="700"></iframe>
<script>
window.received = []
const address = new URLSearchParams(location.search).get('run')
document.getElementById('study').src = address
${script}
receiveConsentReplay(document.getElementById('study'), new URL(address).origin, (name, text) => received.push({ name, text }))
</script>`
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
