import { describe, expect, it } from 'vitest'
import { awaitsAnswer, isDecision, isLookingBack } from './decision.ts'
import { told } from './testing.ts'

const AGREE = [['2016-08-26', 'agree']] as const

describe('a decision', () => {
  it('is a notice or a blocked page that appears', () => {
    const before = told({ steps: AGREE, until: '2021-01-05' }).moment
    expect(awaitsAnswer(before)).toBe(false)
    expect(isDecision(before, told({ steps: AGREE, until: '2021-01-06' }).moment)).toBe(true)
    const january = { telling: 'announced-january', steps: AGREE }
    const asked = told({ ...january, until: '2021-02-07' }).moment
    expect(isDecision(asked, told({ ...january, until: '2021-02-08' }).moment)).toBe(true)
  })

  it('is not a day on which nothing new is asked', () => {
    expect(isDecision(told({ until: '2016-09-25' }).moment, told({ until: '2016-09-26' }).moment)).toBe(false)
    expect(isDecision(told({ steps: AGREE }).moment, told({ steps: AGREE, until: '2016-09-26' }).moment)).toBe(false)
  })
})

describe('looking back', () => {
  it('is to stand before a step that is taken', () => {
    const story = told({ steps: AGREE, until: '2017-01-01', at: { on: '2016-08-26', steps: 0 } })
    expect(isLookingBack(story.moment, 1)).toBe(true)
    expect(isLookingBack(told({ steps: AGREE, at: { on: '2016-09-01', steps: 1 } }).moment, 1)).toBe(false)
  })
})
