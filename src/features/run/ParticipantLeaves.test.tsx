import { act, cleanup, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { NO_NOTE } from './tabNote.ts'
import {
  consent,
  device,
  frozen,
  heading,
  open,
  prepareRuns,
  press,
  reload,
  SENT,
  stored,
  toLastDay,
  toTask,
} from './testing/participant.tsx'

prepareRuns()

describe('leaving', () => {
  test('is there on every page, leads to the debrief, and gives no code for what was not finished', async () => {
    const alike = async (): Promise<HTMLElement> => {
      const leave = await screen.findByRole('button', { name: 'Leave the study' })
      expect(leave.className).toBe(screen.getByRole('button', { name: 'Continue' }).className)
      return leave
    }
    open(frozen())
    await consent()
    await alike()
    await device.user.click(await screen.findByRole('radio', { name: 'Every day' }))
    await press('Continue')
    await heading('On the phone')
    await alike()
    await toLastDay()
    await heading('Questions after')
    await device.user.click(await alike())
    await heading('What this study was about')
    await press('Keep my data')
    await heading('Thank you')
    expect(await screen.findByText('You can close this page.')).toBeVisible()
    expect(screen.queryByText('ONE-TAP-DONE')).toBeNull()
    expect(screen.getByText(/^You left before the end, so there is no completion code/)).toBeVisible()
    expect((await device.storage.sessions())[0]?.end).toBe('left')
  })

  test('and withdrawing erases everything but that it was done, here once the collector knows', async () => {
    device.isUp = false
    const study = frozen(SENT)
    open(study)
    await toTask()
    await press('Leave the study')
    await press('Withdraw my data')
    await heading('Your data are withdrawn')
    expect((await stored()).length).toBeGreaterThan(3)
    device.isUp = true
    act(() => void dispatchEvent(new Event('online')))
    expect(await screen.findByText('They are erased on this device.')).toBeVisible()
    expect((await stored()).map(({ event, seq }) => [event.type, seq])).toEqual([['withdrawn', 0]])
    // What had not gone out stays back: only that it was withdrawn goes.
    const sent = [...device.arrived.values()].join('').trim().split('\n')
    expect(sent).toEqual([expect.stringContaining('"type":"withdrawn"')])
    reload(study)
    await heading('Your data are withdrawn')
  })
})

test('while the collector is down there is no code; a file brings it to safety', async () => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }))
  device.isUp = false
  open(frozen(SENT))
  await toTask()
  await press('Leave the study')
  await press('Keep my data')
  await heading('Thank you')
  expect(screen.getByText(/keep this page open/)).toBeVisible()
  expect(screen.queryByRole('link')).toBeNull()
  await device.user.click(await screen.findByRole('button', { name: 'Save my data as a file' }, { timeout: 25_000 }))
  expect(await screen.findByText('You can close this page.')).toBeVisible()
})

describe('what it was about', () => {
  test('can be read again later by its own address, and what is on this device withdrawn there', async () => {
    const study = frozen(SENT)
    open(study)
    await toTask()
    await press('Leave the study')
    await press('Keep my data')
    const session = (await device.storage.sessions())[0]?.session ?? ''
    expect(await screen.findByText(new RegExp(`#debrief=${session}$`))).toBeVisible()
    cleanup()
    device.note = NO_NOTE
    open(study, { debrief: session })
    await heading('What this study was about')
    expect(screen.getByText(/several versions/)).toBeVisible()
    await press('Withdraw my data')
    expect(await screen.findByText('They are erased on this device.')).toBeVisible()
    expect((await stored()).map(({ event }) => event.type)).toEqual(['withdrawn'])
    expect([...device.arrived.values()].join('')).toContain('"type":"withdrawn"')
    cleanup()
    open(study, { debrief: session })
    await heading('Your data are withdrawn')
  })

  test('and on another device it says how to withdraw, and records nothing', async () => {
    open(frozen(), { debrief: '01234567-89ab-4cde-8f01-23456789abcd' })
    await heading('What this study was about')
    expect(screen.getByText(/send your withdrawal code/)).toHaveTextContent('01234567-89ab')
    expect(screen.queryByRole('button')).toBeNull()
    expect(await device.storage.sessions()).toEqual([])
  })
})
