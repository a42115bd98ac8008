import { beforeEach, describe, expect, test } from 'vitest'
import { presets } from '#domain/design/presets.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import {
  beginAgain,
  dayOfLab,
  duplicate,
  freshLab,
  goToLabEvent,
  knobBack,
  lab,
  labEvent,
  labStory,
  openVariant,
  openVariantOf,
  passLabDays,
  redoLab,
  removeVariant,
  rename,
  setKnob,
  setLabPhone,
  startFrom,
  tapLab,
  undoLab,
} from '#store/lab.ts'
import { momentOf } from '#store/story.ts'

registerDesigns(allDesignTools)
beforeEach(() => lab.setState(freshLab(), true))

const open = () => openVariantOf(lab.getState())
const moment = () => momentOf(labStory(lab.getState()), lab.getState().cursor)

describe('turning knobs', () => {
  test('is undone and done again, one turn at a time', () => {
    setKnob('decline', true)
    setKnob('switchDefault', 'off')
    undoLab()
    expect(open().design).toMatchObject({ decline: true, switchDefault: 'on' })
    redoLab()
    expect(open().design.switchDefault).toBe('off')
    undoLab()
    undoLab()
    expect(open().design).toBe(presets['2016'].design)
    undoLab()
    expect(lab.getState().past).toEqual([])
  })

  test('the digits of one number are one turn', () => {
    setKnob('windowDays', 9)
    setKnob('windowDays', 90)
    setKnob('costAfterDays', 5)
    undoLab()
    expect(open().design).toMatchObject({ windowDays: 90, costAfterDays: 30 })
    undoLab()
    expect(open().design.windowDays).toBe(30)
  })

  test('a knob goes back to its preset alone', () => {
    startFrom('neutral-minimum')
    setKnob('decline', false)
    setKnob('wording', 'loss')
    knobBack('decline')
    expect(open().design).toMatchObject({ decline: true, wording: 'loss' })
  })

  test('what does not change anything is no turn', () => {
    setKnob('decline', false)
    expect(lab.getState().past).toEqual([])
  })
})

describe('variants', () => {
  test('are kept beside each other, each with its name, and taken off the list', () => {
    rename('First')
    setKnob('decline', true)
    duplicate('Second')
    setKnob('decline', false)
    const { variants } = lab.getState()
    expect(variants.map(({ name, design }) => [name, design.decline])).toEqual([
      ['First', true],
      ['Second', false],
    ])
    openVariant(1)
    expect(open().name).toBe('First')
    removeVariant(1)
    expect(open().name).toBe('Second')
    removeVariant(2)
    expect(lab.getState().variants).toHaveLength(1)
    undoLab()
    expect(lab.getState().variants).toHaveLength(2)
  })
})

describe('the live phone', () => {
  test('begins with the question, whichever it is', () => {
    expect(moment()).toMatchObject({ on: '2016-08-26', standing: { screen: 'notice2016' } })
    startFrom('2021')
    expect(moment()).toMatchObject({ on: '2021-01-06', standing: { screen: 'notice2021', terms2016: 'accepted' } })
    setKnob('decline', true)
    expect(moment()).toMatchObject({ on: '2021-01-06', standing: { screen: 'notice2021' } })
    expect(lab.getState().isAnew).toBe(false)
  })

  test('keeps its story while the steps are possible, and begins anew when one is not', () => {
    setKnob('confirmation', 'none')
    setKnob('decline', true)
    tapLab('decline')
    setKnob('wording', 'neutral')
    expect(moment().standing.answer).toBe('declined')
    expect(lab.getState().isAnew).toBe(false)
    setKnob('decline', false)
    expect(lab.getState()).toMatchObject({ isAnew: true, steps: [] })
    expect(moment().standing.screen).toBe('notice2016')
    tapLab('agree')
    expect(lab.getState().isAnew).toBe(false)
  })

  test('begins anew on a phone that has another way', () => {
    tapLab('agree')
    tapLab('openMenu')
    setLabPhone('iphone')
    expect(lab.getState()).toMatchObject({ isAnew: true, steps: [] })
  })

  test('has a clock of its own, which never goes back behind the question', () => {
    expect(labEvent(lab.getState(), -1)).toBeNull()
    tapLab('agree')
    passLabDays(3)
    expect(dayOfLab(lab.getState(), lab.getState().cursor.on)).toBe(3)
    goToLabEvent(1)
    expect(lab.getState().cursor.on).toBe('2016-09-25')
    goToLabEvent(-1)
    expect(lab.getState().cursor.on).toBe('2016-08-26')
    beginAgain()
    expect(moment()).toMatchObject({ taps: 0, standing: { screen: 'notice2016' } })
  })

  test('a tap in the past leaves what came after', () => {
    tapLab('agree')
    passLabDays(3)
    tapLab('openMenu')
    goToLabEvent(-1)
    tapLab('openMenu')
    expect(lab.getState().steps).toEqual([
      { on: '2016-08-26', do: 'agree' },
      { on: '2016-08-26', do: 'openMenu' },
    ])
    expect(labStory(lab.getState()).all.every(({ refused }) => refused === undefined)).toBe(true)
  })
})
