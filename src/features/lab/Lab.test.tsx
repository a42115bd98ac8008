import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { labPageMessages } from '#content/en/labPage.ts'
import { KNOB_IDS } from '#domain/design/design.ts'
import { PRESET_IDS, presets } from '#domain/design/presets.ts'
import { keptItems, deleteKept } from '#store/kept.ts'
import { takeInDesigns } from '#store/designParts.ts'
import { freshLab, lab, openVariantOf } from '#store/lab.ts'
import { KNOB_GROUPS } from './knobWords.ts'
import { Lab } from './Lab.tsx'
import type { LabSlots, ReadFile } from './labSlots.ts'

takeInDesigns()
vi.setConfig({ testTimeout: 30_000 })

beforeEach(() => {
  lab.setState(freshLab(), true)
  for (const { key } of keptItems()) deleteKept(key)
})

function draw(slots: Partial<LabSlots> = {}) {
  render(
    <MemoryRouter>
      <Lab
        note={null}
        phone={(moment, _, onStep) =>
          [...moment.offered].map((step) => (
            <button key={step} type="button" onClick={() => onStep(step)}>
              {step}
            </button>
          ))
        }
        measures={({ name, beside }) => `measures of ${name} beside ${beside?.name ?? 'nothing'}`}
        found={({ measures: { paths } }) => `refusing takes ${paths.refuse?.taps}`}
        openFile={(onFiles) => (
          <button type="button" onClick={() => onFiles([new File([], 'some.json')])}>
            Choose a file
          </button>
        )}
        faults={({ faults }) => <div role="dialog">{faults?.map(({ path, code }) => `${path} ${code}`)}</div>}
        readFile={async () => ({ ok: false, name: 'some.json', faults: null })}
        saveFile={({ title, design }) => `${title} ${design?.switchDefault}.json`}
        link={() => 'https://example.test/lab/#v=2&b=2016'}
        variantOf={async () => ({ name: '', base: '2021', design: presets['2021'].design })}
        playAt={({ cursor }) => `/play/#${cursor.on}`}
        compareAt={(a, b) => `/compare/#${a.title}-${b.title}`}
        {...slots}
      />
    </MemoryRouter>,
  )
  return userEvent.setup()
}

const knob = (name: string) => within(screen.getByRole('group', { name }))
const design = () => openVariantOf(lab.getState()).design

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
    const user = draw()
    await screen.findByText('refusing takes 4', undefined, { timeout: 10_000 })
    await user.click(knob('Asked twice').getByRole('radio', { name: 'nobody' }))
    await user.click(knob('Decline button').getByRole('radio', { name: 'there is one' }))
    expect(knob('Decline button').getByText('Differs. The preset has: none')).toBeVisible()
    expect(screen.getByText('2 knobs differ from the preset.')).toBeVisible()
    await screen.findByText('refusing takes 1', undefined, { timeout: 10_000 })
    expect(screen.getByText('measures of Variant 1 beside 2016 as built')).toBeVisible()
    expect(screen.getByText(/^Taps to hold back: 1, before [34]/, { selector: '[role=status]' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Back to preset: Decline button' }))
    expect(design().decline).toBe(false)
    expect(knob('Decline button').getByRole('radio', { name: 'none' })).toHaveFocus()
  })

  test('numbers count as soon as they can; what is no number is said, and nothing changes', async () => {
    const user = draw()
    const days = knob('Window').getByRole('spinbutton', { name: 'Days' })
    await user.clear(days)
    expect(days).toHaveAccessibleDescription('A whole number between 1 and 3650.')
    expect(design().windowDays).toBe(30)
    await user.type(days, '90')
    expect(design().windowDays).toBe(90)
    await user.click(knob('Window').getByRole('checkbox', { name: 'no end' }))
    expect(design().windowDays).toBeNull()
    expect(days).toBeDisabled()
    await user.click(knob('Window').getByRole('checkbox', { name: 'no end' }))
    expect(design().windowDays).toBe(90)
  })

  test('what really stops is ticked, use by use', async () => {
    const user = draw()
    await user.click(knob('What it really stops').getByRole('checkbox', { name: 'safety and spam' }))
    expect(design().stops).toEqual(['safety', 'product', 'ads'])
  })

  test('what does not go together is explained at each of its knobs', async () => {
    const user = draw()
    await user.click(knob('Place when asked').getByRole('radio', { name: 'nowhere' }))
    for (const name of ['Place when asked', 'Change of mind', 'Window'])
      expect(screen.getByRole('group', { name })).toHaveAccessibleDescription(/Does not go together\./)
    expect(screen.getByRole('group', { name: 'Wording' })).not.toHaveAccessibleDescription(/Does not go/)
  })

  test('is taken back by keys, but not while a name is typed', async () => {
    const user = draw()
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

test('the phone lives the design, and leads to the replay and to the comparison', async () => {
  const user = draw()
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

describe('variants', () => {
  test('have names, and stand beside each other', async () => {
    const user = draw()
    await user.type(screen.getByRole('textbox', { name: 'Name of this variant' }), 'Fair{Enter}')
    await user.click(screen.getByRole('button', { name: 'Duplicate' }))
    const list = within(screen.getByRole('list', { name: 'Variants' }))
    expect(list.getByRole('button', { name: 'Open “Fair, copy”' })).toHaveAttribute('aria-current', 'true')
    await user.click(list.getByRole('button', { name: 'Open “Fair”' }))
    expect(screen.getByRole('textbox', { name: 'Name of this variant' })).toHaveValue('Fair')
  })

  test('are copied, saved, and kept when somebody asks for it', async () => {
    const user = draw()
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText('Link copied. It holds the whole design.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Save as a file' }))
    expect(screen.getByText('Saved as Variant 1 on.json')).toBeVisible()
    expect(keptItems()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Keep on this device' }))
    expect(keptItems()).toMatchObject([{ kind: 'design', name: 'Variant 1' }])
    const kept = within(screen.getByRole('list', { name: 'Kept on this device' }))
    await user.click(kept.getByRole('button', { name: 'Open “Variant 1”' }))
    expect(await screen.findByRole('list', { name: 'Variants' })).toBeVisible()
    expect(design().question).toBe('2021')
    await user.click(kept.getByRole('button', { name: 'Delete “Variant 1” from this device' }))
    expect(keptItems()).toEqual([])
  })

  test('come from files; one without a design is refused with its reason', async () => {
    let read: ReadFile = { ok: true, scenario: {} as never }
    const user = draw({ readFile: async () => read })
    await user.click(screen.getByRole('button', { name: 'Choose a file' }))
    expect(await screen.findByRole('dialog')).toHaveTextContent('$.design missing')
    const { design: fair } = presets['ongoing-control']
    read = { ok: true, scenario: { title: 'From a file', design: { ...fair, decline: true } } as never }
    await user.click(screen.getByRole('button', { name: 'Choose a file' }))
    expect(await screen.findByText('Opened some.json as a variant of its own.')).toBeVisible()
    expect(openVariantOf(lab.getState())).toMatchObject({ name: 'From a file', base: 'ongoing-control' })
    act(() => undefined)
  })
})
