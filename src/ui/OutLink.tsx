import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './OutLink.module.css'

interface OutLinkProps {
  readonly to: string
  /** Accessible name: where it leads, and that it opens beside. */
  readonly label: string
  readonly children: ReactNode
}

/** A way out of this device: it says so, opens beside, and tells the other page nothing. */
export function OutLink({ to, label, children }: OutLinkProps): ReactNode {
  return (
    <a className={styles.out} href={to} target="_blank" rel="noreferrer noopener" aria-label={label}>
      {children} <Icon name="external" size={12} />
    </a>
  )
}
