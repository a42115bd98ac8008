import type { ReactNode } from 'react'
import { presetName } from '#content/designSays.ts'
import { knobLabel, valueText } from '#content/knobSays.ts'
import { say } from '#content/say.ts'
import { KNOB_IDS, type Design } from '#domain/design/design.ts'
import { isSameKnob, nearestPreset } from '#domain/design/nearestPreset.ts'
import { presets } from '#domain/design/presets.ts'
import { isCrossing } from '#domain/study/conditions.ts'
import { MOST } from '#domain/study/forms.ts'
import type { Condition, DesignRef, Study } from '#domain/study/types.ts'
import { AddCondition } from './AddCondition.tsx'
import { useBuilder } from './builderContext.ts'
import { TextField } from './fields.tsx'
import { ItemTools } from './ItemTools.tsx'
import { freeName, shortNameOf } from './names.ts'
import type { BroughtDesign, StudySlots } from './studySlots.ts'
import styles from './Builder.module.css'

export function listOf({ conditions }: Study): readonly Condition[] {
  return isCrossing(conditions) ? [] : conditions
}

function put(study: Study, conditions: readonly Condition[]): Study {
  return { ...study, conditions }
}

/** Two to eight designs, each under a name. */
export function ConditionList(slots: Pick<StudySlots, 'designOfLink' | 'designOfFile'>): ReactNode {
  const { study, edit, tell } = useBuilder()
  const conditions = listOf(study)

  function add({ name, design }: BroughtDesign): void {
    edit((now) => {
      const all = listOf(now)
      const taken = all.map(({ id }) => id)
      const short = shortNameOf(name)
      const id = short !== '' && !taken.includes(short) ? short : freeName('condition-', taken)
      return put(now, [...all, { id, name, design }])
    })
    tell(say('studyPage.condition.added', { name }))
  }

  function set(index: number, change: Partial<Condition>): void {
    edit((now) =>
      put(
        now,
        listOf(now).map((one, place) => (place === index ? { ...one, ...change } : one)),
      ),
    )
  }

  return (
    <fieldset className={styles.group} data-path="$.conditions">
      <legend className={styles.label}>{say('studyPage.conditions')}</legend>
      {conditions.map((one, index) => {
        const label = say('studyPage.condition', { number: index + 1 })
        return (
          // Its id can be written anew, so that its place is all that tells it.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className={styles.item} role="group" aria-label={label}>
            <div className={styles.pair}>
              <TextField
                path={`$.conditions[${index}].name`}
                label={say('studyPage.condition.name', { number: index + 1 })}
                value={one.name}
                onChange={(name) => set(index, { name })}
              />
              <TextField
                path={`$.conditions[${index}].id`}
                label={say('studyPage.inData')}
                width="short"
                value={one.id}
                onChange={(id) => set(index, { id })}
              />
            </div>
            <DesignWords path={`$.conditions[${index}].design`} design={one.design} />
            <ItemTools name={one.name || label} index={index} list={listOf} put={put} />
          </div>
        )
      })}
      {conditions.length < MOST.conditions ? (
        <AddCondition {...slots} onAdd={add} />
      ) : (
        <p className={styles.hint}>{say('studyPage.conditions.full', { most: MOST.conditions })}</p>
      )}
    </fieldset>
  )
}

/** Which design it is: by its name, or by what it has otherwise than the nearest that has one. */
function DesignWords({ path, design }: { readonly path: string; readonly design: DesignRef }): ReactNode {
  if (typeof design === 'string')
    return (
      <p className={styles.design} data-path={path}>
        {say('studyPage.design.preset', { preset: presetName(design) })}
      </p>
    )
  return <OwnDesign path={path} design={design} />
}

function OwnDesign({ path, design }: { readonly path: string; readonly design: Design }): ReactNode {
  const base = nearestPreset(design)
  const others = KNOB_IDS.filter((knob) => !isSameKnob(knob, design, presets[base].design))
  return (
    <div className={styles.design} data-path={path}>
      <p>{say('studyPage.design.own', { preset: presetName(base), count: others.length })}</p>
      <ul className={styles.list}>
        {others.map((knob) => (
          <li key={knob}>{say('studyPage.design.knob', { knob: knobLabel(knob), value: valueText(knob, design) })}</li>
        ))}
      </ul>
    </div>
  )
}
