import { describe, expect, it } from 'vitest'
import { evidenceOf } from '#content/sentence.ts'
import { tellsOfLater } from '#domain/scenario/knownThen.ts'
import type { Story } from './laneItem.ts'
import { daysThatMatter, laneItems } from './lanes.ts'
import { AGREED_OFF, told } from './testing.ts'

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
