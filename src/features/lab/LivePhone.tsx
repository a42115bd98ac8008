import { memo, useId, useMemo, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useStore } from 'zustand'
import { entryTitle } from '#content/entrySays.ts'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import { PHONES } from '#domain/scenario/types.ts'
import { beginAgain, dayOfLab, goToLabEvent, lab, passLabDays, setLabPhone, tapLab } from '#store/lab.ts'
import { Button } from '#ui/Button.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import type { LabSlots } from './labSlots.ts'
import { useLive, useOpenDesignLater } from './useLab.ts'
import styles from './Lab.module.css'

interface LivePhoneProps extends Pick<LabSlots, 'phone' | 'playAt'> {
  /** What the last turn of a knob changed: seen here, and read out elsewhere, where it is never hidden. */
  readonly told: string
}

/** A story of this design that anybody can live here, with a clock of its own. */
export const LivePhone = memo(function LivePhone({ told, phone, playAt }: LivePhoneProps): ReactNode {
  const { state, scenario, moment, hasPrevious, hasNext } = useLive()
  const { isUntouched, preset } = useOpenDesignLater()
  const id = useId()
  const kind = useStore(lab, (now) => now.phone)
  const drawn = useMemo(() => phone(moment, scenario, tapLab), [phone, moment, scenario])
  const newest = moment.entries.at(-1)
  return (
    <section className={styles.live} aria-labelledby={id}>
      <div className={styles.columnHead}>
        <h2 id={id} className={styles.columnName}>
          {say('labPage.phone')}
        </h2>
        <Segmented
          legend={say('labPage.phone.kind')}
          legendHidden
          options={PHONES.map((value) => ({ value, label: say(`labPage.phone.${value}`) }))}
          value={kind}
          onChange={setLabPhone}
        />
      </div>
      <p className={styles.told} aria-hidden="true">
        {told}
      </p>
      {isUntouched && preset.shipped !== null ? <p className={styles.quiet}>{say('labPage.phone.shipped')}</p> : null}
      <div className={styles.phone}>{drawn}</div>
      <div className={styles.clock}>
        <p>
          <b>{say('labPage.phone.day', { count: dayOfLab(state, moment.on) })}</b>{' '}
          <span className={styles.quiet}>
            {dayLong(moment.on)} · {say('labPage.phone.taps', { count: moment.taps })}
          </span>
        </p>
        {newest ? <p className={styles.newest}>{entryTitle(newest, scenario)}</p> : null}
        <p role="status" className={state.isAnew ? styles.anew : undefined}>
          {state.isAnew ? say('labPage.phone.anew') : null}
        </p>
        <div className={styles.steps}>
          <Button icon="eventPrevious" disabled={!hasPrevious} onClick={() => goToLabEvent(-1)}>
            {say('labPage.phone.previous')}
          </Button>
          <Button iconEnd="eventNext" disabled={!hasNext} onClick={() => goToLabEvent(1)}>
            {say('labPage.phone.next')}
          </Button>
          <Button disabled={moment.on >= LAST_DAY} onClick={() => passLabDays(1)}>
            {say('labPage.phone.dayOn')}
          </Button>
          <Button onClick={beginAgain}>{say('labPage.phone.again')}</Button>
        </div>
        <p>
          <Link className={styles.link} to={playAt({ scenario, cursor: state.cursor })}>
            {say('labPage.phone.play')}
          </Link>
        </p>
      </div>
    </section>
  )
})
