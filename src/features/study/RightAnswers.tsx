import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { answerNames } from '#content/questionSays.ts'
import { keyOf, type Key } from '#domain/study/comprehension.ts'
import { conditionsOf } from '#domain/study/conditions.ts'
import { RUN_WAYS, runsOf, type RunWay } from '#domain/study/runs.ts'
import type { Comprehension, Condition } from '#domain/study/types.ts'
import { useBuilder } from './builderContext.ts'
import { conditionName } from './conditionName.ts'
import styles from './Builder.module.css'

interface Found {
  readonly condition: Condition
  readonly way: RunWay
  readonly key: Key
}

/** The right answer in each condition, for whoever accepts, holds back or does nothing. */
export function RightAnswers({ item, of }: { readonly item: Comprehension; readonly of: string }): ReactNode {
  const { study } = useBuilder()
  const { task, conditions } = useDeferredValue(study)
  const asked = useDeferredValue(item)
  const runs = useMemo(() => runsOf({ task }, conditionsOf({ conditions })), [task, conditions])
  const found = useMemo(
    () => runs.map(({ condition, way, run }): Found => ({ condition, way, key: keyOf(asked, condition, run) })),
    [runs, asked],
  )
  if (found.length === 0) return <p className={styles.hint}>{say('studyPage.answers.none')}</p>
  return (
    <KeyTable of={of} found={found} item={asked} nameOf={(condition) => conditionName({ conditions }, condition)} />
  )
}

interface KeyTableProps {
  /** The item, for who cannot see where the table stands. */
  readonly of: string
  readonly found: readonly Found[]
  readonly item: Comprehension
  readonly nameOf: (condition: Condition) => string
}

export function KeyTable({ of, found, item, nameOf }: KeyTableProps): ReactNode {
  const conditions = [...new Set(found.map(({ condition }) => condition))]
  const names = new Map(answerNames(item).map(({ id, name }) => [id, name]))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it may be wider than the page, and scrolls
    <div className={styles.scroll} role="region" aria-label={say('studyPage.answers.of', { item: of })} tabIndex={0}>
      <table className={styles.table}>
        <caption>{say('studyPage.answers')}</caption>
        <thead>
          <tr>
            <td />
            {RUN_WAYS.map((way) => (
              <th key={way} scope="col">
                {say(`studyPage.way.${way}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {conditions.map((condition) => (
            <tr key={condition.id}>
              <th scope="row">{nameOf(condition)}</th>
              {RUN_WAYS.map((way) => (
                <td key={way}>
                  {keyWords(found.find((one) => one.condition === condition && one.way === way)?.key, names)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** No such way: the design has no button for it. */
function keyWords(key: Key | undefined, names: ReadonlyMap<string, string>): string {
  if (!key) return say('studyPage.answers.noWay')
  const named = (ids: readonly string[]): string => ids.map((id) => names.get(id) ?? id).join(', ')
  const right = key.right.length === 0 ? say('studyPage.answers.nothing') : named(key.right)
  return key.uncounted.length === 0
    ? right
    : `${right} (${say('studyPage.answers.uncounted', { options: named(key.uncounted) })})`
}
