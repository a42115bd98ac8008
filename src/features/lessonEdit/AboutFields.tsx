import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { MOST, type Term } from '#domain/lesson/types.ts'
import { NO_TEXT } from '#domain/lesson/usualLesson.ts'
import { ListField, TextField, WordsField } from './fields.tsx'
import { freshQuestion, QuestionFields } from './QuestionFields.tsx'
import { useEditing } from './editing.ts'
import styles from './Edit.module.css'

/** What stands around the steps. */
export function AboutFields(): ReactNode {
  const { lesson } = useEditing()
  return (
    <>
      <h2 className={styles.partName}>{say('teachEdit.about')}</h2>
      <div className={styles.fields}>
        <TextField keys={['title']} label={say('teachEdit.title')} value={lesson.title} most={MOST.title} />
        <TextField
          keys={['summary']}
          label={say('teachEdit.summary')}
          value={lesson.summary}
          rows={3}
          most={MOST.text}
        />
        <TextField keys={['audience']} label={say('teach.audience')} value={lesson.audience} />
        <Lines name="objectives" legend={say('teach.objectives')} list={lesson.objectives} />
        <Lines name="tags" legend={say('teach.tags')} list={lesson.tags} />
        <TextField
          keys={['language']}
          label={say('teachEdit.language')}
          hint={say('teachEdit.language.hint')}
          value={lesson.language}
          most={20}
        />
      </div>
    </>
  )
}

interface LinesProps {
  readonly name: 'objectives' | 'tags' | 'exit'
  readonly legend: string
  readonly list: readonly string[]
}

function Lines({ name, legend, list }: LinesProps): ReactNode {
  const label = (index: number): string => say('teachEdit.line', { number: index + 1 })
  return (
    <ListField keys={[name]} legend={legend} list={list} most={MOST.list} fresh={() => ''} name={label}>
      {(line, at, index) => <TextField keys={at} label={label(index)} value={line} />}
    </ListField>
  )
}

/** What comes before and after the steps: the test, what is written down on leaving, and the words. */
export function AfterFields(): ReactNode {
  const { lesson } = useEditing()
  const label = (index: number): string => say('teachEdit.question.number', { number: index + 1 })
  return (
    <>
      <h2 className={styles.partName}>{say('teachEdit.after')}</h2>
      <div className={styles.fields}>
        <ListField
          keys={['test']}
          legend={say('teachEdit.test')}
          list={lesson.test}
          most={MOST.questions}
          fresh={() => freshQuestion(lesson.test.map(({ id }) => id))}
          name={label}
        >
          {(question, at) => <QuestionFields keys={at} question={question} />}
        </ListField>
        <Lines name="exit" legend={say('teach.exit.title')} list={lesson.exit} />
        <ListField
          keys={['glossary']}
          legend={say('teach.glossary')}
          list={lesson.glossary}
          most={MOST.list}
          fresh={(): Term => ({ term: '', means: NO_TEXT })}
          name={(index) => say('teachEdit.line', { number: index + 1 })}
        >
          {({ term, means }, at) => (
            <>
              <TextField keys={[...at, 'term']} label={say('teachEdit.term')} value={term} most={MOST.title} />
              <WordsField keys={[...at, 'means']} label={say('teachEdit.means')} value={means} />
            </>
          )}
        </ListField>
      </div>
    </>
  )
}
