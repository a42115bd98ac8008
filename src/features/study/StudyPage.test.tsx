import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { loadAllWords } from '#content/sentence.ts'
import { openFrozen } from '#domain/study/openFrozen.ts'
import { parseStudyText } from '#domain/study/parseText.ts'
import { EXAMPLE } from '#domain/testing/studies.ts'
import { loadDesigns } from '#store/designs.ts'
import type { KeptStudy } from '#store/studies/shelf.ts'
import { listStudies, layOn, putDraft, studyIn } from '#store/studies/studies.ts'
import { memoryShelf, type MemoryShelf } from '#store/shelf/testing/memoryShelf.ts'
import { StudyPage } from './StudyPage.tsx'
import type { StudySlots } from './studySlots.ts'

vi.setConfig({ testTimeout: 60_000 })

const saved = vi.hoisted(() => [] as { name: string; content: string }[])
vi.mock('#ui/saveFile.ts', () => ({
  saveFile: (name: string, _type: string, content: string) => {
    saved.push({ name, content })
    return name
  },
}))

const BUILT = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'none'" /><title>Run</title><script type="module" src="../assets/a.js"></script></head><body><div id="root"><main>plain</main></div></body></html>`

let shelf: MemoryShelf<KeptStudy>
let user: ReturnType<typeof userEvent.setup>
const onPreview = vi.fn<StudySlots['onPreview']>()

// What loads lazily is there before: on a busy machine it takes longer than anybody waits for a button.
beforeAll(() => Promise.all([loadAllWords(), loadDesigns(), import('./OpenStudy.tsx'), import('./ImportFaults.tsx')]))
beforeEach(() => {
  shelf = memoryShelf()
  layOn(shelf)
  saved.length = 0
  onPreview.mockReset()
  user = userEvent.setup({ delay: null })
  Element.prototype.scrollIntoView = () => undefined
})

function open(): void {
  render(
    <MemoryRouter initialEntries={['/study/']}>
      <StudyPage
        designOfLink={() => Promise.resolve({ ok: false, faults: null })}
        designOfFile={() => Promise.resolve({ ok: false, faults: null })}
        onPreview={onPreview}
        builtRunPage={() => Promise.resolve(BUILT)}
        siteAddress={() => 'https://host.example/'}
        results={({ id, title }) => <a href={`/study/results/#study=${id}`}>Results of {title}</a>}
        dropZone={() => null}
      />
    </MemoryRouter>,
  )
}

function example() {
  const parsed = parseStudyText(EXAMPLE)
  if (!parsed.ok) throw new Error('the example is a study')
  return parsed.study
}

async function press(name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole('button', { name }))
}

async function step(name: string): Promise<void> {
  const steps = await screen.findByRole('navigation', { name: 'Steps' })
  await user.click(within(steps).getByRole('button', { name: new RegExp(name) }))
  await screen.findByRole('heading', { level: 2, name })
}

async function write(label: string, text: string): Promise<void> {
  const field = await screen.findByRole('textbox', { name: label })
  await user.clear(field)
  await user.click(field)
  await user.paste(text)
}

async function addDesign(name: string): Promise<void> {
  await user.selectOptions(screen.getByRole('combobox', { name: 'A known design' }), name)
  await press('Add it')
}

test('a study is made from nothing to frozen, in any order, and becomes one file for the host', async () => {
  open()
  await press('New study')
  await step('Task')
  await write('Goal sentence', 'Do what you would do.')
  await step('Purpose and ethics')
  await write('Title', 'My first study')
  expect(screen.getByRole('textbox', { name: 'Short name' })).toHaveValue('my-first-study')
  await write('Whom to ask', 'A. Researcher')
  for (const button of screen.getAllByRole('button', { name: 'Begin with a text to fill in' })) await user.click(button)
  await step('Conditions')
  await addDesign('2016 as built')
  await addDesign('Neutral minimum, ours')
  expect(screen.getByRole('note')).toHaveTextContent('no crossing')
  await step('Assignment and data')
  await user.click(screen.getByRole('checkbox', { name: '4 participants' }))
  await user.click(screen.getByRole('checkbox', { name: '6 participants' }))
  await step('Preview and publish')
  await press('Freeze the study')
  expect(await screen.findByText(/^Not frozen: one thing is still to do/)).toBeVisible()
  // The list leads to the field that is missing.
  await user.click(screen.getAllByRole('button', { name: /^Primary outcome/ })[0] as HTMLElement)
  const primary = await screen.findByRole('combobox', { name: 'Primary outcome' })
  await waitFor(() => expect(primary).toHaveFocus())
  expect(primary).toHaveAccessibleDescription(/nothing is here yet/)
  await user.selectOptions(primary, 'whether data is held back on the last day')
  await step('Preview and publish')
  await press('Go through 2016 as built')
  expect(onPreview.mock.calls[0]?.[1]).toMatchObject({ id: '2016-as-built' })
  await press('Freeze the study')

  await press('Save run-my-first-study.html')
  expect(await screen.findByText('Saved as run-my-first-study.html.')).toBeVisible()
  expect(saved[0]?.content).toContain('<title>My first study</title>')
  await press('Save the list of links')
  expect(saved[1]?.content.split('\r\n')[1]).toMatch(/https:\/\/host\.example\/run-my-first-study\.html#study=/)
  await press('Save the frozen study')
  const [kept] = await listStudies()
  expect(kept?.state === 'frozen' && openFrozen(saved[2]?.content ?? '', kept.frozen.hash)).toBeTruthy()
})

test('what is typed is kept without being asked, and found again', async () => {
  open()
  await press('New study')
  await write('Title', 'Kept by itself')
  expect(await screen.findByText(/Saved on this device/)).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'All studies' }))
  expect(await screen.findByRole('link', { name: 'Kept by itself' })).toBeVisible()
})

