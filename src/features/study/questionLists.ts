import { CATEGORY_IDS, PURPOSE_IDS } from '#domain/dataflow/ids.ts'
import type { Comprehension, Item, ItemKind, Option, Study } from '#domain/study/types.ts'
import { freeName } from './names.ts'

export type Part = keyof Study['questions']

export const KINDS_OF: Readonly<Record<Part, readonly ItemKind[]>> = {
  before: ['single', 'multiple', 'likert', 'number', 'text', 'attention'],
  // What is asked of the last day or of the app cannot be asked before.
  after: ['comprehension', 'single', 'multiple', 'likert', 'number', 'text', 'attention', 'sus'],
}

export function withItems(study: Study, part: Part, items: readonly Item[]): Study {
  return { ...study, questions: { ...study.questions, [part]: items } }
}

export function withItem(study: Study, part: Part, index: number, change: Partial<Item>): Study {
  return withItems(
    study,
    part,
    study.questions[part].map((one, place) => (place === index ? ({ ...one, ...change } as Item) : one)),
  )
}

/** An answer that was removed, at its place again. */
export function withOptionBack(study: Study, part: Part, index: number, option: Option, at: number): Study {
  const item = study.questions[part][index]
  if (!item || !('options' in item)) return study
  const options = [...item.options]
  options.splice(at, 0, option)
  return withItem(study, part, index, { options })
}

export function idsOf({ questions }: Study): readonly string[] {
  return [...questions.before, ...questions.after].map(({ id }) => id)
}

const TWO = [
  { id: 'o1', text: '' },
  { id: 'o2', text: '' },
] as const

/** A fresh item of a kind, under a name that the study does not have yet. */
export function freshItem(kind: ItemKind, taken: readonly string[]): Item {
  const asked = { id: freeName('q', taken), text: '', required: true }
  switch (kind) {
    case 'single':
    case 'multiple':
      return { ...asked, kind, options: TWO }
    case 'likert':
      return { ...asked, kind, points: 7, low: '', high: '' }
    case 'number':
      return { ...asked, kind, least: 0, most: 100 }
    case 'text':
      return { ...asked, kind, longest: 500, required: false }
    case 'attention':
      return { ...asked, kind, options: TWO, right: 'o1' }
    case 'sus':
      return { kind, id: taken.includes('sus') ? freeName('sus', taken) : 'sus', required: false }
    case 'comprehension':
      return { ...asked, kind, asks: 'canHoldBack' }
  }
}

/** The same item asked otherwise: with the options that fit. */
export function askedAs(item: Extract<Item, { kind: 'comprehension' }>, asks: Comprehension['asks']): Item {
  const { id, text, required } = item
  const asked = { kind: 'comprehension', id, text, required } as const
  if (asks === 'usedFor') return { ...asked, asks, purpose: 'ads', of: CATEGORY_IDS.slice(0, 6) }
  if (asks === 'usesOf') return { ...asked, asks, category: 'phone', of: PURPOSE_IDS }
  return { ...asked, asks }
}
