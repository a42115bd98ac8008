import { useId, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { answerNames, susStatements } from '#content/questionSays.ts'
import type { AnswerValue } from '#domain/record/types.ts'
import { SUS_POINTS } from '#domain/study/scoring.ts'
import type { Item } from '#domain/study/types.ts'
import { ChoiceOf, Field, ScaleOf, SeveralOf } from './fields.tsx'
import { partsOfItem } from './missingAnswers.ts'
import styles from './Run.module.css'

export interface QuestionProps<Kind extends Item = Item> {
  readonly item: Kind
  readonly answers: Readonly<Record<string, AnswerValue>>
  /** What still wants an answer, after somebody wanted to go on without. */
  readonly missing: readonly string[]
  readonly onAnswer: (question: string, value: AnswerValue) => void
}

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>

/** A question of any kind. What is answered is recorded at once. */
export function Question(props: QuestionProps): ReactNode {
  const { item, answers, missing, onAnswer } = props
  if (item.kind === 'sus') return <UsabilityScale {...props} item={item} />
  const given = answers[item.id]
  const field = {
    name: item.id,
    legend: item.text,
    isMissing: missing.includes(item.id),
    hint: item.required ? undefined : say('run.question.optional'),
  }
  const chosen = typeof given === 'string' ? given : undefined
  const ticked = typeof given === 'object' ? given : undefined
  const tell = (value: AnswerValue): void => onAnswer(item.id, value)
  switch (item.kind) {
    case 'single':
    case 'attention':
      return <ChoiceOf {...field} options={item.options} value={chosen} onChange={tell} />
    case 'multiple':
      return <SeveralOf {...field} options={item.options} hasNone={false} value={ticked} onChange={tell} />
    case 'likert': {
      const point = typeof given === 'number' ? given : undefined
      return <ScaleOf {...field} {...item} value={point} onChange={tell} />
    }
    case 'comprehension': {
      const options = answerNames(item).map(({ id, name }) => ({ id, text: name }))
      return item.asks === 'canHoldBack' ? (
        <ChoiceOf {...field} options={options} value={chosen} onChange={tell} />
      ) : (
        <SeveralOf {...field} options={options} hasNone value={ticked} onChange={tell} />
      )
    }
    case 'number':
    case 'text':
      return <Typed {...props} item={item} />
  }
}

/** Ten statements, each with its own row of points, under `sus.1` to `sus.10`. */
function UsabilityScale({ item, answers, missing, onAnswer }: QuestionProps<Of<'sus'>>): ReactNode {
  const statements = susStatements()
  return (
    <div className={styles.block}>
      <p className={styles.blockText}>{say('run.question.sus')}</p>
      {item.required ? null : <p className={styles.hint}>{say('run.question.optional')}</p>}
      {partsOfItem(item).map((id, index) => {
        const given = answers[id]
        return (
          <ScaleOf
            key={id}
            name={id}
            legend={statements[index]}
            points={SUS_POINTS}
            low={say('study.sus.low')}
            high={say('study.sus.high')}
            isMissing={missing.includes(id)}
            value={typeof given === 'number' ? given : undefined}
            onChange={(point) => onAnswer(id, point)}
          />
        )
      })}
    </div>
  )
}

/** What is typed counts when the field is left: half a word is no answer. */
function Typed({ item, answers, missing, onAnswer }: QuestionProps<Of<'number' | 'text'>>): ReactNode {
  const id = useId()
  const [text, setText] = useState(String(answers[item.id] ?? ''))
  const hint =
    item.kind === 'number'
      ? say('run.question.range', { least: item.least, most: item.most })
      : item.required
        ? undefined
        : say('run.question.optional')
  function leave(): void {
    if (item.kind === 'text') onAnswer(item.id, text)
    else {
      const number = Number(text)
      const isOne = text.trim() !== '' && Number.isInteger(number) && number >= item.least && number <= item.most
      if (isOne) onAnswer(item.id, number)
      else if (answers[item.id] !== undefined) onAnswer(item.id, '')
    }
  }
  const common = {
    id,
    value: text,
    className: styles.typed,
    'aria-label': item.text,
    'aria-describedby': hint === undefined ? undefined : `${item.id}-hint`,
    onBlur: leave,
  }
  return (
    <Field name={item.id} legend={item.text} hint={hint} isMissing={missing.includes(item.id)}>
      {item.kind === 'text' ? (
        <textarea
          {...common}
          rows={4}
          maxLength={item.longest}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      ) : (
        <input {...common} inputMode="numeric" onChange={({ currentTarget }) => setText(currentTarget.value)} />
      )}
    </Field>
  )
}
