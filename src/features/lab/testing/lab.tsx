import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeEach, vi } from 'vitest'
import { presets } from '#domain/design/presets.ts'
import { takeInDesigns } from '#store/designParts.ts'
import { keptItems, deleteKept } from '#store/kept.ts'
import { freshLab, lab } from '#store/lab.ts'
import { openVariantOf } from '#store/labWork.ts'
import { Lab } from '../Lab.tsx'
import type { TakeSlots } from '../labSlots.ts'
import { TakeAlong } from '../TakeAlong.tsx'

/** At the top of a file of tests: each begins with a fresh lab, and nothing kept. */
export function prepareLab(): void {
  takeInDesigns()
  vi.setConfig({ testTimeout: 30_000 })
  beforeEach(() => {
    lab.setState(freshLab(), true)
    for (const { key } of keptItems()) deleteKept(key)
  })
}

/** The lab, with plain words in place of what others draw in it; yields the hand that turns its knobs. */
export function drawLab(slots: Partial<TakeSlots> = {}): ReturnType<typeof userEvent.setup> {
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

export const knob = (name: string) => within(screen.getByRole('group', { name }))
export const design = () => openVariantOf(lab.getState()).design
