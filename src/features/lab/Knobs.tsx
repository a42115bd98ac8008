import { memo, useId, useRef, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { contradictions, type Contradiction } from '#domain/design/contradictions.ts'
import { changedKnobs } from '#domain/design/nearestPreset.ts'
import { resetKnobs } from '#store/lab.ts'
import { Button } from '#ui/Button.tsx'
import { Knob } from './Knob.tsx'
import { KNOB_GROUP_IDS, KNOB_GROUPS, type KnobGroup } from './knobWords.ts'
import { useOpenDesign } from './useLab.ts'
import styles from './Lab.module.css'

/** All knobs, by what they are about. */
export const Knobs = memo(function Knobs(): ReactNode {
  const { variant, preset } = useOpenDesign()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const found = contradictions(variant.design)
  const count = changedKnobs(variant.design, preset.design).length

  function reset(): void {
    // The button goes with the differences.
    heading.current?.focus()
    resetKnobs()
  }

  return (
    <section className={styles.knobs} aria-labelledby={id}>
      <div className={styles.columnHead}>
        <h2 ref={heading} id={id} className={styles.columnName} tabIndex={-1}>
          {say('labPage.knobs')}
        </h2>
        {count > 0 ? (
          <Button look="quiet" onClick={reset}>
            {say('labPage.reset')}
          </Button>
        ) : null}
      </div>
      <p className={styles.quiet}>{say('labPage.changed', { count })}</p>
      {KNOB_GROUP_IDS.map((group) => (
        <Group key={group} group={group} found={found} />
      ))}
    </section>
  )
})

function Group({ group, found }: { readonly group: KnobGroup; readonly found: readonly Contradiction[] }): ReactNode {
  const { variant, preset } = useOpenDesign()
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id} className={styles.groupName}>
        {say(`labPage.group.${group}`)}
      </h3>
      <div className={styles.groupBody}>
        {KNOB_GROUPS[group].map((knob) => (
          <Knob
            key={knob}
            knob={knob}
            design={variant.design}
            preset={preset.design}
            contradictions={found.filter(({ knobs }) => knobs.includes(knob)).map((one) => one.id)}
          />
        ))}
      </div>
    </section>
  )
}
