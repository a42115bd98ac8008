import type { RecordKind } from '#domain/record/types.ts'
import type { Collector as CollectorChoice } from '#domain/study/types.ts'
import { DELIVERED, type Answer, type Collector } from '#store/run/collectors/collector.ts'
import { datapipeCollector } from '#store/run/collectors/datapipe.ts'
import { deviceCollector } from '#store/run/collectors/device.ts'
import { dropboxCollector } from '#store/run/collectors/dropbox.ts'
import { frameCollector } from '#store/run/collectors/frame.ts'
import { jatosCollector } from '#store/run/collectors/jatos.ts'

/**
 * Where the lines of a run go besides the device. Previews and synthetic runs stay on it whatever the study says. The
 * return link is no place for lines: it carries a result, see `returnLink`.
 */
export function collectorOf(choices: readonly CollectorChoice[], kind: RecordKind): Collector {
  const all = kind === 'real' ? choices.flatMap((choice) => lineCollectors(choice)) : []
  const [first = deviceCollector, ...others] = all
  return others.length === 0 ? first : together(first, others)
}

function lineCollectors(choice: CollectorChoice): readonly Collector[] {
  switch (choice.to) {
    case 'dropbox':
      return [dropboxCollector(choice)]
    case 'datapipe':
      return [datapipeCollector(choice.experiment)]
    case 'jatos':
      return [jatosCollector()]
    case 'frame':
      return [frameCollector(choice)]
    case 'return':
      return []
  }
}

/** Several places get the same batches: what one of them lacks goes to all again, and each knows what it has by name. */
function together(first: Collector, others: readonly Collector[]): Collector {
  const all = [first, ...others]
  return {
    to: first.to,
    cuts: all.some(({ cuts }) => cuts === 'atEnd') ? 'atEnd' : 'asYouGo',
    mostBytes: Math.min(...all.map(({ mostBytes }) => mostBytes)),
    send: async (batch, sending) => {
      const answers = await Promise.all(all.map((one) => one.send(batch, sending)))
      return answers.find(isRefused) ?? answers.find(({ is }) => is === 'later') ?? DELIVERED
    },
  }
}

function isRefused({ is }: Answer): boolean {
  return is === 'refused'
}
