import { useEffect, useRef, useState, type ReactNode } from 'react'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { SIDES, type Side } from '#domain/compare/comparison.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { Act } from './Act.tsx'
import { CompareClock } from './CompareClock.tsx'
import type { CompareSlots } from './compareSlots.ts'
import { DifferenceList } from './DifferenceList.tsx'
import { differenceSays } from './differenceSays.ts'
import { reportText } from './reportText.ts'
import { SideColumn } from './SideColumn.tsx'
import { useComparison } from './useComparison.ts'
import styles from './Compare.module.css'

interface CompareStageProps extends Pick<CompareSlots, 'phone' | 'dateField' | 'playAt'> {
  /** Without the page around it: who looks on takes the phones as they are. */
  readonly isAlone?: boolean
  readonly hasClock?: boolean
}

/** The day, the differences in words, and the two phones. */
export function CompareStage({ isAlone = false, hasClock = true, ...slots }: CompareStageProps): ReactNode {
  const [shown, setShown] = useState<Side>('a')
  return (
    <>
      <Announcer />
      {hasClock ? <CompareClock dateField={slots.dateField} /> : null}
      <div className={styles.stage} data-shown={shown}>
        <div className={styles.middle}>
          <DifferenceList />
          {isAlone ? null : <Act />}
        </div>
        <OneOfTwo shown={shown} onShow={setShown} />
        {SIDES.map((side) => (
          <SideColumn key={side} side={side} phone={slots.phone} playAt={slots.playAt} />
        ))}
      </div>
    </>
  )
}

interface OneOfTwoProps {
  readonly shown: Side
  readonly onShow: (side: Side) => void
}

/** Where there is room for one phone only: which, and over it the difference that weighs most. */
function OneOfTwo({ shown, onShow }: OneOfTwoProps): ReactNode {
  const { comparison, differences } = useComparison()
  const first = differences[0]
  return (
    <div className={styles.oneOfTwo}>
      <Segmented
        legend={say('compare.shown')}
        legendHidden
        options={SIDES.map((side) => ({ value: side, label: say(`compare.letter.${side}`) }))}
        value={shown}
        onChange={onShow}
      />
      <p>
        <b>{first ? differenceSays(first, shown) : null}</b>{' '}
        {say('compare.announce', { day: dayLong(comparison.on), count: differences.length })}
      </p>
    </div>
  )
}

/** Of several changes in a row only the last is worth saying. */
const QUIET_MS = 400

/** The one live region of the page: the day and how much differs, and what became of what was done. */
function Announcer(): ReactNode {
  const { comparison, differences, report } = useComparison()
  const [text, setText] = useState('')
  const isFirst = useRef(true)
  const { on } = comparison
  const count = differences.length
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return undefined
    }
    const timer = setTimeout(() => {
      const said = say('compare.announce', { day: dayLong(on), count })
      setText(report ? `${reportText(report)} ${said}` : said)
    }, QUIET_MS)
    return () => clearTimeout(timer)
  }, [on, count, report])
  return (
    <p className="visuallyHidden" role="status">
      {text}
    </p>
  )
}
