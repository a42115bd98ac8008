import { lazy, Suspense, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { MOST } from '#domain/study/forms.ts'
import { Button } from '#ui/Button.tsx'
import { useBuilder } from './builderContext.ts'
import { ItemEditor } from './ItemEditor.tsx'
import { freshItem, idsOf, KINDS_OF, withItems, type Part } from './questionLists.ts'
import styles from './Builder.module.css'

/** It lives every run of every condition, to know the answers. */
const Suggestions = lazy(async () => ({ default: (await import('./Suggestions.tsx')).Suggestions }))

const PARTS = ['before', 'after'] as const

/** What is asked before and after the task. */
export function StepQuestions(): ReactNode {
  return PARTS.map((part) => <Block key={part} part={part} />)
}

function Block({ part }: { readonly part: Part }): ReactNode {
  const { study, edit, tell } = useBuilder()
  const items = study.questions[part]
  return (
    <fieldset className={styles.block} data-path={`$.questions.${part}`}>
      <legend className={styles.part}>{say(`studyPage.questions.${part}`)}</legend>
      {items.length === 0 ? <p className={styles.hint}>{say('studyPage.questions.none')}</p> : null}
      {items.map((item, index) => (
        // Its id can be written anew, so that its place is all that tells it.
        // oxlint-disable-next-line react/no-array-index-key
        <ItemEditor key={index} part={part} index={index} item={item} />
      ))}
      {items.length < MOST.items ? (
        <div className={styles.add}>
          <p className={styles.label}>{say('studyPage.questions.add')}</p>
          <ul className={styles.chips}>
            {KINDS_OF[part].map((kind) => (
              <li key={kind}>
                <Button
                  icon="plus"
                  onClick={() => {
                    edit((now) => withItems(now, part, [...now.questions[part], freshItem(kind, idsOf(now))]))
                    tell(say('studyPage.item.added', { kind: say(`studyPage.kind.${kind}`) }))
                  }}
                >
                  {say(`studyPage.kind.${kind}`)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {part === 'after' ? (
        <Suspense fallback={<p className={styles.hint}>{say('studyPage.reckoning')}</p>}>
          <Suggestions />
        </Suspense>
      ) : null}
    </fieldset>
  )
}
