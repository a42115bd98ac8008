import { useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { stageOf } from '#domain/lesson/stageOf.ts'
import { MOST, PHASES, type LessonStep, type LessonText, type Misconception } from '#domain/lesson/types.ts'
import { NO_TEXT } from '#domain/lesson/usualLesson.ts'
import { ListField, NumberField, SelectField, TextField, WordsField } from './fields.tsx'
import { freshQuestion, freshVote, QuestionFields, VoteFields } from './QuestionFields.tsx'
import { ShowFields } from './ShowFields.tsx'
import { useEditing, type Keys } from './editing.ts'
import styles from './Edit.module.css'

/** All of one step, and what it looks like. */
export function StepFields({ index, step }: { readonly index: number; readonly step: LessonStep }): ReactNode {
  const at = ['steps', index] as const
  return (
    <div className={styles.fields} role="group" aria-label={say('teachEdit.step', { number: index + 1 })}>
      <TextField keys={[...at, 'title']} label={say('teachEdit.step.title')} value={step.title} most={MOST.title} />
      <div className={styles.row}>
        <SelectField
          keys={[...at, 'phase']}
          label={say('teachEdit.phase')}
          value={step.phase}
          options={PHASES.map((phase) => ({ value: phase, label: say(`teach.phase.${phase}`) }))}
        />
        <NumberField
          keys={[...at, 'minutes']}
          label={say('teachEdit.minutes')}
          value={step.minutes}
          most={MOST.minutes}
        />
      </div>
      <TextField keys={[...at, 'objective']} label={say('teachEdit.objective')} value={step.objective} />
      <WordsField keys={[...at, 'prompt']} label={say('teachEdit.prompt')} value={step.prompt} />
      <ShowFields keys={[...at, 'show']} legend={say('teachEdit.show')} shown={step.show} />
      <Part keys={[...at, 'vote']} label={say('teachEdit.vote')} value={step.vote} fresh={freshVote}>
        {(vote) => <VoteFields keys={[...at, 'vote']} vote={vote} />}
      </Part>
      <Part
        keys={[...at, 'reveal']}
        label={say('teachEdit.reveal')}
        value={step.reveal}
        fresh={() => ({ texts: [NO_TEXT], show: [] })}
      >
        {(reveal) => (
          <>
            <Texts keys={[...at, 'reveal', 'texts']} legend={say('teachEdit.reveal.texts')} list={reveal.texts} />
            <ShowFields keys={[...at, 'reveal', 'show']} legend={say('teachEdit.reveal.show')} shown={reveal.show} />
          </>
        )}
      </Part>
      <Part
        keys={[...at, 'question']}
        label={say('teachEdit.question')}
        value={step.question}
        fresh={() => freshQuestion([])}
      >
        {(question) => <QuestionFields keys={[...at, 'question']} question={question} />}
      </Part>
      <NotesFields keys={[...at, 'notes']} notes={step.notes} />
    </div>
  )
}

interface PartProps<Value> {
  readonly keys: Keys
  readonly label: string
  readonly value: Value | null
  readonly fresh: () => Value
  readonly children: (value: Value) => ReactNode
}

/** What a step may have or not. Taken away, it comes back with undo. */
function Part<Value>({ keys, label, value, fresh, children }: PartProps<Value>): ReactNode {
  const { put } = useEditing()
  return (
    <div className={styles.part}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={value !== null}
          onChange={({ currentTarget }) => put(keys, currentTarget.checked ? fresh() : null)}
        />
        <span>{label}</span>
      </label>
      {value === null ? null : <div className={styles.inner}>{children(value)}</div>}
    </div>
  )
}

function Texts({
  keys,
  legend,
  list,
}: {
  readonly keys: Keys
  readonly legend: string
  readonly list: readonly LessonText[]
}): ReactNode {
  return (
    <ListField
      keys={keys}
      legend={legend}
      list={list}
      most={MOST.list}
      fresh={() => NO_TEXT}
      name={(index) => say('teachEdit.text', { number: index + 1 })}
    >
      {(words, at, index) => (
        <WordsField keys={at} label={say('teachEdit.text', { number: index + 1 })} value={words} />
      )}
    </ListField>
  )
}

function NotesFields({ keys, notes }: { readonly keys: Keys; readonly notes: LessonStep['notes'] }): ReactNode {
  return (
    <details className={styles.details}>
      <summary>{say('teachEdit.notes')}</summary>
      <Texts keys={[...keys, 'say']} legend={say('teachEdit.notes.say')} list={notes.say} />
      <Texts keys={[...keys, 'watchFor']} legend={say('teachEdit.notes.watchFor')} list={notes.watchFor} />
      <ListField
        keys={[...keys, 'misconceptions']}
        legend={say('teachEdit.notes.misconceptions')}
        list={notes.misconceptions}
        most={MOST.list}
        fresh={(): Misconception => ({ belief: '', answer: NO_TEXT })}
        name={(index) => say('teachEdit.text', { number: index + 1 })}
      >
        {({ belief, answer }, at) => (
          <>
            <TextField keys={[...at, 'belief']} label={say('teachEdit.belief')} value={belief} />
            <WordsField keys={[...at, 'answer']} label={say('teachEdit.belief.answer')} value={answer} />
          </>
        )}
      </ListField>
    </details>
  )
}

/** The step as the room will see it. */
export function StepPreview({ step }: { readonly step: LessonStep }): ReactNode {
  const { stage } = useEditing()
  const [isRevealed, setRevealed] = useState(false)
  return (
    <section className={styles.preview} aria-label={say('teachEdit.preview')}>
      <h3 className={styles.previewName}>{say('teachEdit.preview')}</h3>
      <p className={styles.previewTitle}>{step.title}</p>
      <p>{step.prompt.text}</p>
      {step.reveal ? (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={isRevealed}
            onChange={({ currentTarget }) => setRevealed(currentTarget.checked)}
          />
          <span>{say('teachEdit.preview.revealed')}</span>
        </label>
      ) : null}
      {stage(stageOf(step, isRevealed))}
      {isRevealed
        ? step.reveal?.texts.map((words, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- texts have no name of their own
            <p key={index}>{words.text}</p>
          ))
        : null}
    </section>
  )
}
