import { memo, Suspense, useId, useMemo, useRef, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { say } from '#content/say.ts'
import { presets } from '#domain/design/presets.ts'
import { lab } from '#store/lab.ts'
import { besideOf, isUntouched as isUntouchedOf } from '#store/labWork.ts'
import { Button } from '#ui/Button.tsx'
import { BesideField } from './BesideField.tsx'
import { CompareLinks } from './CompareLinks.tsx'
import type { LabSlots } from './labSlots.ts'
import { besideName, variantName } from './knobWords.ts'
import { useOpenDesignLater } from './useLab.ts'
import type { Known } from './useMeasured.ts'
import styles from './Lab.module.css'

interface CostProps extends Pick<LabSlots, 'measures' | 'paths' | 'found' | 'compareAt'> {
  /** What the engine has found; it may still be of the design before. */
  readonly known: Known | null
}

/** The measures beside those of a preset, then the notes and the rules. */
export const Cost = memo(function Cost({ measures, paths, found, compareAt, known }: CostProps): ReactNode {
  const { variant, isUntouched, subject } = useOpenDesignLater()
  const other = useStore(lab, besideOf)
  const isSame = isUntouched && other === variant.base
  const isNow = known !== null && known.subject === subject
  const id = useId()
  const name = besideName(other)
  const own = variantName(variant)
  // Long to draw: drawn anew only when something else was found.
  const table = useMemo(
    () =>
      known &&
      measures({
        subject: known.subject,
        name: own,
        beside: known.subject === known.beside ? null : { name, subject: known.beside },
        phone: known.phone,
      }),
    [known, measures, name, own],
  )
  // Searched for only once what it costs is there.
  const ends = useMemo(() => known && paths({ subject: known.subject, phone: known.phone }), [known, paths])
  const findings = useMemo(
    () =>
      known &&
      found({
        design: known.variant.design,
        preset: isUntouchedOf(known.variant) ? presets[known.variant.base] : null,
        measures: known.onAndroid,
      }),
    [known, found],
  )
  return (
    <section className={styles.cost} aria-labelledby={id} aria-busy={isNow ? undefined : true}>
      <div className={styles.columnHead}>
        <h2 id={id} className={styles.columnName}>
          {say('labPage.measures')}
        </h2>
        <BesideField />
      </div>
      {known ? <Jumps /> : null}
      {isSame ? <p className={styles.quiet}>{say('labPage.beside.same', { name })}</p> : null}
      {/* The rows of history and those of the knobs are not the same. */}
      {!isUntouched && other === variant.base && presets[other].shipped !== null ? (
        <p className={styles.quiet}>{say('labPage.beside.recorded')}</p>
      ) : null}
      {known ? (
        <Suspense fallback={<Working />}>
          <div className={styles.measures}>{table}</div>
        </Suspense>
      ) : (
        <Working />
      )}
      <p className={styles.describe} data-jump="compare" tabIndex={-1}>
        {say('labPage.describe')}
      </p>
      {ends ? <Suspense fallback={null}>{ends}</Suspense> : null}
      <CompareLinks beside={other} compareAt={compareAt} />
      {known ? <Suspense fallback={<Working />}>{findings}</Suspense> : null}
    </section>
  )
})

const JUMPS = ['compare', 'notes', 'check'] as const

/** The column is long. The address holds the design, so these are buttons: they go there and take the focus along. */
function Jumps(): ReactNode {
  const root = useRef<HTMLElement>(null)
  return (
    <nav ref={root} className={styles.jumps} aria-label={say('labPage.jump')}>
      {JUMPS.map((part) => (
        <Button
          key={part}
          look="quiet"
          onClick={() => {
            const target = root.current?.parentElement?.querySelector<HTMLElement>(`[data-jump="${part}"]`)
            target?.scrollIntoView()
            target?.focus({ preventScroll: true })
          }}
        >
          {say(part === 'compare' ? 'labPage.jump.compare' : `labPage.${part}`)}
        </Button>
      ))}
    </nav>
  )
}

function Working(): ReactNode {
  return <p className={styles.quiet}>{say('labPage.working')}</p>
}
