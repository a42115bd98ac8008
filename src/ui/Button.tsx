import type { ComponentProps, ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Button.module.css'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** `outlined`: a control among equals. `quiet`: underlined words. */
  readonly look?: 'outlined' | 'quiet'
  readonly icon?: IconName
  /** The same, after the words. */
  readonly iconEnd?: IconName
  readonly submits?: boolean
}

/** A button of the tool: 44 px, and never louder than the one beside it. Without words it needs `aria-label`. */
export function Button({
  look = 'outlined',
  icon,
  iconEnd,
  submits = false,
  className,
  children,
  ...rest
}: ButtonProps): ReactNode {
  const classes = [styles.button, look === 'quiet' ? styles.quiet : styles.outlined, className]
  return (
    <button {...rest} type={submits ? 'submit' : 'button'} className={classes.filter(Boolean).join(' ')}>
      {icon ? <Icon name={icon} size={14} /> : null}
      {children === undefined ? null : <span className={styles.words}>{children}</span>}
      {iconEnd ? <Icon name={iconEnd} size={14} /> : null}
    </button>
  )
}
