import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { collectorOf } from '#store/run/collectors/collectorOf.ts'
import type { ParticipantRun, RunView } from './participantRun.ts'
import { useView } from './useView.ts'
import styles from './Run.module.css'

/** Whether it leaves the device at all. */
export function isSent({ start }: ParticipantRun): boolean {
  const { frozen, session } = start
  return collectorOf(frozen.study.collectors, session.recorder.head.kind).to !== 'device'
}

function savedWords({ saved }: RunView): string {
  if (saved.state !== 'ok') return say(`run.saved.${saved.state}`)
  return say(saved.confirmed === saved.recorded - 1 ? 'run.saved.saved' : 'run.saved.saving')
}

/** What is written down here, and what has arrived where it goes. Only trouble is read out. */
export function Saved({ run }: { readonly run: ParticipantRun }): ReactNode {
  const view = useView(run)
  const { saved, sent } = view
  const isTrouble = saved.state !== 'ok' || sent.state === 'stuck'
  return (
    <div className={styles.saved} data-confirmed={saved.confirmed} data-sent={sent.state}>
      <p role={isTrouble ? 'alert' : undefined}>
        {savedWords(view)} {isSent(run) ? say(`run.sent.${sent.state}`, { left: sent.lines - sent.delivered }) : null}
      </p>
    </div>
  )
}
