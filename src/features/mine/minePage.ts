import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { Said } from '#content/said.ts'
import type { Ending, Mine } from '#domain/mine/fates.ts'
import { FIRST_SEEN } from '#domain/scenario/defaults.ts'
import { couldHave } from './couldHave.ts'
import { certainFlows, endingFlows } from './flowLines.ts'
import { inShort } from './inShort.ts'
import { claimed, plain, sentences, type Block, type Part } from './parts.ts'
import { todayCan } from './todayCan.ts'

/** From so many endings on, each is told in what goes and what is held back alone. */
const MANY_ENDINGS = 4

function flows({ fates, lives }: Mine): readonly Block[] {
  const groups = certainFlows(fates, lives)
  return [
    sentences(plain('mine.flow.how')),
    groups.length > 0 ? { kind: 'flows', groups } : sentences(plain('mine.flow.none')),
  ]
}

function nameOf({ regime }: Ending): string {
  const id = regime === 'declined2021' || regime === 'deleted' ? 'row2021' : regime
  return say(`mine.if.${id}`, { first: '2016', second: '2021' })
}

function depending({ endings, fates }: Mine): readonly Block[] {
  if (!fates.some(({ statuses }) => statuses.length > 1)) return []
  const isShort = endings.length >= MANY_ENDINGS
  return [
    sentences(plain('mine.depends.how')),
    ...endings.flatMap((ending): Block[] => {
      const groups = endingFlows(ending, fates, isShort)
      const goes = groups.some(({ status }) => status === 'shared')
      const blocks: Block[] = [
        ...(goes ? [] : [sentences(plain('mine.flow.none.shared'))]),
        ...(groups.length > 0 ? [{ kind: 'flows', groups } as const] : []),
      ]
      return [{ kind: 'group', title: nameOf(ending), blocks }]
    }),
    ...(isShort ? [sentences(plain('mine.depends.rest'))] : []),
  ]
}

/** Assumptions of the engine that a person would want to know of; its own bookkeeping is none. */
const TOLD = ['pauseDayEu', 'inclusiveWindow', 'noRecordPastDate', 'newNoticeReplaces'] as const

/** Only of notices that were shown: who joined later saw the second alone, or none. */
function daysAssumed(lives: Mine['lives']): readonly Said[] {
  const [first, second] = [dayLong(FIRST_SEEN[2016].usual), dayLong(FIRST_SEEN[2021].usual)]
  if (lives.some(({ of }) => of.span === 'before')) return [plain('mine.assumed.days', { first, second })]
  return lives.some(({ of }) => of.span === 'between') ? [plain('mine.assumed.day', { day: second })] : []
}

function assumed({ lives }: Mine): readonly Said[] {
  const made = new Set(lives.flatMap(({ entries }) => entries.flatMap(({ assumes }) => assumes)))
  const last = lives.find(({ of }) => of.found === 'settings')?.standing.optOutUntil
  return [
    ...daysAssumed(lives),
    ...(last ? [plain('mine.assumed.switched', { day: dayLong(last) })] : []),
    plain('mine.assumed.number'),
    plain('mine.assumed.stay'),
    claimed('mine.assumed.parent'),
    ...TOLD.filter((id) => made.has(id)).map((id): Said => ({ kind: 'assumption', id: `ledger.assumed.${id}` })),
  ]
}

/** The whole answer, part by part. */
export function minePage(mine: Mine): readonly Part[] {
  const depends = depending(mine)
  return [
    { id: 'short', blocks: inShort(mine) },
    { id: 'flow', blocks: flows(mine) },
    ...(depends.length > 0 ? [{ id: 'depends', blocks: depends } as const] : []),
    { id: 'word', blocks: [{ kind: 'readings' }] },
    { id: 'could', blocks: couldHave(mine) },
    { id: 'today', blocks: todayCan(mine) },
    { id: 'assumed', blocks: [sentences(...assumed(mine))] },
  ]
}
