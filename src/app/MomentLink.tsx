import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useStore } from 'zustand'
import { printFragment } from '#app/link.ts'
import type { MomentPath } from '#app/routes.ts'
import { session } from '#store/session.ts'
import styles from './MomentLink.module.css'

interface MomentLinkProps {
  readonly to: MomentPath
  readonly children: ReactNode
}

/** The same moment of the same story on another page, in an address of its own. */
export function MomentLink({ to, children }: MomentLinkProps): ReactNode {
  const hash = useStore(session, printFragment)
  return (
    <Link className={styles.link} to={{ pathname: to, hash }}>
      {children}
    </Link>
  )
}
