import type { ReactNode } from 'react'
import styles from './Icon.module.css'

/** Drawn on a field of 20 with a line of constant width. `fill`: a solid shape. `turns`: mirrored where one reads from the right. */
interface Drawing {
  readonly line?: string
  readonly fill?: string
  readonly turns?: true
}

const DRAWINGS = {
  chevronDown: { line: 'M4.5 7.25L10 12.75L15.5 7.25' },
  chevronUp: { line: 'M4.5 12.75L10 7.25L15.5 12.75' },
  chevronEnd: { line: 'M7.25 4.5L12.75 10L7.25 15.5', turns: true },
  chevronStart: { line: 'M12.75 4.5L7.25 10L12.75 15.5', turns: true },
  arrowStart: { line: 'M17 10H3.5M9 4.5L3.5 10L9 15.5', turns: true },
  // As time runs on its line: from left to right in every script.
  eventPrevious: { line: 'M3.75 3.5V16.5', fill: 'M16 3.5L6.25 10L16 16.5z' },
  eventNext: { line: 'M16.25 3.5V16.5', fill: 'M4 3.5L13.75 10L4 16.5z' },
  play: { fill: 'M5 2.5L17 10L5 17.5z' },
  pause: { fill: 'M4.5 3h4v14h-4zM11.5 3h4v14h-4z' },
  close: { line: 'M4.5 4.5L15.5 15.5M15.5 4.5L4.5 15.5' },
  check: { line: 'M3.5 10.5L8 15L16.5 5.5' },
  link: {
    line: 'M8.2 11.8l3.6-3.6M9 5.6l1.9-1.9a3.8 3.8 0 0 1 5.4 5.4L14.4 11M11 14.4l-1.9 1.9a3.8 3.8 0 0 1-5.4-5.4L5.6 9',
  },
  share: { line: 'M10 12.5V2.75M6 6.25l4-4l4 4M6.25 9H4v8.25h12V9h-2.25' },
  undo: { line: 'M7.5 3.5L3.5 7.5L7.5 11.5M3.5 7.5H11.5a4.5 4.5 0 0 1 0 9H7', turns: true },
  redo: { line: 'M12.5 3.5L16.5 7.5L12.5 11.5M16.5 7.5H8.5a4.5 4.5 0 0 0 0 9H13', turns: true },
  search: { line: 'M13.25 8.5a4.75 4.75 0 1 1-9.5 0a4.75 4.75 0 0 1 9.5 0M12 12l4.75 4.75' },
  more: { fill: 'M10 2.5a1.75 1.75 0 1 0 .01 0zM10 8.25a1.75 1.75 0 1 0 .01 0zM10 14a1.75 1.75 0 1 0 .01 0z' },
  lock: {
    line: 'M6.5 9V6.25a3.5 3.5 0 0 1 7 0V9',
    fill: 'M5 8.75h10a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1z',
  },
  document: { line: 'M4.25 2.25h7.5l4 4v11.5H4.25zM11.75 2.25v4h4M7.25 10h5.5M7.25 13.25h5.5' },
  download: { line: 'M10 2.75v9.75M6 8.75l4 4l4-4M4 13.5v3.75h12V13.5' },
  copy: { line: 'M7 7h9.75v10.25H7zM4 13H3.25V2.75H13V3.5' },
  external: { line: 'M8.5 4.25H4.25v11.5h11.5V11.5M11.5 3.25h5.25V8.5M16.5 3.5L9.5 10.5' },
  plus: { line: 'M10 3.5v13M3.5 10h13' },
  minus: { line: 'M3.5 10h13' },
  /** The four who act. */
  you: { fill: 'M10 3.75a6.25 6.25 0 1 0 .01 0z' },
  company: { fill: 'M4 4h12v12H4z' },
  authority: { fill: 'M10 3L17.25 16H2.75z' },
  clock: { line: 'M16 10a6 6 0 1 1-12 0a6 6 0 0 1 12 0', fill: 'M10 4v6h6a6 6 0 0 0-6-6z' },
} as const satisfies Record<string, Drawing>

export type IconName = keyof typeof DRAWINGS

interface IconProps {
  readonly name: IconName
  /** Edge in CSS pixels. 20 unless told. */
  readonly size?: 10 | 12 | 14 | 16 | 20 | 24
}

/** A picture beside words, or inside a control that has a name: it is never read out. */
export function Icon({ name, size = 20 }: IconProps): ReactNode {
  const drawing: Drawing = DRAWINGS[name]
  return (
    <svg
      className={drawing.turns ? `${styles.icon} ${styles.turns}` : styles.icon}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {drawing.fill === undefined ? null : <path className={styles.fill} d={drawing.fill} />}
      {drawing.line === undefined ? null : <path className={styles.line} d={drawing.line} />}
    </svg>
  )
}
