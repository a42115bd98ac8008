import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { PurposeId } from '#domain/dataflow/ids.ts'
import type { Design } from '#domain/design/design.ts'
import { isPerPurpose } from '#domain/design/held.ts'
import type { AnyStep } from '#domain/scenario/types.ts'
import { OnOff } from '../parts.tsx'
import { usePhone } from '../phoneContext.ts'
import styles from './LabScreens.module.css'

/** The choice as it stands on the notice or in its panel: one, or one for each use. */
export function LabChoice({ design }: { readonly design: Design }): ReactNode {
  const { standing, offered, onStep } = usePhone()
  const mustChoose = design.switchDefault === 'mustChoose'
  if (isPerPurpose(design))
    return design.stops.map((use) =>
      mustChoose ? <UseRadios key={use} use={use} /> : <UseSwitch key={use} use={use} disabled={false} />,
    )
  const on = standing.panelSwitch === 'on'
  if (!mustChoose) {
    const step = on ? 'switchOff' : 'switchOn'
    return (
      <OnOff
        checked={on}
        disabled={standing.screen !== 'warning' && !offered.has(step)}
        onToggle={() => onStep(step)}
        label={say('lab.phone.switch')}
      />
    )
  }
  const chosen = standing.chosen === 'yes' ? standing.panelSwitch : null
  return <Radios label={say('lab.phone.choose')} name="all" chosen={chosen} share="switchOn" hold="switchOff" />
}

/** The same after the answer, where the design keeps it. */
export function LabControl({ design }: { readonly design: Design }): ReactNode {
  const { standing, offered, onStep } = usePhone()
  if (standing.row === 'absent') return null
  const isOver = standing.screen === 'warning'
  if (isPerPurpose(design))
    return design.stops.map((use) => {
      const step = standing[`held-${use}`] === 'no' && standing.answer === 'accepted' ? 'hold' : 'allow'
      return <UseSwitch key={use} use={use} disabled={!isOver && !offered.has(`${step}-${use}`)} />
    })
  const on = standing.sharing2016 === 'on' && standing.answer === 'accepted'
  const step = on ? 'switchOff' : 'switchOn'
  return (
    <OnOff
      checked={on}
      disabled={!isOver && !offered.has(step)}
      onToggle={() => onStep(step)}
      label={say('lab.phone.switch')}
      {...(standing.row === 'greyed' ? { why: say('lab.phone.greyed') } : {})}
    />
  )
}

function useWords(use: PurposeId): string {
  return say('lab.phone.useSwitch', { use: say(`purpose.${use}.name`) })
}

function UseSwitch({ use, disabled }: { readonly use: PurposeId; readonly disabled: boolean }): ReactNode {
  const { standing, onStep } = usePhone()
  const on = standing[`held-${use}`] === 'no' && standing.answer !== 'declined'
  return (
    <OnOff
      checked={on}
      disabled={disabled}
      onToggle={() => onStep(on ? `hold-${use}` : `allow-${use}`)}
      label={useWords(use)}
    />
  )
}

function UseRadios({ use }: { readonly use: PurposeId }): ReactNode {
  const { standing } = usePhone()
  const held = standing[`held-${use}`]
  const chosen = held === 'no' ? 'on' : held === 'yes' ? 'off' : null
  return <Radios label={useWords(use)} name={use} chosen={chosen} share={`allow-${use}`} hold={`hold-${use}`} />
}

interface RadiosProps {
  readonly label: string
  readonly name: string
  readonly chosen: 'on' | 'off' | null
  readonly share: AnyStep
  readonly hold: AnyStep
}

/** Two ways, and neither is chosen before somebody chooses. */
function Radios({ label, name, chosen, share, hold }: RadiosProps): ReactNode {
  const { prefix, onStep } = usePhone()
  const ways = [
    { value: 'on', step: share, words: say('lab.phone.chooseShare') },
    { value: 'off', step: hold, words: say('lab.phone.chooseHold') },
  ] as const
  return (
    <fieldset className={styles.choose}>
      <legend>{label}</legend>
      {ways.map(({ value, step, words }) => (
        <label key={value} className={styles.way}>
          <input
            type="radio"
            name={`${prefix}${name}`}
            checked={chosen === value}
            data-asked
            onChange={() => onStep(step)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
