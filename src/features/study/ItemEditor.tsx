import { lazy, Suspense, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { susSource, susStatements } from '#content/questionSays.ts'
import { MOST } from '#domain/study/forms.ts'
import type { Item, Option, Study } from '#domain/study/types.ts'
import { useBuilder } from './builderContext.ts'
import { ComprehensionFields } from './ComprehensionFields.tsx'
import { CheckField, SelectField } from './choiceFields.tsx'
import { NumberField, TextField } from './fields.tsx'
import { ItemTools } from './ItemTools.tsx'
import { OptionFields } from './OptionFields.tsx'
import { withItem, withItems, withOptionBack, type Part } from './questionLists.ts'
import styles from './Builder.module.css'

const RightAnswers = lazy(async () => ({ default: (await import('./RightAnswers.tsx')).RightAnswers }))

interface ItemEditorProps {
  readonly part: Part
  readonly index: number
  readonly item: Item
}

/** One question: how it is worded, what can be answered, and what it is called in the data. */
export function ItemEditor({ part, index, item }: ItemEditorProps): ReactNode {
  const { edit } = useBuilder()
  const path = `$.questions.${part}[${index}]`
  const change = (next: Partial<Item>): void => edit((now) => withItem(now, part, index, next))
  const title = say('studyPage.item', { number: index + 1, kind: say(`studyPage.kind.${item.kind}`) })
  return (
    <div className={styles.item} role="group" aria-label={title} data-path={path}>
      <p className={styles.itemTitle}>{title}</p>
      {item.kind === 'sus' ? (
        <Scale />
      ) : (
        <TextField
          path={`${path}.text`}
          label={say('studyPage.item.text')}
          rows={2}
          value={item.text}
          onChange={(text) => change({ text })}
        />
      )}
      <KindFields
        title={title}
        path={path}
        item={item}
        change={change}
        restore={(study, option, at) => withOptionBack(study, part, index, option, at)}
      />
      <div className={styles.row}>
        <CheckField
          path={`${path}.required`}
          label={say('studyPage.item.required')}
          value={item.required}
          onChange={(required) => change({ required })}
        />
        <TextField
          path={`${path}.id`}
          label={say('studyPage.inData')}
          width="short"
          value={item.id}
          onChange={(id) => change({ id })}
        />
      </div>
      <ItemTools
        name={title}
        index={index}
        list={(study: Study) => study.questions[part]}
        put={(study, items: readonly Item[]) => withItems(study, part, items)}
      />
    </div>
  )
}

interface KindFieldsProps {
  readonly title: string
  readonly path: string
  readonly item: Item
  readonly change: (next: Partial<Item>) => void
  readonly restore: (study: Study, option: Option, at: number) => Study
}

function KindFields({ title, path, item, change, restore }: KindFieldsProps): ReactNode {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return (
        <OptionFields
          path={path}
          options={item.options}
          onChange={(options) => change({ options })}
          restore={restore}
        />
      )
    case 'attention':
      return (
        <>
          <OptionFields
            path={path}
            options={item.options}
            onChange={(options) => change({ options })}
            restore={restore}
          />
          <SelectField
            path={`${path}.right`}
            label={say('studyPage.item.right')}
            value={item.right}
            options={item.options.map(({ id, text }) => ({ value: id, label: text.trim() === '' ? id : text }))}
            onChange={(right) => change({ right })}
          />
        </>
      )
    case 'likert':
      return <Scaled path={path} item={item} change={change} />
    case 'number':
      return <Range path={path} item={item} change={change} />
    case 'text':
      return (
        <NumberField
          path={`${path}.longest`}
          label={say('studyPage.item.longest')}
          value={item.longest}
          least={1}
          most={MOST.longest}
          onChange={(longest) => change({ longest })}
        />
      )
    case 'comprehension':
      return (
        <>
          <ComprehensionFields path={path} item={item} onChange={change} />
          <Suspense fallback={<p className={styles.hint}>{say('studyPage.reckoning')}</p>}>
            <RightAnswers item={item} of={title} />
          </Suspense>
        </>
      )
    case 'sus':
      return null
  }
}

function Scaled({
  path,
  item,
  change,
}: Pick<KindFieldsProps, 'path' | 'change'> & { readonly item: Extract<Item, { kind: 'likert' }> }): ReactNode {
  return (
    <>
      <NumberField
        path={`${path}.points`}
        label={say('studyPage.item.points')}
        value={item.points}
        least={3}
        most={MOST.points}
        onChange={(points) => change({ points })}
      />
      <div className={styles.pair}>
        <TextField
          path={`${path}.low`}
          label={say('studyPage.item.low')}
          value={item.low}
          onChange={(low) => change({ low })}
        />
        <TextField
          path={`${path}.high`}
          label={say('studyPage.item.high')}
          value={item.high}
          onChange={(high) => change({ high })}
        />
      </div>
    </>
  )
}

function Range({
  path,
  item,
  change,
}: Pick<KindFieldsProps, 'path' | 'change'> & { readonly item: Extract<Item, { kind: 'number' }> }): ReactNode {
  return (
    <div className={styles.pair}>
      <NumberField
        path={`${path}.least`}
        label={say('studyPage.item.least')}
        value={item.least}
        least={-MOST.number}
        most={MOST.number}
        onChange={(least) => change({ least })}
      />
      <NumberField
        path={`${path}.most`}
        label={say('studyPage.item.most')}
        value={item.most}
        least={-MOST.number}
        most={MOST.number}
        onChange={(most) => change({ most })}
      />
    </div>
  )
}

/** The ten statements stand as they were published: they are not to be changed. */
function Scale(): ReactNode {
  return (
    <details className={styles.details}>
      <summary>{say('studyPage.sus')}</summary>
      <ol className={styles.numbered}>
        {susStatements().map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ol>
      <p className={styles.hint}>{susSource()}</p>
    </details>
  )
}
