import { CATEGORY_IDS, PURPOSE_IDS } from '#domain/dataflow/ids.ts'
import { ID, MOST } from '#domain/study/forms.ts'
import {
  flag,
  formed,
  list,
  needed,
  object,
  oneOf,
  tagged,
  text,
  usually,
  whole,
  type Read,
} from '#domain/file/shapes.ts'
import type { Item, ItemKind, Option } from '#domain/study/types.ts'

type Of<K extends ItemKind> = Extract<Item, { readonly kind: K }>

const readOption: Read<Option> = object<Option>({
  id: needed(formed(ID, 'notAnId')),
  text: usually('', text(MOST.line)),
})

const options = usually<readonly Option[]>(
  [],
  list(readOption, { most: MOST.options, key: ({ id }) => id, keyField: 'id' }),
)

const id = needed(formed(ID, 'notAnId'))
const required = usually(true, flag)
const asked = { id, text: usually('', text(MOST.line)), required }

function kind<K extends string>(name: K): { readonly kind: { readonly read: Read<K> } } {
  return { kind: needed(oneOf([name])) }
}

const among = <T extends string>(all: readonly T[]): Read<readonly T[]> =>
  list(oneOf(all), { most: all.length, key: (one) => one })

type Understood<A extends string> = Extract<Of<'comprehension'>, { readonly asks: A }>
const understood = { ...kind('comprehension'), ...asked }

const readComprehension = tagged<Item>('asks', {
  usedFor: object<Understood<'usedFor'>>({
    ...understood,
    asks: needed(oneOf(['usedFor'])),
    purpose: needed(oneOf(PURPOSE_IDS), PURPOSE_IDS),
    of: usually<Understood<'usedFor'>['of']>([], among(CATEGORY_IDS)),
  }),
  usesOf: object<Understood<'usesOf'>>({
    ...understood,
    asks: needed(oneOf(['usesOf'])),
    category: needed(oneOf(CATEGORY_IDS), CATEGORY_IDS),
    of: usually<Understood<'usesOf'>['of']>([], among(PURPOSE_IDS)),
  }),
  canHoldBack: object<Understood<'canHoldBack'>>({ ...understood, asks: needed(oneOf(['canHoldBack'])) }),
})

const bound = whole(-MOST.number, MOST.number)

const readItem = tagged<Item>('kind', {
  single: object<Of<'single'>>({ ...kind('single'), ...asked, options }),
  multiple: object<Of<'multiple'>>({ ...kind('multiple'), ...asked, options }),
  likert: object<Of<'likert'>>({
    ...kind('likert'),
    ...asked,
    points: usually(7, whole(2, MOST.points)),
    low: usually('', text(MOST.line)),
    high: usually('', text(MOST.line)),
  }),
  number: object<Of<'number'>>({ ...kind('number'), ...asked, least: usually(0, bound), most: usually(100, bound) }),
  text: object<Of<'text'>>({ ...kind('text'), ...asked, longest: usually(500, whole(1, MOST.longest)) }),
  attention: object<Of<'attention'>>({ ...kind('attention'), ...asked, options, right: usually('', text(MOST.title)) }),
  sus: object<Of<'sus'>>({ ...kind('sus'), id, required }),
  comprehension: readComprehension,
})

export const readItems = list(readItem, { most: MOST.items, key: (one) => one.id, keyField: 'id' })
