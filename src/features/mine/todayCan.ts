import { say } from '#content/say.ts'
import type { Said } from '#content/said.ts'
import { tapsToLeave } from '#domain/mine/chances.ts'
import type { Mine } from '#domain/mine/fates.ts'
import { PHONES, type Region } from '#domain/scenario/types.ts'
import { isInEurope } from './places.ts'
import { claimed, group, plain, type Block } from './parts.ts'

/** What the record holds of a place alone, beside what holds for Europe or outside it. */
const OF_PLACE: Readonly<Record<Region, readonly Said[]>> = {
  uk: [claimed('mine.today.object.uk'), plain('mine.today.object.uk.later')],
  germany: [claimed('mine.today.object.germany'), claimed('mine.today.object.germany2021')],
  france: [claimed('mine.today.object.france')],
  eu: [],
  india: [claimed('mine.today.object.india'), claimed('mine.today.object.india2026')],
  world: [
    claimed('mine.today.object.brazil'),
    claimed('mine.today.object.argentina'),
    claimed('mine.today.object.nigeria'),
    claimed('mine.today.object.turkey'),
    plain('mine.today.object.elsewhere'),
  ],
}

function objecting(regions: readonly Region[]): readonly Said[] {
  return [
    ...(regions.some(isInEurope)
      ? [claimed('mine.today.object.europe'), claimed('mine.today.object.basis'), plain('mine.today.object.how')]
      : []),
    ...(regions.every(isInEurope) ? [] : [claimed('mine.today.object.world')]),
    ...regions.flatMap((region) => OF_PLACE[region]),
  ]
}

function deleting({ lives }: Mine, regions: readonly Region[]): readonly Said[] {
  const [life] = lives
  const taps = life ? tapsToLeave(life) : null
  return [
    claimed('mine.today.delete.way'),
    ...(taps
      ? PHONES.map((phone) =>
          plain('mine.today.delete.taps', { taps: taps[phone], phone: say(`person.phone.${phone}`) }),
        )
      : []),
    ...(regions.every(isInEurope) ? [] : [claimed('mine.today.delete.revokes')]),
    claimed('mine.today.delete.app'),
    claimed('mine.today.delete.parent'),
    claimed('mine.today.delete.others'),
  ]
}

function reporting({ lives }: Mine): readonly Said[] {
  return [
    claimed('mine.today.report.way'),
    ...(lives.some(({ of }) => of.span === 'before') ? [claimed('mine.today.report.switch')] : []),
    claimed('mine.today.report.first'),
  ]
}

function keeping(regions: readonly Region[]): readonly Said[] {
  return [
    claimed('mine.told.optOutKept'),
    claimed('mine.today.keep.center'),
    ...(regions.includes('world') ? [claimed('mine.today.keep.brazil')] : []),
  ]
}

/** What can still be done on the last day of the record, as far as the record bears it out. */
export function todayCan(mine: Mine): readonly Block[] {
  const regions = [...new Set(mine.lives.map(({ of }) => of.region))]
  const cases = mine.lives.map(({ of }) => of)
  const isOff = cases.some(({ found, region }) => !isInEurope(region) && (found === 'notice' || found === 'settings'))
  const hasDeclined = cases.some(({ accepted }) => accepted === 'no')
  const isInEu = regions.some((region) => isInEurope(region) && region !== 'uk')
  return [
    ...group(say('mine.today.report'), reporting(mine)),
    ...group(say('mine.today.object'), objecting(regions)),
    ...(isOff ? group(say('mine.today.keep'), keeping(regions)) : []),
    ...(hasDeclined
      ? group(say('mine.today.wait'), [
          claimed('mine.today.wait.text'),
          ...(isInEu ? [claimed('mine.today.wait.eu')] : []),
        ])
      : []),
    ...group(say('mine.today.delete'), deleting(mine, regions)),
  ]
}
