import { calendar, LAST_DAY_OF_2016_TERMS, type CalendarRow } from '#domain/consent/calendar.ts'
import { accountRows } from '#domain/consent/chart/account.ts'
import { deleteFromRows, fieldRows, reasonsRows } from '#domain/consent/chart/deletion.ts'
import { screenRows } from '#domain/consent/chart/screen.ts'
import { authorityRows, helpFromRows } from '#domain/consent/chart/terms2021.ts'
import type { AnyEventType, WorldEventType } from '#domain/consent/events.ts'
import { marks } from '#domain/consent/marks.ts'
import type { EngineRow, LabRow, Where } from '#domain/consent/row.ts'
import type { Setting, Standing } from '#domain/consent/standing.ts'
import { isExistingUser } from '#domain/consent/start.ts'
import { askingDeeds, remindLater } from '#domain/design/asking.ts'
import { allHeld, planOf, rowsOfDeeds, type Deed, type Plan, type Sets } from '#domain/design/deed.ts'
import type { Design } from '#domain/design/design.ts'
import { keepingDeeds } from '#domain/design/keeping.ts'
import type { DesignRows } from '#domain/design/registry.ts'
import { SHARED_STEPS } from '#domain/scenario/types.ts'

/**
 * The rows of a design. What is asked follows from its knobs, row by row; the ways through the phone, deletion and what
 * authorities did are those of history, because no design of the question changes them.
 */
export function designRows(design: Design): DesignRows {
  const plan = planOf(design)
  const own = rowsOfDeeds([...worldDeeds(plan), ...askingDeeds(plan), ...keepingDeeds(plan), ...exitDeeds(plan)])
  return {
    chart: [...own.chart, ...dayRows(plan), ...sharedRows(plan)],
    marks: [...own.marks, ...marks.filter((mark) => mark.mark === 'deletedOn' && isOn(mark, DELETIONS))],
    calendar: (setting) => calendarRows(plan, setting),
    start: (shipped, setting) => start(plan, shipped, setting),
  }
}

const UNCHANGED: ReadonlySet<AnyEventType> = new Set<AnyEventType>([...SHARED_STEPS, 'wait'])
const DELETIONS: ReadonlySet<AnyEventType> = new Set<AnyEventType>(['deleteAccount', 'confirmDelete'])

function isOn(row: Pick<EngineRow, 'on'>, events: ReadonlySet<AnyEventType>): boolean {
  return [row.on].flat().every((event) => events.has(event))
}

/** What no design of the question changes. */
function sharedRows({ design }: Plan): EngineRow[] {
  const isHelp = (row: EngineRow): boolean => isOn(row, new Set<AnyEventType>(['openHelp']))
  return [
    ...screenRows.filter((row) => isOn(row, UNCHANGED) && (design.question === '2021' || !isHelp(row))),
    ...accountRows.filter((row) => isOn(row, DELETIONS)),
    ...helpFromRows,
    ...authorityRows,
    ...deleteFromRows,
    ...fieldRows,
    ...reasonsRows,
  ]
}

/** What the world brings: the notice, its return, and what it costs not to accept. */
function worldDeeds(plan: Plan): Deed[] {
  const { notice, terms, shown, blocked, blockedBy, design } = plan
  const anywhere = { at: '*', to: notice } as const
  const bites = design.refusalCosts !== 'nothing' && design.refusalCosts !== 'reminders'
  const reminds = remindLater(plan)
  const asked: Sets = { [terms]: 'asked' }
  return [
    {
      ...anywhere,
      on: shown,
      sets: asked,
      marks: { ...reminds, ...(bites ? { acceptBy: design.costAfterDays } : {}) },
      knob: 'audience',
    },
    {
      ...anywhere,
      on: 'noticeReturned',
      where: { account: 'active', [terms]: ['asked', 'deferred'] },
      sets: asked,
      marks: reminds,
      knob: 'remindEveryDays',
    },
    { ...anywhere, on: blockedBy, sets: { ...asked, account: blocked }, knob: 'refusalCosts' },
    { at: '*', to: 'limited', on: 'callsOnlyBegan', sets: { ...asked, account: 'callsOnly' }, knob: 'refusalCosts' },
    {
      at: '*',
      to: 'gone',
      on: 'accountDeleted',
      sets: { account: 'deleted' },
      marks: { deletedOn: 0 },
      knob: 'refusalCosts',
    },
    { ...anywhere, on: 'dayBegan', where: { account: blocked }, knob: 'refusalCosts' },
    { at: '*', to: 'limited', on: 'dayBegan', where: { account: 'callsOnly' }, knob: 'refusalCosts' },
    { at: '*', to: 'chats', on: 'dayBegan', knob: 'question' },
  ]
}

/** How a switch stands before anybody touches it. Where none is shown, saying yes is a yes to each use. */
function usuallyHeld({ design: { switchDefault }, choiceAt }: Plan): 'no' | 'yes' | 'unset' {
  if (switchDefault === 'off') return 'yes'
  return switchDefault === 'on' || choiceAt === null ? 'no' : 'unset'
}

