import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { AnyStep } from '#domain/scenario/types.ts'
import { Icon } from '#ui/Icon.tsx'
import { usePhone } from './phoneContext.ts'
import type { PinTarget } from './pinsOf.ts'
import styles from './screens/screens.module.css'

/** Makes a control findable for its pin, and nameable by it. */
export function usePin(target: PinTarget | undefined): { id?: string; 'data-pin'?: PinTarget } {
  const { prefix } = usePhone()
  return target === undefined ? {} : { id: `${prefix}${target}`, 'data-pin': target }
}

interface StepButtonProps {
  readonly step: AnyStep
  readonly look: 'fill' | 'quiet' | 'text' | 'link' | 'row' | 'icon' | 'tab' | 'banner' | 'select' | 'backdrop'
  readonly children: ReactNode
  readonly label?: string
  /** The id of the words that say why it cannot be used yet. */
  readonly why?: string
  readonly pin?: PinTarget
  /** It opens something that lies over this page; the focus comes back to it. */
  readonly opens?: boolean
  readonly expanded?: boolean
  readonly onPress?: () => void
}

/** A control of the simulated app: it does its step, and cannot when the step is not offered. */
export function StepButton({
  step,
  look,
  children,
  label,
  why,
  pin,
  opens,
  expanded,
  onPress,
}: StepButtonProps): ReactNode {
  const { offered, onStep } = usePhone()
  const pinned = usePin(pin)
  function press(): void {
    onPress?.()
    onStep(step)
  }
  return (
    <button
      type="button"
      {...pinned}
      className={styles[look]}
      disabled={!offered.has(step)}
      aria-label={label}
      aria-describedby={offered.has(step) ? undefined : why}
      aria-expanded={expanded}
      data-step={step}
      data-asked={opens || undefined}
      onClick={press}
    >
      {children}
    </button>
  )
}

/** The heading that takes the focus when its screen is new. `hidden`: the screen shows none. */
export function Heading({
  children,
  look,
  id,
}: {
  readonly children: string
  readonly look: 'large' | 'barTitle' | 'heading' | 'hidden'
  readonly id?: string
}): ReactNode {
  return (
    <h2 id={id} className={styles[look]} tabIndex={-1} data-heading>
      {children}
    </h2>
  )
}

/** The bar above a page that leads one level up: an arrow on Android, the name of that level on the iPhone. */
export function TitleBar({ title, up }: { readonly title: string; readonly up: string }): ReactNode {
  const { skin, offered } = usePhone()
  const android = skin === 'android'
  return (
    <div className={styles.titleBar}>
      {offered.has('back') ? (
        <StepButton step="back" look={android ? 'icon' : 'text'} label={android ? say('phone.back') : up}>
          <Icon name={android ? 'arrowStart' : 'chevronStart'} size={android ? 20 : 16} />
          {android ? null : <span>{up}</span>}
        </StepButton>
      ) : null}
      <Heading look="barTitle">{title}</Heading>
    </div>
  )
}

/** The sheet of paper above a notice. */
export function PaperSheet(): ReactNode {
  return (
    <div className={styles.paper} aria-hidden="true">
      <svg viewBox="0 0 52 62" focusable="false">
        <path d="M1 1h36l14 14v46H1zM37 1v14h14M11 27h30M11 36h30M11 45h20" />
      </svg>
    </div>
  )
}

/** A control that is on or off: a box to tick on Android, a switch on the iPhone. */
export function OnOff({
  checked,
  disabled = false,
  onToggle,
  label,
  note,
  why,
  pin,
}: {
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onToggle: () => void
  readonly label: string
  readonly note?: string
  readonly why?: string
  readonly pin?: PinTarget
}): ReactNode {
  const { skin, prefix } = usePhone()
  const pinned = usePin(pin)
  const noteId = `${prefix}displayed2016`
  const whyId = `${prefix}why`
  return (
    <label className={styles.onOff} data-off={disabled || undefined}>
      <span className={styles.onOffWords}>
        <span>{label}</span>
        {note === undefined ? null : (
          <span id={noteId} className={styles.small} data-pin="displayed2016">
            {note}
          </span>
        )}
        {why === undefined ? null : (
          <span id={whyId} className="visuallyHidden">
            {why}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role={skin === 'iphone' ? 'switch' : undefined}
        {...pinned}
        className={skin === 'iphone' ? styles.switch : styles.box}
        checked={checked}
        disabled={disabled}
        aria-label={label}
        aria-describedby={
          [note === undefined ? '' : noteId, why === undefined ? '' : whyId].join(' ').trim() || undefined
        }
        data-asked
        onChange={onToggle}
      />
    </label>
  )
}
