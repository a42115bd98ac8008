import { useId, useMemo, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { shown } from '#domain/scenario/fault.ts'
import { diffStudies } from '#domain/study/diff.ts'
import type { KeptStudy } from '#store/studies/shelf.ts'
import { studyIn } from '#store/studies/studies.ts'
import { studyTitle } from './studyTitle.ts'
import styles from './StudyList.module.css'

/** Two studies side by side: every field in which they differ. */
export function CompareStudies({ all }: { readonly all: readonly KeptStudy[] }): ReactNode {
  const id = useId()
  const [chosen, setChosen] = useState<readonly [string, string]>(['', ''])
  const [before, after] = chosen.map((key) => all.find((one) => one.key === key))
  const changes = useMemo(
    () => (before && after ? diffStudies(studyIn(before), studyIn(after)) : null),
    [before, after],
  )
  const select = (place: 0 | 1): ReactNode => (
    <div>
      <label htmlFor={`${id}${place}`}>{say(place === 0 ? 'studyPage.diff.first' : 'studyPage.diff.second')}</label>
      <select
        id={`${id}${place}`}
        className={styles.select}
        value={chosen[place]}
        onChange={({ currentTarget: { value } }) => setChosen(place === 0 ? [value, chosen[1]] : [chosen[0], value])}
      >
        <option value="">{say('studyPage.diff.choose')}</option>
        {all.map((one) => (
          <option key={one.key} value={one.key}>
            {say('studyPage.diff.option', {
              title: studyTitle(studyIn(one)),
              id: studyIn(one).id,
              state: say(`studyPage.state.${one.state}`),
            })}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <section className={styles.compare} aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`} className={styles.listTitle}>
        {say('studyPage.diff')}
      </h2>
      <div className={styles.selects}>
        {select(0)}
        {select(1)}
      </div>
      <p role="status">{changes ? say('studyPage.diff.count', { count: changes.length }) : ''}</p>
      {changes && changes.length > 0 ? (
        <dl className={styles.changes}>
          {changes.map((change) => (
            <div key={change.path}>
              <dt>
                <code>{change.path}</code>
              </dt>
              <dd>
                <span className={styles.side}>{say('studyPage.diff.first')}</span> {valueShown(change.before)}
              </dd>
              <dd>
                <span className={styles.side}>{say('studyPage.diff.second')}</span> {valueShown(change.after)}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  )
}

function valueShown(value: unknown): string {
  return value === undefined ? say('studyPage.diff.nothing') : shown(value)
}
