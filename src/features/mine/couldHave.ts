import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { chances2016 } from '#domain/mine/chances.ts'
import type { Mine } from '#domain/mine/fates.ts'
import type { Lived } from '#domain/mine/lived.ts'
import { claimed, group, type Block } from './parts.ts'

const YEAR_2016 = '2016'
const YEAR_2021 = '2021'

function asked(life: Lived): ReturnType<typeof claimed>[] {
  const { from, acceptBy, until, latest } = chances2016(life)
  return [
    claimed('mine.could.switch'),
    claimed('mine.could.agreeTaps'),
    claimed('mine.could.offTaps'),
    claimed('mine.could.covered'),
    claimed('mine.could.counted', { day: dayLong(from) }),
    claimed('mine.could.acceptBy', { day: dayLong(acceptBy) }),
    claimed('mine.could.until', { day: dayLong(until) }),
    claimed('mine.could.latest', { day: dayLong(latest) }),
    claimed('mine.could.decline2016'),
    claimed('mine.could.threat2016', { day: dayLong(acceptBy) }),
  ]
}

/** What the answers left possible to do, and until when: nothing of it can be done any more. */
export function couldHave({ lives }: Mine): readonly Block[] {
  const spans = new Set(lives.map(({ of }) => of.span))
  const first = lives.find(({ of }) => of.span === 'before')
  const isSure = spans.size === 1
  const later = [
    ...(spans.has('between') ? [claimed('mine.could.none')] : []),
    ...(spans.has('after') ? [claimed('mine.could.noneLater')] : []),
  ]
  const wasAskedIn2021 = spans.has('before') || spans.has('between')
  return [
    ...(first
      ? group(say(isSure ? 'mine.could.2016.sure' : 'mine.could.2016', { year: YEAR_2016 }), asked(first))
      : []),
    ...group(say(first ? 'mine.could.later' : 'mine.could.later.sure'), later),
    ...(wasAskedIn2021
      ? group(say('mine.could.2021', { year: YEAR_2021 }), [
          claimed('mine.could.notice2021'),
          claimed('mine.could.threat2021'),
          claimed('mine.could.moved2021'),
          claimed('mine.could.never2021'),
        ])
      : []),
  ]
}
