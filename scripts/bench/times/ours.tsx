// Our recorder behind a trial as plain as can be: what is shown and pressed goes the way that it goes in a study.
import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { RecordLine } from '#domain/record/types.ts'
import { onOnset, pageClock } from '#store/run/clock.ts'
import { offPhone } from '#store/run/openRun.ts'
import { Recorder } from '#store/run/recorder.ts'
import { memoryStorage } from '#store/run/testing/memoryStorage.ts'
import { gapMs, textOf } from './trial.ts'
import { watchTruth } from './truth.ts'

watchTruth()
const session = '00000000-0000-4000-8000-000000000000'
const storage = memoryStorage()
const clock = pageClock()
const recorder = new Recorder({
  storage,
  head: { session, study: 'bench', studyHash: '0'.repeat(64), condition: 'c1', kind: 'synthetic' },
  clock,
  isTimed: true,
  startedAt: clock.origin + clock.now(),
  sitting: 1,
  lines: [],
})

function Trial({ number, onPress }: { readonly number: number; readonly onPress: (stamp: number) => void }): ReactNode {
  useLayoutEffect(() => onOnset((stamp) => void recorder.record(offPhone({ type: 'page', page: 'task' }), stamp)), [])
  return (
    <>
      <p {...{ elementtiming: String(number) }}>{textOf(number)}</p>
      <button type="button" onClick={(event) => onPress(event.timeStamp)}>
        Agree
      </button>
    </>
  )
}

function Trials(): ReactNode {
  const [number, setNumber] = useState(0)
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), gapMs(number))
    return () => clearTimeout(timer)
  }, [number])
  const press = async (stamp: number): Promise<void> => {
    setShown(false)
    await recorder.record(offPhone({ type: 'answered', question: 'q', value: number }), stamp)
    window.recorded = (await storage.lines(session)).map((text) => JSON.parse(text) as RecordLine).flatMap(decision)
    setNumber(number + 1)
  }
  return isShown ? <Trial key={number} number={number} onPress={(stamp) => void press(stamp)} /> : null
}

function decision({ event, t }: RecordLine, at: number, lines: readonly RecordLine[]): number[] {
  const before = lines[at - 1]?.t
  return event.type === 'answered' && t !== null && typeof before === 'number' ? [t - before] : []
}

createRoot(document.body.appendChild(document.createElement('div'))).render(<Trials />)
