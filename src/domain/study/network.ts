import type { Study } from '#domain/study/types.ts'

/** With the slash that DataPipe's own client sends: what lies under it may be asked, and nothing else there. */
export const DATAPIPE_URL = 'https://pipe.jspsych.org/api/data/'

/** The one source that the run page may connect to, as its Content-Security-Policy names it; null: none. */
export function connectSource({ collectors }: Pick<Study, 'collectors'>): string | null {
  return networkSources({ collectors })[0] ?? null
}

/** More than one cannot be frozen. Going back to a survey and speaking to the page around it connect to nothing. */
export function networkSources({ collectors }: Pick<Study, 'collectors'>): readonly string[] {
  return collectors.flatMap((collector) => {
    if (collector.to === 'dropbox') return [collector.url]
    if (collector.to === 'datapipe') return [DATAPIPE_URL]
    return collector.to === 'jatos' ? ["'self'"] : []
  })
}

const PORTS = 65_535

/**
 * Whether a browser goes where an address of the right form says. It walks `..` and `%2e` away, and then the policy,
 * which has them still, forbids what is asked: nothing would ever arrive.
 */
export function isReachable(address: string): boolean {
  const [, host = '', port = '0', path = ''] = /^https?:\/\/(\[::1\]|[^:/]*)(?::(\d+))?([^?]*)/.exec(address) ?? []
  if (address === '') return true
  const isHost =
    host.startsWith('[') || host.split('.').every((label) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(label))
  const hasDots = path.split('/').some((part) => /^(\.|%2e){1,2}$/i.test(part))
  return isHost && Number(port) <= PORTS && !hasDots && !/%(?![0-9a-f]{2})/i.test(path)
}

/** As browsers say an origin, in small letters and without the usual port: else no message ever seems to come from it. */
export function isSpelledAsOrigin(origin: string): boolean {
  return origin === origin.toLowerCase() && !/^(https:.*:443|http:.*:80)$/.test(origin) && !/:0\d/.test(origin)
}
