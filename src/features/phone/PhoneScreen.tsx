import { Suspense, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { say } from '#content/say.ts'
import type { Design } from '#domain/design/design.ts'
import type { Screen } from '#domain/scenario/types.ts'
import { PHONE_TIME } from './invented.ts'
import type { LabPartId } from './lab/LabScreen.tsx'
import { LabPart } from './LabPart.tsx'
import { LaterScreen } from './later.tsx'
import { PhoneContext, type PhoneView } from './phoneContext.ts'
import { baseScreen, screenName } from './screenName.ts'
import { Notice2016 } from './screens/Notice2016.tsx'
import { useFocusWithin } from './useFocusWithin.ts'
import styles from './screens/screens.module.css'

interface Props extends PhoneView {
  /** Escape leaves the phone: where to. */
  readonly onLeave?: () => void
}

/** The simulated screen: a group that says it is one, and never a trap. */
export function PhoneScreen({ onLeave, ...props }: Props): ReactNode {
  const { standing } = props
  const root = useRef<HTMLDivElement>(null)
  const turned = useTurned(standing.screen)
  useFocusOnTurn(root, standing.screen, baseScreen(standing))

  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !onLeave) return
    event.stopPropagation()
    onLeave()
  }

  const base = baseScreen(standing)
  const layered = base !== standing.screen
  return (
    <PhoneContext value={props}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape leaves the group, from any control in it */}
      <div
        ref={root}
        className={styles.screen}
        role="group"
        aria-roledescription={say('notes.role')}
        aria-label={say(screenName(standing))}
        data-skin={props.skin}
        data-screen={standing.screen}
        onKeyDown={leave}
      >
        <div className={styles.statusBar} aria-hidden="true">
          {PHONE_TIME}
        </div>
        <div className={styles.stack}>
          <div
            key={base}
            className={styles.layer}
            data-turned={turned || undefined}
            inert={layered}
            aria-hidden={layered || undefined}
          >
            <Page screen={base} design={props.design} />
          </div>
          {layered ? <Page screen={standing.screen} design={props.design} /> : null}
        </div>
      </div>
    </PhoneContext>
  )
}

/** A design from the lab draws these screens in its own way. */
const LAB_PARTS: Partial<Record<Screen, LabPartId>> = {
  notice2016: 'notice',
  notice2021: 'notice',
  panel2016: 'panel',
  warning: 'warning',
  limited: 'limited',
}

function Page({ screen, design }: { readonly screen: Screen; readonly design: Design | undefined }): ReactNode {
  const part = design && LAB_PARTS[screen]
  if (part) return <LabPart part={part} design={design} />
  if (screen === 'notice2016') return <Notice2016 />
  return (
    <Suspense fallback={null}>
      <LaterScreen screen={screen} />
    </Suspense>
  )
}

/** Whether the screen has changed since the phone was first drawn: the first one does not fade in. */
function useTurned(screen: Screen): boolean {
  const [seen, setSeen] = useState({ screen, turned: false })
  if (seen.screen !== screen) setSeen({ screen, turned: true })
  return seen.turned || seen.screen !== screen
}

/** A new screen takes the focus to its heading, but only from inside the phone; back from what lay over it, to the control that opened that. */
function useFocusOnTurn(root: RefObject<HTMLDivElement | null>, screen: Screen, base: Screen): void {
  const hadFocus = useFocusWithin(root)
  const before = useRef({ screen, base })
  useLayoutEffect(() => {
    const last = before.current
    before.current = { screen, base }
    if (last.screen === screen || !hadFocus.current) return
    const asked = last.screen !== last.base && last.base === base ? '[data-asked]:enabled' : null
    const target =
      (asked === null ? null : root.current?.querySelector<HTMLElement>(asked)) ??
      root.current?.querySelector<HTMLElement>(screen === base ? '[data-heading]' : '[data-over] [data-heading]')
    target?.focus({ preventScroll: asked !== null })
  }, [root, screen, base, hadFocus])
}
