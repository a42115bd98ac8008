import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Icon } from '#ui/Icon.tsx'
import { Heading, OnOff, StepButton } from '../parts.tsx'
import { usePhone } from '../phoneContext.ts'
import styles from './screens.module.css'

const PARTS = ['plain', 'company', 'messages', 'banners', 'business', 'options'] as const

/** A2: the key changes. The control is at the very end, and on (F14). */
export function Panel2016(): ReactNode {
  const { standing, onStep } = usePhone()
  const on = standing.panelSwitch === 'on'
  return (
    <div className={styles.panel}>
      <div className={styles.panelBar}>
        <Heading look="barTitle">{say('phone.panel2016.title')}</Heading>
        <StepButton step="closePanel" look="icon" label={say('phone.panel2016.close')}>
          <Icon name="chevronDown" size={16} />
        </StepButton>
      </div>
      <div className={styles.long}>
        {PARTS.map((part) => (
          <section key={part}>
            <h3>{say(`phone.panel2016.${part}.head`)}</h3>
            <p>{say(`phone.panel2016.${part}.text`)}</p>
          </section>
        ))}
        <OnOff
          checked={on}
          onToggle={() => onStep(on ? 'switchOff' : 'switchOn')}
          label={say('phone.panel2016.switch')}
          note={say('phone.panel2016.switchNote')}
          pin="switch2016"
        />
        <StepButton step="agree" look="fill">
          {say('phone.agree')}
        </StepButton>
      </div>
    </div>
  )
}
