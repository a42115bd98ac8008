import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'

declare global {
  interface Window {
    /** What the survey page was handed. */
    received: { readonly name: string; readonly text: string }[]
    ended: string
  }
}

const FRAMES = path.resolve('examples/frame')
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' }

/** Stands in for a survey, with the script of `examples/` that is to be pasted there. */
const SURVEY = `<!doctype html><meta charset="utf-8"><title>Survey</title>
<iframe id="study" title="Study" width="1000" height="700"></iframe>
<script src="receive.js"></script>
<script>
window.received = []
window.ended = ''
const address = new URLSearchParams(location.search).get('run')
const study = document.getElementById('study')
receiveConsentReplay(study, new URL(address).origin, (name, text) => received.push({ name, text }), (end) => (ended = end))
study.src = address
</script>`

export interface Survey {
  readonly origin: string
  close(): Promise<void>
}

/** A host of another origin: its pages, and what lies beside them in `examples/frame` or under a folder that is given. */
export async function surveyHost(
  pages: Readonly<Record<string, string>> = { '/': SURVEY },
  packages = FRAMES,
): Promise<Survey> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const page = pages[pathname]
    const file = [FRAMES, packages].map((folder) => path.join(folder, pathname)).find(existsSync)
    if (page !== undefined) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    else if (file !== undefined && path.extname(file) in TYPES)
      response.writeHead(200, { 'content-type': TYPES[path.extname(file)] }).end(readFileSync(file))
    else response.writeHead(404).end()
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
