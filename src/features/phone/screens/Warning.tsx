import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Heading, StepButton } from '../parts.tsx'
import { usePhone } from '../phoneContext.ts'
import styles from './screens.module.css'

/** A3: asked only of who switches off (F16). A group, not a modal: nobody is held in a re-enactment. */
export function Warning(): ReactNode {
  const { prefix } = usePhone()
  return (
    <div className={styles.over} data-over data-turned>
      <div className={styles.dialog} role="group" aria-labelledby={`${prefix}warning`}>
        <Heading look="heading" id={`${prefix}warning`}>
          {say('phone.warning.title')}
        </Heading>
        <p>{say('phone.warning.text')}</p>
        <div className={styles.answers}>
          <StepButton step="cancel" look="text">
            {say('phone.warning.cancel')}
          </StepButton>
          <StepButton step="dontShare" look="text" pin="dontShare2016">
            {say('phone.warning.dontShare')}
          </StepButton>
        </div>
      </div>
    </div>
  )
}
