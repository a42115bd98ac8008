import { beforeAll, describe, expect, it } from 'vitest'
import { evidenceOf } from '#content/sentence.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { AS_BUILT, type Design } from '#domain/design/design.ts'
import { sameDesign } from '#domain/design/readDesign.ts'
import { tellsOfLater } from '#domain/scenario/knownThen.ts'
import { momentAt } from '#domain/scenario/momentAt.ts'
import { entriesAt, progressAt, replay } from '#domain/scenario/replay.ts'
import { SCENARIO_FORMAT_2, type AnyStep, type Region, type Scenario } from '#domain/scenario/types.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { loadDesigns } from '#store/designs.ts'
import { clockState } from './clockState.ts'
import { LANES, type LaneItem, type Story } from './laneItem.ts'
import { layOutLane } from './laneLayout.ts'
import { daysThatMatter, laneItems } from './lanes.ts'
import { laneWords } from './laneWords.ts'
import { told } from './testing.ts'
import { guessWidth } from './textWidth.ts'
import { timeScale } from './timeScale.ts'
import { phaseOf } from './windows.ts'

/** A lane in one line a mark: filled or hollow, the day, the words. */
function lane(story: Story, id: LaneItem['lane']): readonly string[] {
  return laneItems(story)
    .filter((item) => item.lane === id)
    .map((item) => {
      const end = item.until === undefined ? '' : `–${item.until}`
      const words = laneWords(item.words, 'list')
      return `${item.done ? '●' : '○'} ${item.on}${end} ${item.struck ? `~${words}~` : words}`
    })
}

const AGREED_OFF = [
  ['2016-08-26', 'readMore'],
  ['2016-08-26', 'switchOff'],
  ['2016-08-26', 'dontShare'],
  ['2016-08-26', 'agree'],
] as const

describe('the world', () => {
  it('fills what has been and leaves hollow what is to come', () => {
    expect(lane(told({ until: '2021-01-15' }), 'world')).toEqual([
      '● 2016-08-25 New terms',
      '● 2021-01-04 New terms',
      '● 2021-01-15 Date moved',
      '○ 2021-02-18 Banner',
      '○ 2021-05-15 Date passes',
      '○ 2021-05-28 No limits',
    ])
  })

  it.each([
    ['uk', ['2016-11-07 Pause', '2018-03-14 Undertaking']],
    ['germany', ['2016-09-23 Order', '2016-11-08 Pause', '2021-05-11 Order']],
    ['france', ['2016-11-08 Pause', '2017-12-18 Formal notice']],
    ['eu', ['2016-11-08 Pause']],
    ['india', ['2016-09-23 Court order']],
    ['world', []],
  ])('has the rulings of %s', (region, expected) => {
    const rulings = laneItems(told({ person: { region } })).filter((item) => item.shape === 'triangle')
    expect(rulings.map((item) => `${item.on} ${laneWords(item.words, 'list')}`)).toEqual(expected)
  })

  it('adds what came later once the clock gets there', () => {
    const india = { person: { region: 'india' } }
    expect(lane(told({ ...india, until: '2021-06-30' }), 'world')).not.toContain('○ 2021-07-09 Promise in court')
    expect(lane(told({ ...india, until: '2021-07-09' }), 'world')).toContain('● 2021-07-09 Promise in court')
  })

  it('knows of no move of the date in the telling of January', () => {
    expect(lane(told({ telling: 'announced-january' }), 'world')).toEqual([
      '● 2016-08-25 New terms',
      '○ 2021-01-04 New terms',
      '○ 2021-02-08 Date passes',
    ])
  })
})

describe('what was said', () => {
  it('strikes the date of February through from the day it was moved, and not before', () => {
    expect(lane(told({ until: '2021-01-14' }), 'said')).toEqual([
      '● 2016-09-25 accept by 25 September 2016',
      '○ 2021-02-08 accept by 8 February 2021',
    ])
    expect(lane(told({ until: '2021-01-15' }), 'said')).toEqual([
      '● 2016-09-25 accept by 25 September 2016',
      '○ 2021-02-08 ~accept by 8 February 2021~',
      '○ 2021-05-15 by 15 May 2021',
    ])
  })

  it('lets it stand where it was told in January', () => {
    expect(lane(told({ telling: 'announced-january', until: '2021-03-01' }), 'said')).toContain(
      '● 2021-02-08 accept by 8 February 2021',
    )
  })

  it('has no date of 2016 for who joined later', () => {
    expect(lane(told({ person: { joined: '2017-01-01' } }), 'said')).toEqual(['○ 2021-02-08 accept by 8 February 2021'])
  })
})

