import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { presetName } from '#content/designSays.ts'
import { isoDay } from '#domain/day/isoDay.ts'
import { presets } from '#domain/design/presets.ts'
import { usualScenario } from '#domain/scenario/usual.ts'
import { keptItems } from '#store/kept.ts'
import { lab } from '#store/lab.ts'
import { openVariantOf } from '#store/labWork.ts'
import type { ReadFile } from './labSlots.ts'
import { design, drawLab, knob, prepareLab } from './testing/lab.tsx'

prepareLab()

describe('variants', () => {
  test('have names, and stand beside each other', async () => {
    const user = drawLab()
    await user.type(screen.getByRole('textbox', { name: 'Name of this variant' }), 'Fair{Enter}')
    await user.click(screen.getByRole('button', { name: 'Duplicate' }))
    const list = within(screen.getByRole('list', { name: 'Variants' }))
    expect(list.getByRole('button', { name: 'Open “Fair, copy”' })).toHaveAttribute('aria-current', 'true')
    await user.click(list.getByRole('button', { name: 'Open “Fair”' }))
    expect(screen.getByRole('textbox', { name: 'Name of this variant' })).toHaveValue('Fair')
  })

  test('stand beside each other in the table, and lead to the comparison with what was built', async () => {
    const user = drawLab()
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
    const user = drawLab()
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
    const user = drawLab({ readFile: async () => ({ ok: true, scenario: { title, design: fair } as never }) })
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
    const user = drawLab({ readFile: async () => read })
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
    const user = drawLab({ readFile: async () => ({ ok: true, scenario }) })
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
