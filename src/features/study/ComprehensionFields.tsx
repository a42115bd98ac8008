import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { suggestedText } from '#content/questionSays.ts'
import { CATEGORY_IDS, PURPOSE_IDS } from '#domain/dataflow/ids.ts'
import type { Item } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { CheckList, SelectField } from './choiceFields.tsx'
import { askedAs } from './questionLists.ts'

interface ComprehensionFieldsProps {
  readonly path: string
  readonly item: Extract<Item, { kind: 'comprehension' }>
  readonly onChange: (change: Partial<Item>) => void
}

const PURPOSES = PURPOSE_IDS.map((value) => ({ value, label: () => say(`purpose.${value}.name`) }))
const CATEGORIES = CATEGORY_IDS.map((value) => ({ value, label: () => say(`category.${value}`) }))

function spoken<Value extends string>(options: readonly { value: Value; label: () => string }[]) {
  return options.map(({ value, label }) => ({ value, label: label() }))
}

/** What is asked of the last day: the engine knows the answer. */
export function ComprehensionFields({ path, item, onChange }: ComprehensionFieldsProps): ReactNode {
  const words = suggestedText(item)
  return (
    <>
      {item.text === words ? null : (
        <Button look="quiet" onClick={() => onChange({ text: words })}>
          {say('studyPage.item.useWords', { words })}
        </Button>
      )}
      <SelectField
        path={`${path}.asks`}
        label={say('studyPage.asks')}
        value={item.asks}
        options={(['usedFor', 'usesOf', 'canHoldBack'] as const).map((value) => ({
          value,
          label: say(`studyPage.asks.${value}`),
        }))}
        onChange={(asks) => onChange(askedAs(item, asks))}
      />
      {item.asks === 'usedFor' ? (
        <>
          <SelectField
            path={`${path}.purpose`}
            label={say('studyPage.asks.purpose')}
            value={item.purpose}
            options={spoken(PURPOSES)}
            onChange={(purpose) => onChange({ purpose })}
          />
          <CheckList
            path={`${path}.of`}
            label={say('studyPage.asks.of')}
            values={item.of}
            options={spoken(CATEGORIES)}
            columns
            onChange={(of) => onChange({ of })}
          />
        </>
      ) : null}
      {item.asks === 'usesOf' ? (
        <>
          <SelectField
            path={`${path}.category`}
            label={say('studyPage.asks.category')}
            value={item.category}
            options={spoken(CATEGORIES)}
            onChange={(category) => onChange({ category })}
          />
          <CheckList
            path={`${path}.of`}
            label={say('studyPage.asks.of')}
            values={item.of}
            options={spoken(PURPOSES)}
            columns
            onChange={(of) => onChange({ of })}
          />
        </>
      ) : null}
    </>
  )
}
