import { lazy, Suspense, useEffect, useId, useRef, type ReactNode } from 'react'
import type { PhoneScreenProps } from './phoneContext.ts'
import type { AnyStep } from '#domain/scenario/types.ts'
import { LabPart } from './LabPart.tsx'
import { areScreensHere, loadScreens } from './later.tsx'
import { PhoneCaption } from './PhoneCaption.tsx'
import { PhoneFrame } from './PhoneFrame.tsx'
import { PhoneScreen } from './PhoneScreen.tsx'
import { stampOf } from './stampOf.ts'
import styles from './Phone.module.css'

/** Nobody sees a pin before it is asked for. */
const PhonePins = lazy(async () => ({ default: (await import('./PhonePins.tsx')).PhonePins }))

export interface PhonePartsProps extends PhoneScreenProps {
  /** For a participant of a study: nothing is said about the screen, neither what it is nor where it comes from. */
  readonly bare?: boolean
  /** The account ended because nobody used it. */
  readonly lapsed?: boolean
  /** The numbered pins; off until the first choice. */
  readonly pinsOn?: boolean
  readonly onPins?: ((on: boolean) => void) | undefined
  readonly onOpenClock?: () => void
}

/** The simulated phone with its frame, its pins and its caption, from properties alone. */
export function PhoneParts({
  bare = false,
  lapsed = false,
  pinsOn = false,
  onPins,
  onOpenClock,
  ...props
}: PhonePartsProps): ReactNode {
  const prefix = useId()
  const root = useRef<HTMLDivElement>(null)
  const exit = useRef<HTMLButtonElement>(null)
  const { standing, skin, region, on, design, onStep } = props
  useEffect(() => {
    if (!areScreensHere()) void loadScreens()
  }, [])

  /** Who is quicker than the network waits on the screen that is shown. */
  function press(step: AnyStep): void {
    if (areScreensHere()) onStep(step)
    else void loadScreens().then(() => onStep(step))
  }

  return (
    <div ref={root} className={styles.phone} data-phone>
      <PhoneFrame
        on={on}
        stamp={bare ? null : design ? 'lab' : stampOf(standing, lapsed)}
        {...(onOpenClock ? { onOpenClock } : {})}
      >
        <PhoneScreen {...props} onStep={press} prefix={prefix} onLeave={() => exit.current?.focus()} />
      </PhoneFrame>
      {pinsOn && !design ? (
        <Suspense fallback={null}>
          <PhonePins key={standing.screen} standing={standing} offered={props.offered} phone={root} prefix={prefix} />
        </Suspense>
      ) : null}
      {bare ? null : design ? (
        <LabPart part="caption" exit={exit} standing={standing} />
      ) : (
        <PhoneCaption {...{ exit, standing, skin, region, on, lapsed, pinsOn, onPins }} />
      )}
    </div>
  )
}
