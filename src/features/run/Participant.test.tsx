import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { replayRecord } from '#domain/record/replayRecord.ts'
import {
  answerAll,
  consent,
  device,
  frozen,
  heading,
  open,
  prepareRuns,
  press,
  SENT,
  stored,
  toLastDay,
  toTask,
} from './testing/participant.tsx'

prepareRuns()

describe('before consent', () => {
  test('says what is recorded, asks with equal buttons and nothing ticked, and keeps nothing of who declines', async () => {
    open(frozen())
    await heading('One tap each way')
    expect(screen.getByText('Part 1 of 5')).toBeVisible()
    expect(screen.getByText('your answers to the questions')).toBeVisible()
    expect(await device.storage.sessions()).toEqual([])
    expect(screen.queryByText(/^whether you use touch/)).toBeNull()
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked()
    const [leave, goOn] = [
      screen.getByRole('button', { name: 'Do not take part' }),
      screen.getByRole('button', { name: 'Take part' }),
    ]
    expect(leave.className).toBe(goOn.className)
    await device.user.click(goOn)
    expect(screen.getByRole('status')).toHaveTextContent('the 2 marked lines have to be ticked')
    await device.user.click(leave)
    await heading('You do not take part')
    expect(screen.getByText(/several versions/)).toBeVisible()
    expect(await device.storage.sessions()).toEqual([])
  })

  test.each([
    ['none', {}, 'This study needs your own link'],
    ['one that was cut off', { slot: '1-aaaaaa' }, 'This link does not belong to this study'],
    ['another study’s', { isForeign: true }, 'This link does not belong to this study'],
  ])('whoever comes by a link of their own needs one, and not %s', async (_, came, title) => {
    open(frozen(), came)
    await heading(title)
    expect(screen.getByText(/study@example.org/)).toBeVisible()
  })

  test('a number that no panel gave is typed', async () => {
    open(frozen({ assignment: { by: 'participantId', seed: 's' }, logging: ['times', 'visibility', 'panelIds'] }), {})
    await press('Continue')
    expect(screen.getByRole('status')).toHaveTextContent('Please write your participant number.')
    await device.user.type(screen.getByRole('textbox', { name: 'Participant number' }), '17')
    await press('Continue')
    await toTask()
    const panel = (await stored()).find(({ event }) => event.type === 'panel')?.event
    expect(panel).toEqual({ type: 'panel', ids: { pid: '17' } })
  })
})

test('a whole run: recorded line by line, replayed to the same, and finished when it has arrived', async () => {
  const study = frozen(SENT)
  open(study)
  await consent()
  await press('Continue')
  expect(screen.getByRole('status')).toHaveTextContent('One question is not answered yet.')
  expect(screen.getByRole('radio', { name: 'Every day' })).toHaveFocus()
  await device.user.click(screen.getByRole('radio', { name: 'Every day' }))
  await press('Continue')
  await heading('On the phone')
  expect(screen.getByText('Part 3 of 5')).toBeVisible()
  expect(screen.getByText(/^Your phone shows you a notice/)).toBeVisible()
  await device.user.click(screen.getAllByRole('button')[0] ?? document.body)
  await press('Continue')
  expect(screen.getByRole('status')).toHaveTextContent(/days are left/)
  await toLastDay()
  await answerAll()
  await press('Keep my data')
  await heading('Thank you')
  expect(await screen.findByText('ONE-TAP-DONE')).toBeVisible()
  const lines = await stored()
  expect(replayRecord(lines).faults).toEqual([])
  const types = lines.map(({ event }) => event.type)
  for (const type of ['begun', 'consent', 'page', 'answered', 'step', 'passed', 'completed', 'kept'])
    expect(types).toContain(type)
  expect(lines.flatMap(({ event }) => (event.type === 'answered' ? [[event.question, event.value]] : []))).toEqual([
    ['use', 'daily'],
    ['for-ads', []],
    ['still-possible', 'yes'],
    ['control', 7],
    ['attention', 'blue'],
    ['sus.2', 2],
  ])
  const sent = [...device.arrived.values()].join('').trim().split('\n')
  expect(new Set(sent)).toEqual(new Set(await device.storage.lines(lines[0]?.session ?? '')))
  expect(screen.getByText(lines[0]?.session ?? 'none')).toBeVisible()
})

test('a preview is marked as one in every line, and nothing of it is sent', async () => {
  const study = frozen(SENT)
  open(study, {}, Array.isArray(study.study.conditions) ? (study.study.conditions[1] ?? null) : null)
  await toTask()
  await press('Leave the study')
  await press('Keep my data')
  expect(await screen.findByText('You can close this page.')).toBeVisible()
  const lines = await stored()
  expect(new Set(lines.map(({ kind, condition }) => `${kind} ${condition}`))).toEqual(new Set(['preview minimum']))
  expect(device.arrived.size).toBe(0)
})