test('a device that is full says so beside the study, and saves when there is room again', async () => {
  open()
  await press('New study')
  await screen.findByRole('textbox', { name: 'Title' })
  shelf.failsAs = 'QuotaExceededError'
  await write('Title', 'Much')
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no room left')
  shelf.failsAs = null
  await press('Try again')
  expect(await screen.findByText(/Saved on this device/)).toBeVisible()
  expect((await listStudies()).map((one) => studyIn(one).title)).toEqual(['Much'])
})

test('with an unfair consent screen the study cannot be frozen', async () => {
  await putDraft(example())
  open()
  await user.click(await screen.findByRole('link', { name: 'One tap each way' }))
  await user.click(await screen.findByRole('radio', { name: 'taking part is larger' }))
  expect(await screen.findByText(/It is not fair/)).toBeVisible()
  await step('Preview and publish')
  await press('Freeze the study')
  expect(await screen.findByText(/^Not frozen/)).toBeVisible()
  expect((await listStudies())[0]?.state).toBe('draft')
})

test('a frozen study cannot be edited; a duplicate of it can', async () => {
  await putDraft(example())
  open()
  await user.click(await screen.findByRole('link', { name: 'One tap each way' }))
  await step('Preview and publish')
  await press('Freeze the study')
  await screen.findByRole('heading', { name: 'Bring it to participants' })
  expect(screen.getByRole('link', { name: 'Results of One tap each way' })).toHaveAttribute(
    'href',
    '/study/results/#study=one-tap',
  )
  expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull()
  await press('Duplicate to change')
  expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveValue('One tap each way (copy)')
  expect(screen.getByRole('textbox', { name: 'Short name' })).toHaveValue('one-tap-2')
  expect((await listStudies()).map(({ state }) => state).sort()).toEqual(['draft', 'frozen'])
})

test('a faulty file is named fault by fault and changes nothing; what can be read can be taken in', async () => {
  await putDraft(example())
  open()
  await screen.findByRole('link', { name: 'One tap each way' })
  const text = EXAMPLE.replace('"equal"', '"huge"').replace('"horizonDays": 60', '"horizonDays": "long"')
  await user.upload(screen.getByLabelText('Study file'), new File([text], 'broken.json', { type: 'application/json' }))
  const dialog = await screen.findByRole('dialog', { name: 'This file was not taken in' })
  expect(dialog).toHaveTextContent('2 things are wrong with broken.json')
  for (const path of ['$.consent.buttons', '$.task.horizonDays']) expect(within(dialog).getByText(path)).toBeVisible()
  expect(await listStudies()).toHaveLength(1)
  await user.click(within(dialog).getByRole('button', { name: 'Take in what can be read' }))
  await waitFor(async () => expect(await listStudies()).toHaveLength(2))
})

test('two studies are compared field by field, and one that was removed comes back', async () => {
  await putDraft(example())
  await putDraft({ ...example(), id: 'other', title: 'Other' })
  open()
  await user.selectOptions(await screen.findByRole('combobox', { name: 'First' }), 'One tap each way (one-tap, Draft)')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Second' }), 'Other (other, Draft)')
  expect(await screen.findByText('They differ in 2 fields.')).toBeVisible()
  expect(screen.getByText('$.title')).toBeVisible()
  await press('Remove: Other')
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Other' })).toBeNull())
  await press('Undo')
  expect(await screen.findByRole('link', { name: 'Other' })).toBeVisible()
})

test('a crossing makes its conditions from values, and then nothing is confounded', async () => {
  open()
  await press('New study')
  await step('Conditions')
  await user.click(screen.getByRole('radio', { name: /^a crossing/ }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Cross another setting' }), 'Weight of the two')
  await press('Add it')
  await user.click(screen.getByRole('checkbox', { name: 'equal' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Cross another setting' }), 'Window')
  await press('Add it')
  await user.type(screen.getByRole('textbox', { name: 'Another number of days' }), '90')
  await press('Add')
  expect(screen.getByText(/^This makes 4 conditions/)).toBeVisible()
  expect(screen.getByText(/^A full crossing/)).toBeVisible()
  expect(screen.queryByRole('note')).toBeNull()
})

test('a removed question can be put back where it stood, and the right answers are shown', async () => {
  await putDraft(example())
  open()
  await user.click(await screen.findByRole('link', { name: 'One tap each way' }))
  await step('Questions')
  const answers = await screen.findAllByRole('table')
  expect(within(answers[0] as HTMLElement).getByRole('rowheader', { name: 'As it was built' })).toBeVisible()
  await press('Remove: 3. Scale of agreement')
  expect(screen.queryByRole('group', { name: '3. Scale of agreement' })).toBeNull()
  await press('Undo')
  expect(screen.getByRole('group', { name: '3. Scale of agreement' })).toBeVisible()
})
