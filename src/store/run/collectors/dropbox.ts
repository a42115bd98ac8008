import { answerTo, ask, DELIVERED, type Collector } from '#store/run/collectors/collector.ts'

export interface DropboxOptions {
  /** Ends in `/`; the name of the batch is put behind it. */
  readonly url: string
  /**
   * What the other side answers when a file of this name is there. The name holds the hash of its content, so it is this
   * very batch. Only 412 is sure to mean that (RFC 9110, with `If-None-Match: *`): a missing WebDAV folder answers 409
   * and a server that takes no PUT answers 405, so those count only where the study says that its server means it so.
   */
  readonly thereAlready?: readonly number[]
}

const BATCH_BYTES = 256 * 1024

/** One HTTP PUT a batch: WebDAV and S3-compatible object storage. Nothing is ever read. */
export function dropboxCollector({ url, thereAlready = [412] }: DropboxOptions): Collector {
  return {
    to: 'dropbox',
    cuts: 'asYouGo',
    mostBytes: BATCH_BYTES,
    send: async ({ name, text }, sending) => {
      const headers = { 'content-type': 'application/x-ndjson', 'if-none-match': '*' }
      const response = await ask(url + name, { method: 'PUT', body: text, headers }, sending)
      if (!(response instanceof Response)) return response
      return thereAlready.includes(response.status) ? DELIVERED : answerTo(response.status)
    },
  }
}
