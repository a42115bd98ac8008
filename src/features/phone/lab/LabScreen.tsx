import type { ReactNode, RefObject } from 'react'
import type { Standing } from '#domain/consent/standing.ts'
import type { Design } from '#domain/design/design.ts'
import { LabCaption } from './LabCaption.tsx'
import { LabControl } from './LabChoice.tsx'
import { LabLimited, LabNotice, LabPanel, LabWarning } from './LabScreens.tsx'
import styles from './LabScreens.module.css'

/** What a design from the lab draws in its own way; the rest of the phone is that of everybody. */
export type LabPartId = 'notice' | 'panel' | 'warning' | 'limited' | 'row' | 'inSight'

export type LabScreenProps =
  | { readonly part: LabPartId; readonly design: Design }
  | { readonly part: 'caption'; readonly exit: RefObject<HTMLButtonElement | null>; readonly standing: Standing }

export function LabScreen(props: LabScreenProps): ReactNode {
  switch (props.part) {
    case 'caption':
      return <LabCaption exit={props.exit} standing={props.standing} />
    case 'notice':
      return <LabNotice design={props.design} />
    case 'panel':
      return <LabPanel design={props.design} />
    case 'warning':
      return <LabWarning design={props.design} />
    case 'limited':
      return <LabLimited />
    case 'row':
      return props.design.control === 'settings' ? <LabControl design={props.design} /> : null
    case 'inSight':
      return props.design.control === 'inSight' ? (
        <div className={styles.inSight}>
          <LabControl design={props.design} />
        </div>
      ) : null
  }
}