describe('windows', () => {
  const agreed = [['2016-08-26', 'agree']] as const
  it.each<[string, Parameters<typeof told>[0], readonly string[]]>([
    ['the whole time to accept on its first day', {}, ['● 2016-08-26–2016-09-25 30 days to accept']],
    ['what is left of it', { until: '2016-09-20' }, ['● 2016-08-26–2016-09-25 5 days left to accept']],
    ['its last day', { until: '2016-09-25' }, ['● 2016-08-26–2016-09-25 last day to accept']],
    ['that it is over', { until: '2016-09-26' }, ['● 2016-08-26–2016-09-25 over, not answered']],
    ['the time to change', { steps: agreed }, ['● 2016-08-26–2016-09-25 30 days to change']],
    ['its last day', { steps: agreed, until: '2016-09-25' }, ['● 2016-08-26–2016-09-25 last day to change']],
    ['that it closed', { steps: agreed, until: '2016-09-26' }, ['● 2016-08-26–2016-09-25 closed, not used']],
    ['that there is none, once off', { steps: AGREED_OFF }, ['● 2016-08-26 none: already off when you agreed']],
    [
      'that there never was one',
      { person: { joined: '2017-01-01' } },
      ['● 2017-01-01 none: no choice for new accounts'],
    ],
    [
      'what not answering was to cost',
      { telling: 'announced-january', until: '2021-02-10', steps: agreed },
      ['● 2016-08-26–2016-09-25 closed, not used', '● 2021-02-08–2021-02-10 blocked until you agree'],
    ],
    [
      'the time to the date that was moved to',
      { until: '2021-05-01', steps: agreed },
      ['● 2016-08-26–2016-09-25 closed, not used', '● 2021-01-15–2021-05-15 14 days left to accept'],
    ],
  ])('say %s', (_, tale, expected) => {
    expect(lane(told(tale), 'windows')).toEqual(expected)
  })

  it('say so in words for the slider', () => {
    expect(phaseOf(told({ steps: agreed, until: '2016-09-25' }))).toEqual({ id: 'clock.phase.changeLast' })
    expect(phaseOf(told({ until: '2016-09-20' }))).toEqual({ id: 'clock.phase.accept', count: 5 })
    expect(phaseOf(told({ steps: AGREED_OFF }))).toEqual({ id: 'clock.phase.none' })
  })
})

describe('you', () => {
  it('names the taps of a day, and whose turn it is', () => {
    expect(lane(told({ steps: AGREED_OFF }), 'you')).toEqual(['● 2016-08-26 more, off, don’t share, agree'])
    expect(lane(told(), 'you')).toEqual(['● 2016-08-26 your turn'])
    expect(lane(told({ steps: [['2016-08-26', 'readMore']] }), 'you')).toEqual(['● 2016-08-26 more, your turn'])
  })

  it('leaves hollow what was done after the day that is looked at', () => {
    const steps = [
      ['2016-08-26', 'notNow'],
      ['2016-08-30', 'agree'],
    ] as const
    expect(lane(told({ steps, at: { on: '2016-08-26', steps: 1 } }), 'you')).toEqual([
      '● 2016-08-26 not now',
      '○ 2016-08-30 agree',
    ])
  })

  it('leaves out steps that were refused, and waiting', () => {
    expect(
      lane(
        told({
          steps: [
            ['2016-08-26', 'agree'],
            ['2016-08-27', 'wait'],
            ['2016-08-27', 'agree'],
          ],
        }),
        'you',
      ),
    ).toEqual(['● 2016-08-26 agree'])
  })
})

describe('every lane', () => {
  const tales = (['world', 'uk', 'germany', 'france', 'india'] as const).flatMap((region) =>
    (['happened', 'announced-january', 'announced-february', 'announced-may'] as const).flatMap((telling) =>
      ['2016-08-26', '2016-09-25', '2017-06-01', '2021-01-10', '2021-06-15', '2024-12-01'].map((until) => ({
        person: { region },
        telling,
        until,
      })),
    ),
  )

  it('fills nothing that is later than the day', () => {
    for (const tale of tales) {
      const story = told(tale)
      for (const item of laneItems(story)) if (item.on > story.moment.on) expect(item.done).toBe(false)
    }
  })

  it('writes no words over each other, over marks or over the cursor', () => {
    for (const tale of tales) {
      const story = told(tale)
      const items = laneItems(story)
      for (const width of [1012, 760, 400]) {
        const scale = timeScale(daysThatMatter(story, items), width)
        for (const id of LANES) {
          const own = items
            .filter((item) => item.lane === id)
            .map((item) => [item, laneWords(item.words, 'line')] as const)
          const words = layOutLane(own, { scale, today: story.moment.on, measure: guessWidth })
            .flatMap(({ wordsAt, wordsWidth }) =>
              wordsAt === null ? [] : [{ from: wordsAt, to: wordsAt + wordsWidth }],
            )
            .toSorted((a, b) => a.from - b.from)
          for (const [index, word] of words.entries()) {
            expect(word.from).toBeGreaterThanOrEqual(words[index - 1]?.to ?? 0)
            const cursor = scale.x(story.moment.on)
            expect(cursor > word.from && cursor < word.to).toBe(false)
          }
        }
      }
    }
  })
})

