import type { ReactNode } from 'react'
import { capital, eventWord, needsWord, regionWord, stateWord } from '#content/chartWords.ts'
import { say } from '#content/say.ts'
import { graphOf, waysOut } from '#domain/consent/chartGraph.ts'
import type { StateKey } from '#domain/consent/chartReach.ts'
import { isStep, type Transition } from '#domain/consent/graph.ts'
import type { AnyRegionId, Setting } from '#domain/consent/standing.ts'
import type { Moment } from '#domain/scenario/moment.ts'
import type { AnyStep } from '#domain/scenario/types.ts'
import { laneAt, type LaneState } from './laneModel.ts'
import styles from './Chart.module.css'

interface ChartListProps {
  readonly moment: Moment
  readonly setting: Setting
  readonly reach: ReadonlySet<StateKey> | null
  readonly onStep: (step: AnyStep) => void
}

/** The same chart in words: each part, its states, what leads on from each, and what that needs. */
export function ChartList({ moment, setting, reach, onStep }: ChartListProps): ReactNode {
  return (
    <ul className={styles.regions}>
      {graphOf(setting).regions.map((region) => {
        const { states } = laneAt(region, moment, setting, reach)
        return (
          <li key={region} data-part={region}>
            <h2 className={styles.region} tabIndex={-1}>
              {regionWord(region)}
            </h2>
            <ul className={styles.states}>
              <FromAny region={region} present={moment.standing[region] ?? ''} {...{ moment, setting, onStep }} />
              {states.map((state) => (
                <li key={state.value} aria-current={state.isNow ? 'true' : undefined}>
                  <StateHead region={region} state={state} isLab={setting.design !== undefined} />
                  <Events region={region} value={state.value} isNow={state.isNow} {...{ moment, setting, onStep }} />
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}

function StateHead({
  region,
  state,
  isLab,
}: {
  readonly region: AnyRegionId
  readonly state: LaneState
  readonly isLab: boolean
}): ReactNode {
  const notes = [
    ...(state.isNow ? [say('chart.now')] : []),
    ...(state.isNever ? [say('chart.never')] : []),
    ...(state.steps.length > 0
      ? [say('chart.visited', { steps: state.steps.length, numbers: state.steps.join(', ') })]
      : []),
  ]
  return (
    <p className={state.isNow ? styles.stateNow : styles.state}>
      {capital(stateWord(region, state.value, isLab))}
      {notes.length > 0 ? <span className={styles.note}>{` (${notes.join('; ')})`}</span> : null}
    </p>
  )
}

/** What leads on from every state alike is told once. */
function FromAny({ region, present, ...rest }: Omit<EventsProps, 'value' | 'isNow'> & { present: string }): ReactNode {
  if (
    !graphOf(rest.setting)
      .transitionsIn(region)
      .some((one) => one.fromAny)
  )
    return null
  return (
    <li>
      <p className={styles.state}>{say('chart.list.any')}</p>
      <Events region={region} value={present} isNow isAny {...rest} />
    </li>
  )
}

interface EventsProps extends Omit<ChartListProps, 'reach'> {
  readonly region: AnyRegionId
  readonly value: string
  readonly isNow: boolean
  /** The events that lead on from any state, or those of this state alone. */
  readonly isAny?: boolean
}

function Events({ region, value, isNow, isAny = false, moment, setting, onStep }: EventsProps): ReactNode {
  const leaving = graphOf(setting)
    .transitionsIn(region)
    .filter((one) => one.from === value && one.fromAny === isAny)
  if (leaving.length === 0) return <p className={styles.note}>{say('chart.list.end')}</p>
  const open = isNow ? waysOut(region, moment.standing, setting, moment.on).filter((way) => way.isOpen) : []
  return (
    <ul className={styles.events}>
      {leaving.map((one) => (
        <li key={`${one.on}>${one.to}>${one.when ?? ''}${JSON.stringify(one.where ?? '')}`}>
          <EventLine
            transition={one}
            isLab={setting.design !== undefined}
            canDo={open.some((way) => way.transition === one) && isStep(one.on) && moment.offered.has(one.on)}
            onStep={onStep}
          />
        </li>
      ))}
    </ul>
  )
}

interface EventLineProps {
  readonly transition: Transition
  readonly isLab: boolean
  readonly canDo: boolean
  readonly onStep: (step: AnyStep) => void
}

function EventLine({
  transition: { region, from, on, to, when, where },
  isLab,
  canDo,
  onStep,
}: EventLineProps): ReactNode {
  const event = capital(eventWord(on))
  const needs = needsWord({ ...(when ? { when } : {}), ...(where ? { where } : {}) })
  const text =
    from === to
      ? say('chart.list.stays', { event })
      : say('chart.list.leads', { event, state: stateWord(region, to, isLab) })
  return (
    <>
      {needs === '' ? text : say('chart.list.needs', { text, guard: needs })}
      {canDo ? (
        <>
          {' '}
          <button type="button" className={styles.do} onClick={() => onStep(on as AnyStep)}>
            {say('chart.list.do', { event: eventWord(on) })}
          </button>
        </>
      ) : null}
    </>
  )
}
