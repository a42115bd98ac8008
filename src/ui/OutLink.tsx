import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './OutLink.module.css'

interface OutLinkProps {
  readonly to: string
  readonly children: ReactNode
  /** What is read out after these words: of what they are, and that it opens beside. */
  readonly more: ReactNode
}

/** A way out of this device: it says so, opens beside, and tells the other page nothing. */
export function OutLink({ to, children, more }: OutLinkProps): ReactNode {
  return (
    <a className={styles.out} href={to} target="_blank" rel="noreferrer noopener">
      {children}
      <span className="visuallyHidden"> {more}</span> <Icon name="external" size={12} />
    </a>
  )
}
