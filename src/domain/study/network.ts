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
