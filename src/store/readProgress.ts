import { readMoment } from '#domain/lesson/readMoment.ts'
import type { LessonMoment } from '#domain/lesson/types.ts'
import { Reader } from '#domain/scenario/reader.ts'
import { loadDesigns } from '#store/designs.ts'
import { NO_PROGRESS, type Progress } from '#store/progress.ts'

/** What was kept on this device, as far as it can be used: another version of this tool may have written it. */
export async function readProgress(text: string): Promise<Progress> {
  const value = asObject(parsed(text))
  // A phone may have been lived under a design.
  if (Object.keys(asObject(value['lived'])).length > 0) await loadDesigns()
  return {
    ...NO_PROGRESS,
    votes: texts(value['votes']),
    answers: texts(value['answers']),
    exit: texts(value['exit']),
    revealed: list(value['revealed']),
    checked: list(value['checked']),
    lived: moments(value['lived']),
    at: typeof value['at'] === 'string' ? value['at'] : null,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function texts(value: unknown): Readonly<Record<string, string>> {
  const found = Object.entries(asObject(value)).flatMap(([key, one]) =>
    typeof one === 'string' ? [[key, one] as const] : [],
  )
  return Object.fromEntries(found)
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

function moments(value: unknown): Readonly<Record<string, LessonMoment>> {
  const found = Object.entries(asObject(value)).flatMap(([place, one]) => {
    const moment = readMoment(new Reader(), '$', one)
    return moment ? [[place, moment] as const] : []
  })
  return Object.fromEntries(found)
}
