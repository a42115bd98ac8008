import { createServer, type IncomingMessage } from 'node:http'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly type: string
  readonly body: string
}

export interface Answered {
  readonly status: number
  readonly body?: unknown
}

export interface ContractServer {
  readonly url: string
  readonly asked: Asked[]
  close(): Promise<void>
}

/** A server on loopback that answers as somebody's documentation says theirs does. */
export async function contractServer(answer: (asked: Asked) => Answered): Promise<ContractServer> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const one = {
        method: request.method ?? '',
        path: request.url ?? '',
        type: request.headers['content-type'] ?? '',
        body,
      }
      asked.push(one)
      const { status, body: said } = answer(one)
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(said === undefined ? '' : JSON.stringify(said))
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
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

/**
 * DataPipe's `POST /api/data`, as its documentation of the end points says: which field is missing, whether the experiment
 * is known, open and not full, whether its own checks of the data are off, whether the file is there, in this order.
 */
export function datapipeAnswers(
  experiments: Readonly<
    Record<string, { isActive: boolean; isFinal?: boolean; sessionsLeft?: number; isQueued?: boolean; checks?: 'json' }>
  >,
): (asked: Asked) => Answered {
  const files = new Set<string>()
  const error = (status: number, code: string): Answered => ({ status, body: { error: code, message: 'In words.' } })
  return ({ method, path, body }) => {
    if (method !== 'POST' || !/^\/api\/data\/?$/.test(path)) return { status: 404 }
    const { experimentID, filename, data } = JSON.parse(body) as Record<string, string | undefined>
    if (!experimentID || !filename || !data) return error(400, 'MISSING_PARAMETER')
    const experiment = experiments[experimentID]
    if (!experiment) return error(400, 'EXPERIMENT_NOT_FOUND')
    if (experiment.isFinal) return error(400, 'EXPERIMENT_FINALIZED')
    if (!experiment.isActive) return error(400, 'DATA_COLLECTION_NOT_ACTIVE')
    if (experiment.sessionsLeft === 0) return error(400, 'SESSION_LIMIT_REACHED')
    // A record is JSON Lines, which its check of JSON does not take.
    if (experiment.checks === 'json' && data.trim().includes('\n')) return error(400, 'INVALID_DATA')
    if (files.has(filename)) return error(400, 'FILE_EXISTS')
    files.add(filename)
    if (experiment.isQueued) return { status: 202, body: { error: null, message: 'Data received.' } }
    return { status: 201, body: { message: 'Success' } }
  }
}

/**
 * JATOS' result data of one component, below the address of its page: PUT replaces it, POST appends to it, too much of it
 * is 413; 200 and nothing else says that it is stored.
 */
export function jatosAnswers(most: number): { answer: (asked: Asked) => Answered; data: () => string } {
  let data = ''
  return {
    data: () => data,
    answer: ({ method, path, body, type }) => {
      if (!/^\/publix\/[^/]+\/[^/]+\/resultData$/.test(path)) return { status: 404 }
      if (!type.startsWith('text/plain')) return { status: 415 }
      if ((method === 'POST' ? data.length : 0) + body.length > most) return { status: 413 }
      if (method === 'PUT') data = body
      else if (method === 'POST') data += body
      else return { status: 405 }
      return { status: 200 }
    },
  }
}
