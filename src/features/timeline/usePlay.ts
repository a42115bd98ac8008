import { useEffect, useEffectEvent, useId, useRef } from 'react'
import type { Moment } from '#domain/scenario/moment.ts'
import { useTicker } from '#store/realClock.ts'
import { isDecision } from './decision.ts'
import { startPlay, stopPlay, usePlayback } from './playback.ts'

/** Time for one event at the ordinary speed. */
const EVENT_MS = 1500
/** Whoever puts focus into the simulated phone wants to act, not to watch. */
const PHONE = '[data-phone], [aria-roledescription="simulated phone"]'

interface Play {
  readonly playing: boolean
  readonly toggle: () => void
}

/** Calls `stop` when nobody watches, or when somebody is about to act in the phone. */
function useStopOnLeaving(active: boolean, stop: () => void): void {
  const onLeave = useEffectEvent(stop)
  useEffect(() => {
    if (!active) return
    const onHidden = (): void => {
      if (document.hidden) onLeave()
    }
    const onFocus = (event: FocusEvent): void => {
      if (event.target instanceof Element && event.target.closest(PHONE)) onLeave()
    }
    document.addEventListener('visibilitychange', onHidden)
    document.addEventListener('focusin', onFocus)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      document.removeEventListener('focusin', onFocus)
    }
  }, [active])
}

/** Plays event by event (`next` says whether there was one), and stops at each decision, at the end, and when one leaves or takes the phone. */
export function usePlay(moment: Moment, next: () => boolean): Play {
  const id = useId()
  const { player, speed } = usePlayback()
  const mine = player === id
  const before = useRef(moment)

  useTicker(mine, EVENT_MS / speed, () => {
    if (!next()) stopPlay()
  })
  useStopOnLeaving(mine, stopPlay)

  useEffect(() => {
    if (mine && before.current !== moment && isDecision(before.current, moment)) stopPlay()
    before.current = moment
  }, [mine, moment])

  useEffect(
    () => () => {
      if (usePlayback.getState().player === id) stopPlay()
    },
    [id],
  )

  function toggle(): void {
    if (player === null) startPlay(id)
    else stopPlay()
  }
  return { playing: player !== null, toggle }
}
