import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import path from 'node:path'
import { jatosAnswers } from '#store/run/testing/contractServer.ts'

const MOST = 5_000_000
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }

/** What its reference says of the library that JATOS lays beside each page: ready after a while, adds by POST. */
const LIBRARY = `
window.jatos = (() => {
  let isReady = false
  const waiting = []
  setTimeout(() => { isReady = true; for (const one of waiting) one() }, 200)
  return {
    onLoad: (ready) => (isReady ? ready() : waiting.push(ready)),
    appendResultData: async (text) => {
      if (!isReady) throw undefined
      const response = await fetch('resultData', { method: 'POST', body: text, headers: { 'content-type': 'text/plain; charset=UTF-8' } })
      if (response.status !== 200) throw 'POST to resultData failed: ' + response.status
    },
  }
})()`

export interface JatosServer {
  /** Where a participant's run of the study begins. */
  readonly start: string
  data(): string
  close(): Promise<void>
}

/**
 * Addresses as JATOS has them: every page of a study is called `start` and lies in a folder of its run and its component,
 * in which the study's files, the library and the result data are found, too. Not JATOS.
 */
export async function jatosServer(folder: string, html: string): Promise<JatosServer> {
  const { answer, data } = jatosAnswers(MOST)
  const server = createServer((request, response) => {
    const [, asked = ''] = /^\/publix\/[^/]+\/[^/]+\/(.*)$/.exec(request.url ?? '') ?? []
    if (asked === 'resultData') {
      void bodyOf(request).then((body) => {
        const type = request.headers['content-type'] ?? ''
        response.writeHead(answer({ method: request.method ?? '', path: request.url ?? '', type, body }).status).end()
      })
      return
    }
    const file = path.join(folder, asked)
    const text =
      asked === 'start' ? html : asked === 'jatos.js' ? LIBRARY : existsSync(file) ? readFileSync(file) : null
    const type = asked === 'start' ? 'text/html' : (TYPES[path.extname(asked)] ?? 'application/octet-stream')
    response.writeHead(text === null ? 404 : 200, { 'content-type': type }).end(text)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    start: `http://127.0.0.1:${port}/publix/run-1/component-1/start`,
    data,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  request.setEncoding('utf8')
  for await (const part of request) text += String(part)
  return text
}
