import type { ReactNode } from 'react'
import { presetName } from '#content/designSays.ts'
import { valueText } from '#content/knobSays.ts'
import { say } from '#content/say.ts'
import { differenceName } from '#content/studySays.ts'
import { differences, isCrossing, knobsOf, type DifferenceId } from '#domain/study/conditions.ts'
import type { Condition } from '#domain/study/types.ts'
import { useBuilder } from './builderContext.ts'
import { conditionName } from './conditionName.ts'
import styles from './Builder.module.css'

/** What differs between the conditions, and only that; with a word where it is more than one thing. */
export function DifferenceRows(): ReactNode {
  const { study } = useBuilder()
  const { conditions, rows, isConfounded } = differences(study)
  if (conditions.length < 2) return null
  return (
    <div>
      <h3 className={styles.part}>{say('studyPage.differs')}</h3>
      {isConfounded ? (
        <p className={styles.notice} role="note">
          <b>{say('studyPage.differs.several', { count: rows.length })}</b> {say('studyPage.differs.means')}
        </p>
      ) : (
        <p className={styles.hint}>
          {rows.length === 0
            ? say('studyPage.differs.nothing')
            : say('studyPage.differs.clean', { crossed: isCrossing(study.conditions) ? 'yes' : 'no' })}
        </p>
      )}
      {rows.length > 0 ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it may be wider than the page, and scrolls
        <div className={styles.scroll} role="region" aria-label={say('studyPage.differs')} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{say('studyPage.differs.knob')}</th>
                {conditions.map((one) => (
                  <th key={one.id} scope="col">
                    {conditionName(study, one)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id }) => (
                <tr key={id}>
                  <th scope="row">{differenceName(id)}</th>
                  {conditions.map((one) => (
                    <td key={one.id}>{differenceValue(id, one)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </div>
  )
}

function differenceValue(id: DifferenceId, { design }: Condition): string {
  if (id !== 'shipped') return valueText(id, knobsOf(design))
  return typeof design === 'string'
    ? say('studyPage.design.preset', { preset: presetName(design) })
    : say('studyPage.design.ownName')
}
