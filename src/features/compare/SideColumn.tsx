import { useId, type ReactNode } from 'react'
import { Link } from 'react-router'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { stepsBy, toldUntil, type Side } from '#domain/compare/comparison.ts'
import { partedBy } from '#domain/compare/parted.ts'
import { laterOf } from '#domain/day/isoDay.ts'
import { goToDay, tap } from '#store/comparison.ts'
import { Button } from '#ui/Button.tsx'
import type { CompareSlots } from './compareSlots.ts'
import { EntrySays } from './EntrySays.tsx'
import { SideMark } from './SideMark.tsx'
import { SidePerson } from './SidePerson.tsx'
import { useComparison } from './useComparison.ts'
import styles from './Compare.module.css'

interface SideColumnProps extends Pick<CompareSlots, 'phone' | 'playAt'> {
  readonly side: Side
}

/** One side: its phone, who it is, and what has happened on it alone. */
export function SideColumn({ side, phone, playAt }: SideColumnProps): ReactNode {
  const { comparison, a, b, names } = useComparison()
  const id = useId()
  const scenario = comparison[side]
  const moment = side === 'a' ? a : b
  const { joined } = scenario.person
  const newest = partedBy(a, b)[side].at(-1)
  const isByWord = comparison.a.reading !== comparison.b.reading
  const scene = {
    scenario: toldUntil(scenario, comparison.on),
    cursor: { on: laterOf(comparison.on, joined), steps: stepsBy(scenario, comparison.on) },
  }
  return (
    <section className={styles.side} data-side={side} aria-labelledby={id}>
      <h2 id={id} className={styles.sideName}>
        <SideMark side={side} /> <span>{names[side]}</span>
      </h2>
      <div className={styles.phone}>
        {moment ? (
          phone(moment, scenario, (step) => tap(side, step))
        ) : (
          <div className={styles.notBegun}>
            <p>{say('compare.notBegun', { day: dayLong(joined) })}</p>
            <Button onClick={() => goToDay(joined)}>{say('compare.goBegin')}</Button>
          </div>
        )}
      </div>
      <div className={styles.about}>
        <SidePerson side={side} scenario={scenario} on={comparison.on} />
        {isByWord ? (
          <>
            <h3 className={styles.label}>{say('compare.word')}</h3>
            <p>{say(`reading.means.${scenario.reading}`)}</p>
          </>
        ) : null}
        {newest || !isByWord ? <h3 className={styles.label}>{say('compare.onlyHere')}</h3> : null}
        {newest ? <EntrySays entry={newest} scenario={scenario} /> : null}
        {newest || isByWord ? null : <p className={styles.small}>{say('compare.onlyHere.none')}</p>}
        <p>
          <Link className={styles.play} to={playAt(scene)}>
            {say('compare.play')}
          </Link>
        </p>
      </div>
    </section>
  )
}