describe('only what was public on the day', () => {
  /** The same story, told with the knowledge of its day. */
  function then(story: Story): Story {
    return {
      ...story,
      all: story.moment.entries,
      isWithheld: (claim) => tellsOfLater(evidenceOf(claim), story.moment.on),
    }
  }

  it('shows nothing after the day but dates that had been told', () => {
    const story = told({ steps: AGREED_OFF, until: '2021-06-01', at: { on: '2016-08-26', steps: 4 } })
    const items = laneItems(then(story))
    expect(laneItems(story).some(({ on }) => on > '2021')).toBe(true)
    expect(items.filter(({ on }) => on > '2016-08-26').map(({ key }) => key)).toEqual(['acceptBy2016'])
    expect(items.filter(({ until }) => until !== undefined && until > '2016-10')).toEqual([])
    const days = daysThatMatter(then(story), items)
    expect(days.toSorted().at(-1)).toBe('2016-10-05')
  })

  it.each([
    ['2021-01-04', []],
    ['2021-01-05', ['acceptBy2021']],
    ['2021-01-15', ['acceptBy2021', 'by2021']],
  ])('on %s these dates of the second notice had been told: %j', (on, keys) => {
    const story = then(told({ steps: [['2016-08-26', 'agree']], until: '2022-01-01', at: { on, steps: 1 } }))
    const said = laneItems(story).filter(({ lane: id, key }) => id === 'said' && key !== 'acceptBy2016')
    expect(said.map(({ key }) => key)).toEqual(keys)
  })

  it('tells an order when it became known, not when it was dated', () => {
    const keysOn = (on: string): readonly string[] =>
      laneItems(then(told({ person: { region: 'germany' }, steps: [], until: on, at: { on, steps: 0 } }))).map(
        ({ key }) => key,
      )
    expect(keysOn('2016-09-26')).not.toContain('de2016')
    expect(keysOn('2016-09-27')).toContain('de2016')
  })
})

describe('a design from the lab', () => {
  const day = isoDay('2016-08-26')
  function labStory(
    change: Partial<Design>,
    steps: readonly AnyStep[],
    until: string,
    region: Region = 'world',
  ): Story {
    const design = sameDesign({ ...AS_BUILT[change.question ?? '2016'], ...change })
    const usual = usualScenario()
    const person = { ...usual.person, region }
    const on = design.question === '2016' ? day : usual.firstSeen[2021]
    const taken = steps.map((step) => ({ on, do: step }))
    const scenario: Scenario = {
      ...usual,
      format: SCENARIO_FORMAT_2,
      person,
      design,
      steps: taken,
      until: isoDay(until),
    }
    const done = replay(scenario)
    const end = progressAt(done, taken.length, scenario.until)
    const moment = momentAt(done, { on: scenario.until, steps: taken.length })
    return { moment, scenario, all: entriesAt(done, taken.length, end) }
  }

  beforeAll(loadDesigns)

  it('has no moved date, no banner and no terms of history; what authorities did stays', () => {
    const story = labStory({ question: '2021', decline: true }, [], '2021-06-01', 'uk')
    expect(lane(story, 'world')).toEqual([
      '● 2016-11-07 Pause',
      '● 2018-03-14 Undertaking',
      '● 2018-04-24 New text',
      '● 2021-01-06 The question',
    ])
    expect(lane(story, 'said')).toEqual([])
    expect(lane(story, 'windows')).toEqual([])
  })

  it('draws its own windows, as long as they are', () => {
    const change = { windowDays: 90, revocable: 'bothWays', refusalCosts: 'limits', costAfterDays: 60 } as const
    expect(lane(labStory(change, ['notNow'], '2016-09-20'), 'windows')).toEqual([
      '● 2016-08-26–2016-10-25 35 days left to accept',
    ])
    expect(lane(labStory(change, ['agree'], '2016-09-20'), 'windows')).toEqual([
      '● 2016-08-26–2016-11-24 65 days left to change',
    ])
    expect(lane(labStory(change, ['agree'], '2016-09-20'), 'said')).toEqual([])
    expect(phaseOf(labStory(change, ['agree'], '2016-09-20'))).toEqual({ id: 'clock.phase.change', count: 65 })
    expect(lane(labStory({ windowDays: null, revocable: 'bothWays' }, ['agree'], '2016-12-01'), 'windows')).toEqual([])
  })

  it('says of a no that it is one', () => {
    const { moment } = labStory({ decline: true, confirmation: 'none' }, ['decline'], '2016-08-27')
    expect(clockState(moment)).toEqual({ id: 'lab.clock.declined' })
  })
})
