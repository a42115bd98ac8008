import { useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { say } from '#content/say.ts'
import type { Study } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { useBuilder } from './builderContext.ts'
import styles from './Builder.module.css'

interface ItemToolsProps<One> {
  /** What is removed or moved, for who does not see where the buttons stand. */
  readonly name: string
  readonly index: number
  readonly list: (study: Study) => readonly One[]
  readonly put: (study: Study, list: readonly One[]) => Study
  readonly children?: ReactNode
}

/** Up, down, and away: what is removed can be put back where it stood. */
export function ItemTools<One>({ name, index, list, put, children }: ItemToolsProps<One>): ReactNode {
  const { study, edit, tell } = useBuilder()
  const root = useRef<HTMLDivElement>(null)
  const all = list(study)

  function move(by: -1 | 1): void {
    edit((now) => {
      const items = [...list(now)]
      const [one] = items.splice(index, 1)
      if (one !== undefined) items.splice(index + by, 0, one)
      return put(now, items)
    })
    tell(say('studyPage.moved', { name, number: index + by + 1 }))
  }

  function remove(): void {
    const gone = all[index]
    if (gone === undefined) return
    const section = root.current?.closest('fieldset')
    flushSync(() =>
      edit((now) =>
        put(
          now,
          list(now).filter((_, place) => place !== index),
        ),
      ),
    )
    tell(say('studyPage.removed', { name }), (now) => {
      const back = [...list(now)]
      back.splice(index, 0, gone)
      return put(now, back)
    })
    // The button has gone with what it removed: the focus goes to that of the next, or to what adds another.
    const others = section?.querySelectorAll<HTMLElement>('[data-remove]')
    const next = others?.[Math.min(index, others.length - 1)]
    ;(next ?? section?.querySelector<HTMLElement>('button:enabled, select'))?.focus()
  }

  return (
    <div ref={root} className={styles.tools}>
      {children}
      <Button
        look="quiet"
        icon="chevronUp"
        aria-label={say('studyPage.up', { name })}
        disabled={index === 0}
        onClick={() => move(-1)}
      />
      <Button
        look="quiet"
        icon="chevronDown"
        aria-label={say('studyPage.down', { name })}
        disabled={index === all.length - 1}
        onClick={() => move(1)}
      />
      <Button look="quiet" data-remove="" aria-label={say('studyPage.removeNamed', { name })} onClick={remove}>
        {say('studyPage.remove')}
      </Button>
    </div>
  )
}
