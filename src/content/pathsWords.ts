import { capital, noticeYears, regionWord, stateWord } from '#content/chartWords.ts'
import { knobName } from '#content/designSays.ts'
import { count, dayLong, dayShort, insideSentence, monthLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { stepName } from '#content/stepName.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import type { PurposeId } from '#domain/dataflow/ids.ts'
import { isoDay, type IsoDay } from '#domain/day/isoDay.ts'
import type { Design, KnobId } from '#domain/design/design.ts'
import type { Answer, AnsweredEnd, Cost } from '#domain/paths/answer.ts'
import type { EndState, LastingId } from '#domain/paths/lasting.ts'
import type { Wanted } from '#domain/paths/question.ts'
import type { Reversible } from '#domain/paths/reversal.ts'
import { publicAccount } from '#domain/scenario/publicAccount.ts'
import { answerClass } from '#domain/paths/groupEnds.ts'
import type { ScenarioStep, Telling } from '#domain/scenario/types.ts'

/** When each announcement was made. */
const ANNOUNCED: Record<Telling, IsoDay> = {
  happened: isoDay('2021-01-06'),
  'announced-january': isoDay('2021-01-06'),
  'announced-february': isoDay('2021-02-18'),
  'announced-may': isoDay('2021-05-07'),
}

export function announcedIn(telling: Telling): string {
  return monthLong(ANNOUNCED[telling])
}

export function tellingWords(telling: Telling): string {
  return say(`paths.telling.${telling}`, { month: announcedIn(telling) })
}

/** What can only be asked by a link, said in the sentence all the same. */
export function moreWords({ terms2016, window, terms2021 }: Wanted): string {
  const parts: (readonly [LastingId, string | undefined])[] = [
    ['terms2016', terms2016],
    ['window2016', window],
    ['terms2021', terms2021],
  ]
  return parts
    .flatMap(([region, value]) => (value === undefined ? [] : [{ region, value }]))
    .map(({ region, value }) =>
      say('paths.more', {
        region: insideSentence(regionWord(region)),
        state: stateWord(region, value),
      }),
    )
    .join('')
}

/** What is held back under a design: of all that it stops, or one use. */
export function heldWords(held: string): string {
  if (held === 'any' || held === 'none' || held === 'all') return say(`lab.paths.held.${held}`)
  return say('lab.paths.held.use', { use: nameOfUse(held as PurposeId) })
}

function nameOfUse(use: PurposeId): string {
  return say(`purpose.${use}.name`)
}

/** An end of a design from the lab: only its own question is told. */
function labEndWords(state: EndState, { question }: Design): string {
  const { terms2016, terms2021, window2016, authority, answer, held = [] } = state
  const terms = question === '2016' ? terms2016 : terms2021
  return capital(
    say('lab.paths.end', {
      // Who declined has answered: that the notice is gone for now, as after putting it off, says less.
      declined: answer !== 'declined' ? 'no' : terms === 'asked' ? 'again' : 'yes',
      terms: stateWord(`terms${question}`, terms),
      window: window2016,
      count: held.length,
      uses: held.map(nameOfUse).join(', '),
      authority,
      authorityName: insideSentence(say('chart.region.authority', noticeYears)),
      authorityWord: stateWord('authority', authority),
    }),
  )
}

/** An end, beside the class in which it stands. */
export function endWords(state: EndState, design: Design | undefined): string {
  if (design) return labEndWords(state, design)
  const { sharing2016, terms2016, window2016, terms2021, authority } = state
  return say('paths.end', {
    ...noticeYears,
    terms2016: stateWord('terms2016', terms2016),
    // Who held back without ever having a window did so at the notice.
    switched: sharing2016 === 'off' && window2016 === 'none' ? 'notice' : window2016,
    terms2021: stateWord('terms2021', terms2021),
    authority,
    authorityName: insideSentence(regionWord('authority')),
    authorityWord: stateWord('authority', authority),
  })
}

/** What a class of ends has in common. */
export function classWords(state: EndState, design: Design | undefined): string {
  const { sharing2016, account } = state
  if (design)
    return capital(
      say(`lab.paths.class.${answerClass(state)}`, { account: say(`paths.account.${publicAccount(account)}`) }),
    )
  return capital(
    say('paths.class', {
      sharing: say(`paths.sharing.${sharing2016}`),
      account: say(`paths.account.${publicAccount(account)}`),
    }),
  )
}

export function answerWords({ count: like, ends }: Pick<Answer, 'count' | 'ends'>): string {
  return say('paths.answer', { count: count(like), ends: ends.length })
}

export function detailWords({ paths, ends, standings, days }: Answer): string {
  const most = say('paths.answer.countless', { most: count(Number.MAX_SAFE_INTEGER) })
  return say('paths.answer.detail', {
    paths: paths === null ? most : count(paths),
    many: paths ?? 2,
    ends: ends.length,
    standings,
    days,
  })
}

export function reversibleWords(reversible: Reversible): string {
  if (reversible === 'no') return say('paths.reversible.no')
  if (reversible === 'nothingAnswered') return say('paths.reversible.nothingAnswered')
  return reversible === LAST_DAY ? say('paths.reversible.throughout') : dayShort(reversible)
}

export function costWords({ taps, screens, days }: Cost): string {
  return say('paths.example.cost', { taps, screens, days })
}

/** What a path of a design rests on: settings, and no fact. */
export function knobWords(knobs: readonly KnobId[]): string {
  return say('lab.paths.knobs', { knobs: knobs.map(knobName).join(', ') })
}

/** The steps of a path, day by day. */
export function stepsByDay(steps: readonly ScenarioStep[]): { readonly day: string; readonly does: string }[] {
  const days = [...new Set(steps.map(({ on }) => on))]
  return days.map((day) => ({
    day: dayShort(day),
    does: steps
      .filter(({ on }) => on === day)
      .map(({ do: step }) => stepName(step))
      .join(', '),
  }))
}

export function untilWords(end: Pick<AnsweredEnd, 'steps'>, until: IsoDay): string | null {
  const last = end.steps.at(-1)?.on
  if (last === undefined) return say('paths.example.nothing', { day: dayLong(until) })
  return last < until ? say('paths.example.then', { day: dayLong(until) }) : null
}
