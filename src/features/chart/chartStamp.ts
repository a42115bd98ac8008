import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { Setting } from '#domain/consent/standing.ts'
import { designTools } from '#domain/design/registry.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'

/** What every file that leaves this page says of itself. */
export interface ChartStamp {
  readonly title: string
  readonly setting: string
  readonly reconstruction: string
}

export function stampOf(on: IsoDay, { region, phone, telling, design }: Setting): ChartStamp {
  const place = { region: say(`person.region.${region}`), phone: say(`person.phone.${phone}`) }
  if (design)
    return {
      title: say('chart.export.title', { day: dayLong(on) }),
      setting: say('lab.chart.export', place),
      reconstruction: say('lab.chart.export.note', { design: designTools().short(design) }),
    }
  return {
    title: say('chart.export.title', { day: dayLong(on) }),
    setting: say('chart.export.setting', {
      ...place,
      telling: say(`chart.telling.${telling}`),
    }),
    reconstruction: say('chart.export.reconstruction'),
  }
}
