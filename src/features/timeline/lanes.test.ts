import { describe, expect, it } from 'vitest'
import { LANES } from './laneItem.ts'
import { layOutLane } from './laneLayout.ts'
import { daysThatMatter, laneItems } from './lanes.ts'
import { laneWords } from './laneWords.ts'
import { AGREED_OFF, lane, told } from './testing.ts'
import { guessWidth } from './textWidth.ts'
import { timeScale } from './timeScale.ts'
import { phaseOf } from './windows.ts'

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