/** What a new day, a closing window and a way back change in regions that no screen shows. */
function dayRows(plan: Plan): LabRow[] {
  const { terms, uses, design } = plan
  const { remindEveryDays, refusalCosts } = design
  const unanswered = { answer: ['open', 'declined'] } as const
  const usual = usuallyHeld(plan)
  const isDaily = remindEveryDays === 1 || !plan.canLeave
  const open: Where = { account: 'active', ...(refusalCosts === 'nothing' ? { answer: 'open' } : {}) }
  return [
    isDaily
      ? { region: terms, from: 'deferred', on: 'dayBegan', where: open, to: 'asked', knob: 'remindEveryDays' }
      : {
          region: terms,
          from: 'asked',
          on: 'dayBegan',
          where: { account: 'active' },
          to: 'deferred',
          knob: 'remindEveryDays',
        },
    { region: 'panelSwitch', from: '*', on: 'dayBegan', to: usual === 'yes' ? 'off' : 'on', knob: 'switchDefault' },
    { region: 'chosen', from: '*', on: 'dayBegan', to: 'no', knob: 'switchDefault' },
    ...uses.map((use): LabRow => ({
      region: `held-${use}`,
      from: '*',
      on: 'dayBegan',
      where: unanswered,
      to: usual,
      knob: 'switchDefault',
    })),
    { region: 'window2016', from: 'open', on: 'windowClosed', to: 'closed', knob: 'windowDays' },
    { region: 'row', from: ['enabled', 'greyed'], on: 'windowClosed', to: 'absent', knob: 'windowDays' },
    { region: 'row', from: 'greyed', on: ['back', 'openDeleteAccount', 'dayBegan'], to: 'absent', knob: 'revocable' },
  ]
}

/** A blocked account keeps the way to deletion, whichever notice blocks it. */
function exitDeeds({ notice, blocked }: Plan): Deed[] {
  return [
    {
      on: 'openDeleteAccount',
      at: notice,
      to: 'delete',
      where: { account: blocked },
      sets: { deleteFrom: 'notice2016' },
      knob: 'refusalCosts',
      refusal: 'notBlocked',
    },
    { on: 'back', at: 'delete', to: notice, where: { deleteFrom: 'notice2016' }, knob: 'refusalCosts' },
  ]
}

function isAsked({ design: { audience, question } }: Plan, setting: Setting): boolean {
  return audience === 'all' || wasThere(question, setting)
}

/** Whether a person was there before the question was first put. */
function wasThere(question: Design['question'], { joined }: Setting): boolean {
  return question === '2016' ? isExistingUser(joined) : joined <= LAST_DAY_OF_2016_TERMS
}

const COSTS: Readonly<Partial<Record<Design['refusalCosts'], (plan: Plan) => WorldEventType>>> = {
  limits: () => 'callsOnlyBegan',
  lossOfApp: ({ blockedBy }) => blockedBy,
  deletion: () => 'accountDeleted',
}
const OF_AUTHORITIES: ReadonlySet<WorldEventType> = new Set(['pauseBegan', 'textChanged', 'overlayBegan'])

function calendarRows(plan: Plan, setting: Setting): CalendarRow[] {
  const { terms, shown, design } = plan
  const cost = COSTS[design.refusalCosts]?.(plan)
  const first = wasThere(design.question, setting) ? (`firstSeen${design.question}` as const) : 'joined'
  const free = design.refusalCosts === 'nothing' ? ({ answer: 'open' } as const) : {}
  const noticeRow: CalendarRow[] = isAsked(plan, setting)
    ? [{ on: { after: first, days: 0 }, event: shown, by: 'company', where: { [terms]: 'notAsked' }, knob: 'audience' }]
    : []
  const costRow: CalendarRow[] = cost
    ? [
        {
          on: { after: 'acceptBy', days: 1 },
          event: cost,
          by: 'clock',
          where: { account: 'active', [terms]: ['asked', 'deferred'] },
          knob: 'refusalCosts',
        },
      ]
    : []
  return [
    ...noticeRow,
    ...calendar.filter(({ event }) => event === 'textChanged'),
    {
      on: { after: 'optOutUntil', days: 1 },
      event: 'windowClosed',
      by: 'clock',
      where: { window2016: 'open' },
      knob: 'windowDays',
    },
    ...costRow,
    {
      on: { after: 'remindOn', days: 0 },
      event: 'noticeReturned',
      by: 'company',
      where: { account: 'active', [terms]: 'deferred', ...free },
      knob: 'remindEveryDays',
    },
    ...calendar.filter(({ event }) => event !== 'textChanged' && OF_AUTHORITIES.has(event)),
  ]
}

/** Only the question of the design is asked: the other one is not yet there, or was answered as most did. */
function start(plan: Plan, shipped: Standing, setting: Setting): Standing {
  const { design, uses } = plan
  const usual = usuallyHeld(plan)
  return {
    ...shipped,
    ...(design.question === '2016' ? start2016(plan, setting) : start2021(plan, setting)),
    panelSwitch: usual === 'yes' ? 'off' : 'on',
    answer: 'open',
    chosen: 'no',
    asks: 'nothing',
    askedAt: 'chats',
    ...allHeld(uses, usual),
    remindOn: null,
  }
}

function start2016(plan: Plan, setting: Setting): Pick<Standing, 'terms2016' | 'sharing2016' | 'terms2021'> {
  return isAsked(plan, setting)
    ? { terms2016: 'notAsked', sharing2016: 'none', terms2021: 'notAsked' }
    : { terms2016: 'acceptedAtSignup', sharing2016: 'noChoice', terms2021: 'notAsked' }
}

function start2021(plan: Plan, setting: Setting): Pick<Standing, 'terms2016' | 'sharing2016' | 'terms2021'> {
  const before = isExistingUser(setting.joined)
    ? ({ terms2016: 'accepted', sharing2016: 'on' } as const)
    : ({ terms2016: 'acceptedAtSignup', sharing2016: 'noChoice' } as const)
  return { ...before, terms2021: isAsked(plan, setting) ? 'notAsked' : 'acceptedAtSignup' }
}
