import { memo, useId, useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { contradictionText } from '#content/designSays.ts'
import { isDays, knobLabel, optionsOf, valueText, type ChoiceKnob, type FlagKnob } from '#content/knobSays.ts'
import { say } from '#content/say.ts'
import { PURPOSE_IDS } from '#domain/dataflow/ids.ts'
import type { ContradictionId } from '#domain/design/contradictions.ts'
import { sortedPurposes, type Design, type KnobId } from '#domain/design/design.ts'
import { isSameKnob } from '#domain/design/nearestPreset.ts'
import { knobBack, setKnob } from '#store/lab.ts'
import { Button } from '#ui/Button.tsx'
import { DaysField } from './DaysField.tsx'
import { isIdle } from './knobWords.ts'
import styles from './Lab.module.css'

interface KnobProps {
  readonly knob: KnobId
  readonly design: Design
  /** The design of the preset: what the knob is marked against. */
  readonly preset: Design
  /** What this knob has a part in that does not go together. */
  readonly contradictions: readonly ContradictionId[]
}

/** A turn of one knob draws the others anew only where they look otherwise. */
export const Knob = memo(
  OneKnob,
  (before, now) =>
    before.knob === now.knob &&
    before.preset === now.preset &&
    isSameKnob(now.knob, before.design, now.design) &&
    isIdle(now.knob, before.design) === isIdle(now.knob, now.design) &&
    before.contradictions.join() === now.contradictions.join(),
)

/** One knob: what it is, how it stands, what it changes, and whether the preset has it otherwise. */
function OneKnob({ knob, design, preset, contradictions }: KnobProps): ReactNode {
  const id = useId()
  const label = knobLabel(knob)
  const isSame = isSameKnob(knob, design, preset)
  const legend = useId()
  const root = useRef<HTMLFieldSetElement>(null)

  function back(): void {
    flushSync(() => knobBack(knob))
    // The button has gone with the difference: the focus stays at the knob.
    const inputs = [...(root.current?.querySelectorAll('input') ?? [])]
    const target = inputs.find(({ checked }) => checked) ?? inputs[0]
    target?.focus()
  }

  return (
    <fieldset
      ref={root}
      className={styles.knob}
      data-differs={isSame ? undefined : true}
      data-knob={knob}
      aria-labelledby={legend}
      aria-describedby={`${id}why${isIdle(knob, design) ? ` ${id}idle` : ''}${isSame ? '' : ` ${id}differs`}${contradictions.length > 0 ? ` ${id}not` : ''}`}
    >
      <span id={legend} className={styles.knobName}>
        {label}
      </span>
      <div className={styles.values}>
        <Values knob={knob} design={design} />
      </div>
      <p id={`${id}why`} className={styles.why}>
        {say(`labPage.why.${knob}`)}
      </p>
      {isIdle(knob, design) ? (
        <p id={`${id}idle`} className={styles.idle}>
          {say('labPage.idle')}
        </p>
      ) : null}
      {isSame ? null : (
        <p className={styles.differs}>
          <span id={`${id}differs`}>{say('labPage.differs', { value: valueText(knob, preset) })}</span>{' '}
          <Button look="quiet" aria-label={say('labPage.backNamed', { knob: label })} onClick={back}>
            {say('labPage.back')}
          </Button>
        </p>
      )}
      {contradictions.length > 0 ? (
        <div id={`${id}not`} className={styles.contradiction}>
          <b>{say('labPage.contradiction')}</b>{' '}
          {contradictions.map((one) => (
            <span key={one}>{contradictionText(one)} </span>
          ))}
        </div>
      ) : null}
    </fieldset>
  )
}

function Values({ knob, design }: Pick<KnobProps, 'knob' | 'design'>): ReactNode {
  if (isDays(knob)) return <DaysField knob={knob} value={design[knob]} />
  if (knob === 'stops') return <Stops stops={design.stops} />
  return <Options knob={knob} design={design} />
}

interface OptionsProps {
  readonly knob: ChoiceKnob | FlagKnob | 'question'
  readonly design: Design
}

function Options({ knob, design }: OptionsProps): ReactNode {
  const name = useId()
  return optionsOf(knob).map(({ key, value, label }) => (
    <label key={key} className={styles.option}>
      <input
        type="radio"
        name={name}
        value={key}
        checked={design[knob] === value}
        onChange={() => setKnob<KnobId>(knob, value)}
      />
      <span>{label}</span>
    </label>
  ))
}

function Stops({ stops }: Pick<Design, 'stops'>): ReactNode {
  return PURPOSE_IDS.map((use) => (
    <label key={use} className={styles.option}>
      <input
        type="checkbox"
        checked={stops.includes(use)}
        onChange={({ currentTarget }) =>
          setKnob('stops', sortedPurposes(currentTarget.checked ? [...stops, use] : stops.filter((one) => one !== use)))
        }
      />
      <span>{say(`purpose.${use}.name`)}</span>
    </label>
  ))
}
