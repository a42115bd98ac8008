import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { labPageMessages } from '#content/en/labPage.ts'
import { presetName } from '#content/designSays.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { KNOB_IDS } from '#domain/design/design.ts'
import { PRESET_IDS, presets } from '#domain/design/presets.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { keptItems, deleteKept } from '#store/kept.ts'
import { takeInDesigns } from '#store/designParts.ts'
import { freshLab, lab } from '#store/lab.ts'
import { openVariantOf } from '#store/labWork.ts'
import { KNOB_GROUPS } from './knobWords.ts'
import { Lab } from './Lab.tsx'
import type { ReadFile, TakeSlots } from './labSlots.ts'
import { TakeAlong } from './TakeAlong.tsx'

takeInDesigns()
vi.setConfig({ testTimeout: 30_000 })

beforeEach(() => {
  lab.setState(freshLab(), true)
  for (const { key } of keptItems()) deleteKept(key)
})

function draw(slots: Partial<TakeSlots> = {}) {
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
        paths={({ subject }) => <p>paths of {subject.question}</p>}
        found={({ measures: { paths } }) => `refusing takes ${paths.refuse?.taps}`}
        take={() => (
          <TakeAlong
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
            {...slots}
          />
        )}
        playAt={({ cursor }) => `/play/#${cursor.on}`}
        compareAt={(a, b) => `/compare/#${a.title}-${b.title}`}
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
    expect(
      screen.getByText(/^By the last turn: Taps to hold back: 1, before 3/, { selector: '[role=status]' }),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Back to preset: Decline button' }))
    expect(design().decline).toBe(false)
    expect(knob('Decline button').getByRole('radio', { name: 'none' })).toHaveFocus()
  })

  test('numbers count as soon as they can; what is no number is said, and nothing changes', async () => {
    const user = draw()
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
    const user = draw()
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

  test('of a switch that stands nowhere is said to do nothing, and can still be turned', async () => {
    const user = draw()
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

test('nothing is reached in another order than it is seen, where one of the three is seen at a time', async () => {
  const { readFile } = await import('node:fs/promises')
  // The sheet moves nothing about; then the order of the page is the order of the eye.
  expect(await readFile('src/features/lab/Lab.module.css', 'utf8')).not.toMatch(/\border:|-reverse/)
  draw()
  const view = screen.getByRole('radio', { name: 'Knobs' })
  const after = (one: Element) => one.compareDocumentPosition(view) & Node.DOCUMENT_POSITION_FOLLOWING
  for (const one of screen.getAllByRole('radio'))
    if (one.getAttribute('name') !== view.getAttribute('name')) expect(after(one)).toBeTruthy()
  expect(after(screen.getByRole('link', { name: 'Open in the replay' }))).toBeTruthy()
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

  test('stand beside each other in the table, and lead to the comparison with what was built', async () => {
    const user = draw()
    await user.type(screen.getByRole('textbox', { name: 'Name of this variant' }), 'Fair{Enter}')
    await user.click(screen.getByRole('button', { name: 'Duplicate' }))
    await user.click(knob('Decline button').getByRole('radio', { name: 'there is one' }))
    expect(screen.getByText(/^Beside: history as it was recorded\. From the first knob on/)).toBeVisible()
    expect(await screen.findByText('paths of 2016', undefined, { timeout: 10_000 })).toBeVisible()
    await user.selectOptions(screen.getByLabelText('Beside'), 'Fair')
    expect(screen.queryByText(/^Beside: history/)).not.toBeInTheDocument()
    expect(await screen.findByText('measures of Fair, copy beside Fair', undefined, { timeout: 10_000 })).toBeVisible()
    const links = screen.getAllByRole('link', { name: /^Compare with/ })
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/compare/#Fair, copy-Fair',
      '/compare/#Fair, copy-2016 as built',
      '/compare/#Fair, copy-Neutral minimum, ours',
    ])
    await user.click(screen.getByRole('button', { name: 'Remove “Fair” from the list' }))
    expect(screen.getByLabelText('Beside')).toHaveDisplayValue('the preset: 2016 as built')
  })

  test('are copied, saved, and kept when somebody asks for it', async () => {
    const user = draw()
    await user.click(screen.getByRole('button', { name: 'Take it along' }))
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

  test('that are saved and opened again have names of their own', async () => {
    const { design: fair } = presets['commitments-2023']
    let title = 'Variant 1'
    const user = draw({ readFile: async () => ({ ok: true, scenario: { title, design: fair } as never }) })
    await user.click(screen.getByRole('button', { name: 'Take it along' }))
    for (title of ['Variant 1', 'Fair', 'Fair', 'Variant 2']) {
      await user.click(screen.getByRole('button', { name: 'Choose a file' }))
      await screen.findByText(/it stands beside “2021 as it happened”/)
    }
    const list = within(screen.getByRole('list', { name: 'Variants' }))
    const names = list.getAllByRole('button', { name: /^Open/ }).map(({ textContent }) => textContent)
    expect(names).toEqual(['Variant 1', 'Variant 2', 'Fair', 'Fair 2', 'Variant 5'])
    await user.click(screen.getByRole('button', { name: 'Save as a file' }))
    expect(screen.getByText('Saved as Variant 5 on.json')).toBeVisible()
  })

  test('come from files; a faulty one is refused with its reason, until a good one is opened', async () => {
    let read: ReadFile = { ok: false, name: 'some.json', faults: [{ path: '$.design', code: 'notObject', found: '3' }] }
    const user = draw({ readFile: async () => read })
    await user.click(screen.getByRole('button', { name: 'Take it along' }))
    await user.click(screen.getByRole('button', { name: 'Choose a file' }))
    expect(await screen.findByRole('dialog')).toHaveTextContent('$.design notObject')
    const { design: fair } = presets['ongoing-control']
    read = { ok: true, scenario: { title: 'From a file', design: { ...fair, decline: true } } as never }
    await user.click(screen.getByRole('button', { name: 'Choose a file' }))
    expect(await screen.findByText(/^Opened some\.json as a variant.* it stands beside “2016 as built”/)).toBeVisible()
    // However near another preset may be: a file does not say what it was begun from.
    expect(openVariantOf(lab.getState())).toMatchObject({ name: 'From a file', base: '2016' })
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test('come from files that hold no design: what was built is opened, of the question that the story comes to', async () => {
    let scenario = { ...usualScenario(), title: '' }
    const user = draw({ readFile: async () => ({ ok: true, scenario }) })
    await user.click(screen.getByRole('button', { name: 'Take it along' }))
    for (const [until, telling, base] of [
      ['2016-09-01', 'happened', '2016'],
      ['2021-03-01', 'happened', '2021'],
      ['2021-03-01', 'announced-january', '2021-january'],
    ] as const) {
      scenario = { ...scenario, until: isoDay(until), telling }
      await user.click(screen.getByRole('button', { name: 'Choose a file' }))
      expect(
        await screen.findByText(
          `Opened some.json as a variant of its own. It holds no design: it is “${presetName(base)}”.`,
        ),
      ).toBeVisible()
      expect(openVariantOf(lab.getState())).toMatchObject({ base, design: presets[base].design })
    }
  })
})
