import { useId, useMemo, useState, type ReactNode } from 'react'
import { livePhone } from '#app/livePhone.tsx'
import { entryTitle } from '#content/entrySays.ts'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { SIDES, type Side } from '#domain/compare/comparison.ts'
import { differencesBetween, type Difference } from '#domain/compare/differences.ts'
import { PAIR_COUNT } from '#domain/dataflow/ids.ts'
import { countStatus } from '#domain/dataflow/status.ts'
import type { LessonMoment } from '#domain/lesson/types.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import { differenceLabel, differenceSays } from '#features/compare/differenceSays.ts'
import { SideMark } from '#features/compare/SideMark.tsx'
import { seen } from '#store/lessonMoment.ts'
import styles from './LessonStage.module.css'

/** Two moments beside each other, and what differs between them, the heaviest first. */
export function StageCompare({ moments }: { readonly moments: readonly [LessonMoment, LessonMoment] }): ReactNode {
  const [isStillSaid, setStillSaid] = useState(false)
  const told = useMemo(() => {
    const [a, b] = moments
    return { a: { ...a, moment: seen(a) }, b: { ...b, moment: seen(b) } }
  }, [moments])
  const differences = useMemo(() => differencesBetween(told.a, told.b), [told])
  return (
    <div className={styles.compare}>
      {SIDES.map((side) => (
        <div key={side} className={styles.side}>
          <p className={styles.sideName}>
            <SideMark side={side} /> <b>{nameOf(told[side])}</b>
          </p>
          <div className={styles.phone}>
            {livePhone(told[side].moment, told[side].scenario, () => setStillSaid(true))}
          </div>
          <p className={styles.sum}>
            {say('teach.compare.shared', {
              shared: countStatus(told[side].moment.statuses, 'shared'),
              all: PAIR_COUNT,
            })}
          </p>
        </div>
      ))}
      <p role="status" className={styles.still}>
        {isStillSaid ? say('teach.phone.still') : null}
      </p>
      <Differences differences={differences} />
    </div>
  )
}

interface Told extends LessonMoment {
  readonly moment: Moment
}

/** The day, and what happened last: a name that its author gave stands before both. */
function nameOf({ scenario, moment }: Told): string {
  const last = moment.entries.at(-1)
  return say('teach.compare.side', {
    title: scenario.title,
    hasTitle: scenario.title === '' ? 'no' : 'yes',
    day: dayLong(moment.on),
    last: last ? entryTitle(last, scenario).replace(/\.$/, '') : '',
    hasLast: last ? 'yes' : 'no',
  })
}

function Differences({ differences }: { readonly differences: readonly Difference[] }): ReactNode {
  const id = useId()
  if (differences.length === 0) return <p className={styles.same}>{say('teach.compare.same')}</p>
  return (
    <table className={styles.differences} aria-labelledby={id}>
      <caption id={id}>{say('teach.compare.differences')}</caption>
      <thead className="visuallyHidden">
        <tr>
          <td />
          {SIDES.map((side) => (
            <th key={side} scope="col">
              {sideLetter(side)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map((one) => (
          <tr key={one.kind === 'pairs' ? `${one.a} ${one.b}` : one.kind}>
            <th scope="row">{differenceLabel(one)}</th>
            {SIDES.map((side) => (
              <td key={side}>
                <SideMark side={side} /> {differenceSays(one, side)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function sideLetter(side: Side): string {
  return side.toUpperCase()
}
