import { useState, type ReactNode } from 'react'
import { presetName } from '#content/designSays.ts'
import { isDays, knobLabel, optionsOf, valueText } from '#content/knobSays.ts'
import { say } from '#content/say.ts'
import { DAY_COUNTS, type Design } from '#domain/design/design.ts'
import { PRESET_IDS, type PresetId } from '#domain/design/presets.ts'
import { shortValue } from '#domain/design/readDesign.ts'
import { isCrossing, knobsOf } from '#domain/study/conditions.ts'
import { MOST } from '#domain/study/forms.ts'
import { CROSSABLE_KNOBS } from '#domain/study/readDesigns.ts'
import type { CrossableKnob, CrossedKnob, Crossing, KnobValue, Study } from '#domain/study/types.ts'
import { Button } from '#ui/Button.tsx'
import { useBuilder } from './builderContext.ts'
import { SelectField } from './choiceFields.tsx'
import { ItemTools } from './ItemTools.tsx'
import styles from './Builder.module.css'

/** What really stops is a set for each condition: too much for a row of boxes. A file can cross it. */
const OFFERED = CROSSABLE_KNOBS.filter((knob) => knob !== 'stops')
const OWN = 'own'

function knobsIn({ conditions }: Study): readonly CrossedKnob[] {
  return isCrossing(conditions) ? conditions.knobs : []
}

function put(study: Study, knobs: readonly CrossedKnob[]): Study {
  return isCrossing(study.conditions) ? { ...study, conditions: { ...study.conditions, knobs } } : study
}

/** A design, and two or three of its settings with the values that they take. */
export function CrossingFields({ crossing }: { readonly crossing: Crossing }): ReactNode {
  const { edit } = useBuilder()
  const { base, knobs } = crossing
  const left = OFFERED.filter((knob) => knobs.every((one) => one.knob !== knob))
  const [first] = left
  const count = knobs.reduce((product, { values }) => product * values.length, knobs.length > 0 ? 1 : 0)
  const bases = PRESET_IDS.map((value) => ({ value: value as string, label: presetName(value) }))
  return (
    <>
      <SelectField
        path="$.conditions.base"
        label={say('studyPage.crossing.base')}
        hint={say('studyPage.crossing.base.hint')}
        value={typeof base === 'string' ? base : OWN}
        options={typeof base === 'string' ? bases : [{ value: OWN, label: say('studyPage.design.ownName') }, ...bases]}
        onChange={(value) => {
          if (value === OWN) return
          edit((now) =>
            isCrossing(now.conditions) ? { ...now, conditions: { ...now.conditions, base: value as PresetId } } : now,
          )
        }}
      />
      <fieldset className={styles.group} data-path="$.conditions.knobs">
        <legend className={styles.label}>{say('studyPage.crossing.knobs')}</legend>
        {knobs.map((one, index) => (
          <div key={one.knob} className={styles.item} role="group" aria-label={knobLabel(one.knob)}>
            <p className={styles.itemTitle}>{knobLabel(one.knob)}</p>
            <Values crossed={one} base={knobsOf(base)} index={index} />
            <ItemTools name={knobLabel(one.knob)} index={index} list={knobsIn} put={put} />
          </div>
        ))}
        {knobs.length < MOST.knobs && first ? (
          <AddKnob
            left={left}
            onAdd={(knob) => edit((now) => put(now, [...knobsIn(now), { knob, values: [knobsOf(base)[knob]] }]))}
          />
        ) : null}
        <p className={styles.hint}>{say('studyPage.crossing.count', { count, most: MOST.conditions })}</p>
      </fieldset>
    </>
  )
}

function AddKnob({
  left,
  onAdd,
}: {
  readonly left: readonly CrossableKnob[]
  readonly onAdd: (knob: CrossableKnob) => void
}): ReactNode {
  const [chosen, setChosen] = useState<CrossableKnob | null>(null)
  const knob = chosen && left.includes(chosen) ? chosen : left[0]
  return (
    <div className={styles.addRow}>
      <label htmlFor="add-knob">{say('studyPage.crossing.add')}</label>
      <select
        id="add-knob"
        className={styles.select}
        value={knob}
        onChange={({ currentTarget }) => setChosen(currentTarget.value as CrossableKnob)}
      >
        {left.map((one) => (
          <option key={one} value={one}>
            {knobLabel(one)}
          </option>
        ))}
      </select>
      <Button icon="plus" onClick={() => knob && onAdd(knob)}>
        {say('studyPage.crossing.addButton')}
      </Button>
    </div>
  )
}

interface ValuesProps {
  readonly crossed: CrossedKnob
  readonly base: Design
  readonly index: number
}

/** The values that a setting takes: boxes, or days that are written. */
function Values({ crossed: { knob, values }, base, index }: ValuesProps): ReactNode {
  const { edit } = useBuilder()
  const path = `$.conditions.knobs[${index}].values`
  const change = (next: readonly KnobValue[]): void =>
    edit((now) =>
      put(
        now,
        knobsIn(now).map((one) => (one.knob === knob ? { knob, values: next } : one)),
      ),
    )
  const toggle = (value: KnobValue, isOn: boolean): void => {
    const key = shortValue(value)
    change(isOn ? [...values, value] : values.filter((one) => shortValue(one) !== key))
  }
  const offered =
    isDays(knob) || knob === 'stops'
      ? values
      : optionsOf(knob as Parameters<typeof optionsOf>[0]).map(({ value }) => value as KnobValue)
  const none = isDays(knob) && DAY_COUNTS[knob].orNone && !values.includes(null) ? [null] : []
  return (
    <div className={styles.values} data-path={path}>
      {[...offered, ...none].map((value) => (
        <label key={shortValue(value)} className={styles.option}>
          <input
            type="checkbox"
            checked={values.some((one) => shortValue(one) === shortValue(value))}
            onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
          />
          <span>{valueText(knob, { ...base, [knob]: value })}</span>
        </label>
      ))}
      {isDays(knob) ? <AddDays knob={knob} values={values} onAdd={(days) => toggle(days, true)} /> : null}
    </div>
  )
}

interface AddDaysProps {
  readonly knob: keyof typeof DAY_COUNTS
  readonly values: readonly KnobValue[]
  readonly onAdd: (days: number) => void
}

function AddDays({ knob, values, onAdd }: AddDaysProps): ReactNode {
  const [text, setText] = useState('')
  const { least, most } = DAY_COUNTS[knob]
  const days = /^\d+$/.test(text.trim()) ? Number(text) : NaN
  const isOne = days >= least && days <= most && !values.includes(days)
  return (
    <div className={styles.addRow}>
      <label htmlFor={`days-${knob}`}>{say('studyPage.crossing.days')}</label>
      <input
        id={`days-${knob}`}
        className={styles.input}
        data-width="number"
        inputMode="numeric"
        value={text}
        aria-describedby={`days-${knob}-range`}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button
        icon="plus"
        disabled={!isOne}
        onClick={() => {
          onAdd(days)
          setText('')
        }}
      >
        {say('studyPage.crossing.daysButton')}
      </Button>
      <span id={`days-${knob}-range`} className={styles.hint}>
        {say('studyPage.number', { least, most })}
      </span>
    </div>
  )
}
