import { useEffect, useRef, useState, type ReactNode } from 'react'
import { entryTitle } from '#content/entrySays.ts'
import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { PAIR_COUNT } from '#domain/dataflow/ids.ts'
import { countStatus } from '#domain/dataflow/status.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { useMoment, useScenario } from '#store/hooks.ts'

/** While the clock plays, only the last of several sentences is worth saying. */
const QUIET_MS = 400

function sentenceOf(moment: Moment, scenario: Scenario): string {
  const shared = countStatus(moment.statuses, 'shared')
  const newest = moment.entries.at(-1)
  if (!newest || newest.on !== moment.on) {
    return say('play.announceLook', { day: dayLong(moment.on), shared, all: PAIR_COUNT })
  }
  const changed = moment.statuses.filter((status, index) => status !== moment.previousStatuses[index]).length
  return say('play.announce', { title: entryTitle(newest, scenario), changed, shared, all: PAIR_COUNT })
}

/** The one live region of the main screen: one polite sentence for each step. */
export function Announcer(): ReactNode {
  const moment = useMoment()
  const scenario = useScenario()
  const [text, setText] = useState('')
  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return undefined
    }
    const timer = setTimeout(() => setText(sentenceOf(moment, scenario)), QUIET_MS)
    return () => clearTimeout(timer)
  }, [moment, scenario])
  return (
    <p className="visuallyHidden" role="status">
      {text}
    </p>
  )
}
