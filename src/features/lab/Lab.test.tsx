import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { labPageMessages } from '#content/en/labPage.ts'
import { KNOB_IDS } from '#domain/design/design.ts'
import { PRESET_IDS, presets } from '#domain/design/presets.ts'
import { KNOB_GROUPS } from './knobWords.ts'
import { design, drawLab, knob, prepareLab } from './testing/lab.tsx'

prepareLab()

test('every knob stands in one group', () => {
  expect(Object.values(KNOB_GROUPS).flat().toSorted()).toEqual([...KNOB_IDS].toSorted())
})

test('every preset says what it is, on the facts that it cites', () => {
  for (const id of PRESET_IDS) {
    const said = labPageMessages[`labPage.preset.${id}`]
    expect(said.kind === 'claim' ? said.facts : []).toEqual(presets[id].cites)
  }
})

describe('turning a knob', () => {
  test('marks it in words, says what it changed, and goes back alone', async () => {
    const user = drawLab()
    await screen.findByText('refusing takes 4', undefined, { timeout: 10_000 })
    await user.click(knob('Asked twice').getByRole('radio', { name: 'nobody' }))
    await user.click(knob('Decline button').getByRole('radio', { name: 'there is one' }))
    expect(knob('Decline button').getByText('Differs. The preset has: none')).toBeVisible()
    expect(screen.getByText('2 knobs differ from the preset.')).toBeVisible()
    await screen.findByText('refusing takes 1', undefined, { timeout: 10_000 })
    expect(screen.getByText('measures of Variant 1 beside 2016 as built')).toBeVisible()
    expect(
      screen.getByText(/^By the last turn: Taps to hold back: 1, before 3/, { selector: '[role=status]' }),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Back to preset: Decline button' }))
    expect(design().decline).toBe(false)
    expect(knob('Decline button').getByRole('radio', { name: 'none' })).toHaveFocus()
  })

  test('numbers count as soon as they can; what is no number is said, and nothing changes', async () => {
    const user = drawLab()
    const days = knob('Window').getByRole('spinbutton', { name: 'Days' })
    await user.clear(days)
    await user.type(days, '4000')
    await user.tab()
    expect(days).toHaveValue(4000)
    expect(days).toBeInvalid()
    expect(days).toHaveAccessibleDescription('A number from 1 to 3650, whole. Until then nothing changes.')
    expect(design().windowDays).toBe(30)
    await user.clear(days)
    await user.tab()
    expect(days).toHaveValue(null)
    expect(days).toBeInvalid()
    expect(design().windowDays).toBe(30)
    await user.type(days, '90')
    expect(days).toBeValid()
    expect(design().windowDays).toBe(90)
    await user.click(knob('Window').getByRole('checkbox', { name: 'no end' }))
    expect(design().windowDays).toBeNull()
    expect(days).toBeDisabled()
    await user.click(knob('Window').getByRole('checkbox', { name: 'no end' }))
    expect(design().windowDays).toBe(90)
  })

  test('is told against what stood before that turn, also when it is undone; no other change is told', async () => {
    const user = drawLab()
    const told = async (text: RegExp) => screen.findByText(text, { selector: '[role=status]' }, { timeout: 10_000 })
    const nothing = () => expect(screen.queryByText(/^By the last turn/)).not.toBeInTheDocument()
    await user.click(knob('Decline button').getByRole('radio', { name: 'there is one' }))
    await told(/^By the last turn: Taps to hold back: \d, before 4; \d+ more numbers changed\.$/)
    await user.type(screen.getByRole('textbox', { name: 'Name of this variant' }), 'Fair{Enter}')
    await told(/^By the last turn: Taps to hold back: \d, before 4/)
    await user.selectOptions(screen.getByLabelText('Start from'), 'Commitments of 2023')
    nothing()
    await screen.findByText('refusing takes 1', undefined, { timeout: 10_000 })
    nothing()
    await user.click(knob('Weight of the two').getByRole('radio', { name: 'Agree is larger' }))
    await told(/^By the last turn: Yes and no side by side: 3 of 5, before 4 of 5\.$/)
    await user.click(screen.getByRole('button', { name: 'Duplicate' }))
    nothing()
    const days = knob('When that falls due').getByRole('spinbutton', { name: 'Days' })
    await user.clear(days)
    await user.type(days, '12')
    await told(/^By the last turn: no number in the table changed\.$/)
    await user.click(knob('Decline button').getByRole('radio', { name: 'none' }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await told(/^By the last turn: Taps to hold back: 1, before/)
  })

  test('what really stops is ticked, use by use', async () => {
    const user = drawLab()
    await user.click(knob('What it really stops').getByRole('checkbox', { name: 'safety and spam' }))
    expect(design().stops).toEqual(['safety', 'product', 'ads'])
  })

  test('what does not go together is explained at each of its knobs', async () => {
    const user = drawLab()
    await user.click(knob('Place when asked').getByRole('radio', { name: 'nowhere' }))
    for (const name of ['Place when asked', 'Change of mind', 'Window'])
      expect(screen.getByRole('group', { name })).toHaveAccessibleDescription(/Does not go together\./)
    expect(screen.getByRole('group', { name: 'Wording' })).not.toHaveAccessibleDescription(/Does not go/)
  })

  test('of a switch that stands nowhere is said to do nothing, and can still be turned', async () => {
    const user = drawLab()
    const idle = 'No effect: there is no switch.'
    expect(screen.queryByText(idle)).not.toBeInTheDocument()
    await user.click(knob('Place when asked').getByRole('radio', { name: 'nowhere' }))
    const names = ['Default', 'Place afterwards', 'Window', 'Change of mind', 'Decisions']
    expect(screen.getAllByText(idle)).toHaveLength(names.length)
    for (const name of names)
      expect(screen.getByRole('group', { name })).toHaveAccessibleDescription(/No effect: there is no switch\./)
    // Off beforehand, agreeing shares nothing: that is an effect.
    await user.click(knob('Default').getByRole('radio', { name: 'off' }))
    expect(knob('Default').queryByText(idle)).not.toBeInTheDocument()
  })

  test('is taken back by keys, but not while a name is typed', async () => {
    const user = drawLab()
    await user.click(knob('Wording').getByRole('radio', { name: 'neutral' }))
    await user.click(screen.getByRole('textbox', { name: 'Name of this variant' }))
    await user.keyboard('{Control>}z{/Control}')
    expect(design().wording).toBe('neutral')
    await user.click(knob('Wording').getByRole('radio', { name: 'neutral' }))
    await user.keyboard('{Control>}z{/Control}')
    expect(design().wording).toBe('gain')
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(design().wording).toBe('neutral')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(design().wording).toBe('gain')
    expect(screen.getByRole('button', { name: 'Redo' })).toBeEnabled()
  })
})

test('nothing is reached in another order than it is seen, where one of the three is seen at a time', async () => {
  const { readFile } = await import('node:fs/promises')
  // The sheet moves nothing about; then the order of the page is the order of the eye.
  expect(await readFile('src/features/lab/Lab.module.css', 'utf8')).not.toMatch(/\border:|-reverse/)
  drawLab()
  const view = screen.getByRole('radio', { name: 'Knobs' })
  const after = (one: Element) => one.compareDocumentPosition(view) & Node.DOCUMENT_POSITION_FOLLOWING
  for (const one of screen.getAllByRole('radio'))
    if (one.getAttribute('name') !== view.getAttribute('name')) expect(after(one)).toBeTruthy()
  expect(after(screen.getByRole('link', { name: 'Open in the replay' }))).toBeTruthy()
})

test('the phone lives the design, and leads to the replay and to the comparison', async () => {
  const user = drawLab()
  expect(screen.getByText('The simulation of the replay: no knob is turned yet.')).toBeVisible()
  await user.selectOptions(screen.getByLabelText('Start from'), 'Neutral minimum, ours')
  await user.click(screen.getByRole('button', { name: 'decline' }))
  expect(screen.getByText('You declined.')).toBeVisible()
  expect(screen.getByText(/1 tap so far\./)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'One day on' }))
  expect(screen.getByText('1 day since the question')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Open in the replay' })).toHaveAttribute('href', '/play/#2016-08-27')
  await user.selectOptions(screen.getByLabelText('Beside'), '2021 as it happened')
  expect(screen.getByRole('link', { name: /^Compare with “2021 as it happened”/ })).toHaveAttribute(
    'href',
    '/compare/#-2021 as it happened',
  )
  await user.click(knob('Decline button').getByRole('radio', { name: 'none' }))
  expect(screen.getByText(/^The story began anew/)).toBeVisible()
})
