import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { Scenario } from '#domain/scenario/types.ts'

export interface MapCaption {
  /** Who, which telling, which reading. */
  readonly setting: string
  readonly reconstruction: string
  readonly link: string
}

/** What a picture must carry when it travels alone. */
export function mapCaption({ person, telling, reading, firstSeen }: Scenario, link: string): MapCaption {
  const isExisting = person.joined < firstSeen[2016]
  return {
    setting: say('map.caption.setting', {
      account: isExisting ? say('map.caption.existing') : say('map.caption.later', { day: dayLong(person.joined) }),
      region: say(`person.region.${person.region}`),
      phone: say(`person.phone.${person.phone}`),
      parent: say(person.parentAccount ? 'person.parent.with' : 'person.parent.without'),
      telling: say(telling === 'happened' ? 'telling.under.happened' : 'telling.under.announced'),
      reading: say(`flow.reading.${reading}`),
    }),
    reconstruction: say('map.caption.reconstruction'),
    link,
  }
}
