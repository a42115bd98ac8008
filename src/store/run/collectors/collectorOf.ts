import type { RecordKind } from '#domain/record/types.ts'
import type { Collector as CollectorChoice } from '#domain/study/types.ts'
import type { Collector } from '#store/run/collectors/collector.ts'
import { DATAPIPE_URL, datapipeCollector } from '#store/run/collectors/datapipe.ts'
import { deviceCollector } from '#store/run/collectors/device.ts'
import { dropboxCollector } from '#store/run/collectors/dropbox.ts'
import { frameCollector } from '#store/run/collectors/frame.ts'
import { jatosCollector } from '#store/run/collectors/jatos.ts'

/**
 * Where the lines of a run go besides the device. Previews and synthetic runs stay on it whatever the study says. The
 * return link is no place for lines: it carries a result, see `returnLink`.
 */
export function collectorOf(choices: readonly CollectorChoice[], kind: RecordKind): Collector {
  const choice = kind === 'real' ? choices.find(({ to }) => to !== 'return') : undefined
  switch (choice?.to) {
    case 'dropbox':
      return dropboxCollector(choice)
    case 'datapipe':
      return datapipeCollector(choice.experiment)
    case 'jatos':
      return jatosCollector()
    case 'frame':
      return frameCollector(choice)
    case 'return':
    case undefined:
      return deviceCollector
  }
}

/** The one source that a frozen study's Content-Security-Policy lets the page connect to; null: none. */
export function connectSource(choices: readonly CollectorChoice[]): string | null {
  for (const choice of choices) {
    if (choice.to === 'dropbox') return choice.url
    if (choice.to === 'datapipe') return DATAPIPE_URL
    if (choice.to === 'jatos') return "'self'"
  }
  return null
}
