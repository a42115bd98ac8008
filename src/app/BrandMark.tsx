import type { ReactNode } from 'react'

/** The mark: one strand arrives, one is held back. */
export function BrandMark(): ReactNode {
  return (
    <svg width="26" height="22" viewBox="0 0 26 22" aria-hidden="true">
      <path d="M0 6H17M0 17H10M12 11.5v10.5" stroke="currentColor" strokeWidth="4" />
      <path d="M16 0.5L26 6L16 11.5z" fill="currentColor" />
    </svg>
  )
}
