import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { MOST, type AnswerOption, type Question, type Vote, type VoteOption } from '#domain/lesson/types.ts'
import { NO_TEXT } from '#domain/lesson/usualLesson.ts'
import { ListField, SelectField, TextField, WordsField } from './fields.tsx'
import { freeName, useEditing, type Keys } from './editing.ts'
import styles from './Edit.module.css'

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id)

/** One question; each answer has its explanation. */
export function QuestionFields({ keys, question }: { readonly keys: Keys; readonly question: Question }): ReactNode {
  const { put } = useEditing()
  return (
    <>
      <TextField keys={[...keys, 'idea']} label={say('teachEdit.idea')} value={question.idea} />
      <WordsField keys={[...keys, 'ask']} label={say('teachEdit.ask')} value={question.ask} />
      <ListField
        keys={[...keys, 'options']}
        legend={say('teachEdit.answers')}
        list={question.options}
        most={MOST.options}
        fresh={(): AnswerOption => ({
          id: freeName('a', idsOf(question.options)),
          text: '',
          right: false,
          why: NO_TEXT,
        })}
        name={(index) => say('teachEdit.answer', { number: index + 1 })}
      >
        {(option, at, index) => (
          <>
            <TextField
              keys={[...at, 'text']}
              label={say('teachEdit.answer', { number: index + 1 })}
              value={option.text}
            />
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={option.right}
                onChange={({ currentTarget }) => put([...at, 'right'], currentTarget.checked)}
              />
              <span>{say('teachEdit.right')}</span>
            </label>
            <WordsField keys={[...at, 'why']} label={say('teachEdit.why')} value={option.why} />
          </>
        )}
      </ListField>
    </>
  )
}

/** What is predicted, or decided. */
export function VoteFields({ keys, vote }: { readonly keys: Keys; readonly vote: Vote }): ReactNode {
  const { put } = useEditing()
  return (
    <>
      <TextField keys={[...keys, 'ask']} label={say('teachEdit.ask')} value={vote.ask} />
      <ListField
        keys={[...keys, 'options']}
        legend={say('teachEdit.options')}
        list={vote.options}
        most={MOST.options}
        fresh={(): VoteOption => ({ id: freeName('o', idsOf(vote.options)), text: '' })}
        name={(index) => say('teachEdit.option', { number: index + 1 })}
      >
        {(option, at, index) => (
          <TextField
            keys={[...at, 'text']}
            label={say('teachEdit.option', { number: index + 1 })}
            value={option.text}
          />
        )}
      </ListField>
      <SelectField
        keys={[...keys, 'outcome']}
        label={say('teachEdit.outcome')}
        value={vote.outcome ?? ''}
        options={[
          { value: '', label: say('teachEdit.outcome.none') },
          ...vote.options.map(({ id, text }) => ({ value: id, label: text.trim() === '' ? id : text })),
        ]}
        onChange={(id) => put([...keys, 'outcome'], id === '' ? null : id)}
      />
    </>
  )
}

export function freshQuestion(taken: readonly string[]): Question {
  const option = (id: string): AnswerOption => ({ id, text: '', right: id === 'a-1', why: NO_TEXT })
  return { id: freeName('q', taken), idea: '', ask: NO_TEXT, options: [option('a-1'), option('a-2')] }
}

export function freshVote(): Vote {
  return {
    ask: '',
    options: [
      { id: 'o-1', text: '' },
      { id: 'o-2', text: '' },
    ],
    outcome: null,
  }
}
