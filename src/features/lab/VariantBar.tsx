import { memo, Suspense, useId, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { say } from '#content/say.ts'
import { LONGEST_TITLE } from '#domain/scenario/defaults.ts'
import { duplicate, lab, openVariant, redoLab, removeVariant, rename, undoLab } from '#store/lab.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { freeName, variantName } from './knobWords.ts'
import type { LabSlots } from './labSlots.ts'
import { useOpenDesign } from './useLab.ts'
import styles from './Lab.module.css'

/** What is worked on: its name, the others at hand, and the ways back and forth. */
export const VariantBar = memo(function VariantBar({ take }: Pick<LabSlots, 'take'>): ReactNode {
  const { variant } = useOpenDesign()
  const canUndo = useStore(lab, ({ past }) => past.length > 0)
  const canRedo = useStore(lab, ({ future }) => future.length > 0)
  const [isTaken, setIsTaken] = useState(false)
  const id = useId()
  const name = variantName(variant)
  return (
    <div className={styles.variantBar} data-open={isTaken || undefined}>
      <div className={styles.naming}>
        <label htmlFor={id} className={styles.label}>
          {say('labPage.variant')}
        </label>
        <NameField key={`${variant.id} ${variant.name}`} id={id} />
      </div>
      <div className={styles.tools} role="group" aria-label={say('labPage.tools')}>
        <Button icon="undo" className={styles.tool} disabled={!canUndo} onClick={undoLab}>
          {say('labPage.undo')}
        </Button>
        <Button icon="redo" className={styles.tool} disabled={!canRedo} onClick={redoLab}>
          {say('labPage.redo')}
        </Button>
        <Button
          icon="copy"
          className={styles.tool}
          onClick={() => {
            const copy = [...say('labPage.copyName', { name })].slice(0, LONGEST_TITLE).join('')
            duplicate(freeName(copy, lab.getState().variants))
          }}
        >
          {say('labPage.duplicate')}
        </Button>
        <Button
          iconEnd={isTaken ? 'chevronUp' : 'chevronDown'}
          aria-expanded={isTaken}
          onClick={() => setIsTaken(!isTaken)}
        >
          {say('labPage.take')}
        </Button>
      </div>
      <Variants />
      {isTaken ? <Suspense fallback={null}>{take()}</Suspense> : null}
    </div>
  )
})

/** The name counts when the field is left, or Enter is pressed. */
function NameField({ id }: { readonly id: string }): ReactNode {
  const { variant } = useOpenDesign()
  return (
    <input
      id={id}
      className={styles.name}
      maxLength={LONGEST_TITLE}
      defaultValue={variant.name}
      placeholder={variantName({ ...variant, name: '' })}
      aria-label={say('labPage.name')}
      onBlur={({ currentTarget }) => rename(currentTarget.value.trim())}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') currentTarget.blur()
      }}
    />
  )
}

/** The others: shown as soon as there is more than one. */
function Variants(): ReactNode {
  const variants = useStore(lab, (state) => state.variants)
  const open = useStore(lab, (state) => state.open)
  if (variants.length < 2) return null
  return (
    <ul className={styles.variants} aria-label={say('labPage.variants')}>
      {variants.map((one) => {
        const name = variantName(one)
        return (
          <li key={one.id}>
            <button
              type="button"
              className={styles.variant}
              aria-current={one.id === open ? 'true' : undefined}
              aria-label={say('labPage.openNamed', { name })}
              onClick={() => openVariant(one.id)}
            >
              {name}
            </button>
            <button
              type="button"
              className={styles.remove}
              aria-label={say('labPage.removeNamed', { name })}
              onClick={() => removeVariant(one.id)}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
