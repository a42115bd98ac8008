import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { LAST_DAY } from '#domain/consent/calendar.ts'
import type { Answers, Given } from '#domain/mine/answers.ts'
import { mineOf } from '#domain/mine/fates.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { Blocks } from './Blocks.tsx'
import { MineActions } from './MineActions.tsx'
import { minePage } from './minePage.ts'
import { PrintedSources } from './PrintedSources.tsx'
import styles from './Mine.module.css'

interface MineResultProps {
  readonly answers: Answers
  readonly given: Given
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** Set when the page was asked for: its heading then takes the focus once. */
  readonly wantsFocus: RefObject<boolean>
  readonly onLive: (scenario: Scenario) => void
}

/** The page that the answers come to. It follows them while it stands, and says so once. */
export function MineResult({ answers, given, heading, wantsFocus, onLive }: MineResultProps): ReactNode {
  const key = Object.values(answers).join()
  // oxlint-disable-next-line react/exhaustive-deps -- the same four answers come to the same page
  const mine = useMemo(() => mineOf(answers), [key])
  const parts = useMemo(() => minePage(mine), [mine])
  const depends = mine.fates.filter(({ statuses }) => statuses.length > 1).length
  const live = useLiveSentence(key, depends)
  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    heading.current?.focus()
  }, [heading, wantsFocus])
  return (
    <section className={styles.result} aria-labelledby="mine-result">
      <p role="status" className="visuallyHidden">
        {live}
      </p>
      <div className={styles.resultHead}>
        <h2 id="mine-result" ref={heading} tabIndex={-1} className={styles.resultTitle}>
          {say('mine.result')}
        </h2>
        <p className={styles.asOf}>{say('mine.result.asOf', { day: dayLong(LAST_DAY) })}</p>
        <MineActions mine={mine} parts={parts} given={given} onLive={onLive} />
      </div>
      {parts.map(({ id, blocks }) => (
        <section key={id} className={styles.part} data-part={id} aria-labelledby={`mine-${id}`}>
          <h3 id={`mine-${id}`} className={styles.partName}>
            {say(`mine.part.${id}`)}
          </h3>
          <div className={styles.body}>
            <Blocks blocks={blocks} mine={mine} />
          </div>
        </section>
      ))}
      <PrintedSources parts={parts} />
    </section>
  )
}

/** Nothing is said when the page appears: the focus says it. What changes after that is said in one sentence. */
function useLiveSentence(key: string, count: number): string {
  const first = useRef(key)
  const [text, setText] = useState('')
  useEffect(() => {
    if (first.current === key) return
    first.current = ''
    setText(say('mine.live', { count }))
  }, [key, count])
  return text
}
