import { useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { suggestedText } from '#content/questionSays.ts'
import { suggestions, type Suggestion } from '#domain/study/comprehension.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import type { Item, Study } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { useBuilder } from './builderContext.ts'
import { conditionName } from './conditionName.ts'
import { freeName } from './names.ts'
import { idsOf, withItems } from './questionLists.ts'
import { KeyTable } from './RightAnswers.tsx'
import styles from './Builder.module.css'

function isAsked({ questions }: Study, { item }: Suggestion): boolean {
  return questions.after.some(
    (one) =>
      one.kind === 'comprehension' &&
      one.asks === item.asks &&
      (one.asks !== 'usedFor' || item.asks !== 'usedFor' || one.purpose === item.purpose),
  )
}

/** Items about the last day that are worth asking of these conditions, with their right answers. Found when asked for. */
export function Suggestions(): ReactNode {
  const { study, edit, tell } = useBuilder()
  const [isOpen, setOpen] = useState(false)
  // What is suggested follows the conditions and the task, and not every letter that is typed elsewhere.
  const { conditions: of, task } = useDeferredValue(study)
  const found = useMemo(() => (isOpen ? suggestions({ conditions: of, task }) : null), [isOpen, of, task])
  const conditions = useMemo(() => conditionsOf({ conditions: of }), [of])
  if (conditions.length === 0) return <p className={styles.hint}>{say('studyPage.suggest.needs')}</p>

  function add({ item }: Suggestion): void {
    edit((now) => {
      const id = freeName('understood-', idsOf(now))
      const asked = { kind: 'comprehension', id, text: suggestedText(item), required: true, ...item } as Item
      return withItems(now, 'after', [...now.questions.after, asked])
    })
    tell(say('studyPage.item.added', { kind: say('studyPage.kind.comprehension') }))
  }

  const open = found?.filter((one) => !isAsked(study, one)) ?? []
  return (
    <section className={styles.suggest} aria-label={say('studyPage.suggest')}>
      <Button onClick={() => setOpen(true)}>{say('studyPage.suggest')}</Button>
      <p className={styles.hint}>{say('studyPage.suggest.hint')}</p>
      {found && open.length === 0 ? <p className={styles.hint}>{say('studyPage.suggest.all')}</p> : null}
      {open.map((one) => (
        <details key={suggestedText(one.item)} className={styles.details}>
          <summary>{suggestedText(one.item)}</summary>
          <KeyTable
            of={suggestedText(one.item)}
            item={one.item}
            nameOf={(condition) => conditionName(study, condition)}
            found={one.keys.flatMap(({ condition, way, key }) => {
              const its = conditions.find(({ id }) => id === condition)
              return its ? [{ condition: its, way, key }] : []
            })}
          />
          <Button icon="plus" onClick={() => add(one)}>
            {say('studyPage.suggest.add')}
          </Button>
        </details>
      ))}
    </section>
  )
}
