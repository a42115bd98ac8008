import { useRef, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { say } from '#content/say.ts'
import { lab } from '#store/lab.ts'
import { besideOf, subjectOf, subjectOfPresetId } from '#store/labWork.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { Cost } from './Cost.tsx'
import { Knobs } from './Knobs.tsx'
import type { LabSlots } from './labSlots.ts'
import { LivePhone } from './LivePhone.tsx'
import { useMeasured } from './useMeasured.ts'
import { StartFrom } from './StartFrom.tsx'
import { useOpenDesignLater } from './useLab.ts'
import { useUndoKeys } from './useUndoKeys.ts'
import { VariantBar } from './VariantBar.tsx'
import styles from './Lab.module.css'

const VIEWS = ['knobs', 'phone', 'measures'] as const
type View = (typeof VIEWS)[number]

interface LabProps extends LabSlots {
  /** What was wrong with an address. */
  readonly note: ReactNode
}

/** The design lab: knobs, the phone that follows them, and what it costs. */
export function Lab({ note, ...slots }: LabProps): ReactNode {
  useUndoKeys()
  const { variant } = useOpenDesignLater()
  const phone = useStore(lab, (state) => state.phone)
  const beside = useStore(lab, besideOf)
  const turned = useStore(lab, (state) => state.turned)
  const known = useMeasured(
    variant,
    typeof beside === 'string' ? subjectOfPresetId(beside) : subjectOf(beside),
    phone,
    turned,
  )
  const told = turned && known ? known.told : ''
  const stage = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<View>('knobs')

  function show(next: View): void {
    setView(next)
    // Each of the three begins at its own top.
    const { current } = stage
    if (current && current.getBoundingClientRect().top < 0) current.scrollIntoView()
  }

  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      {note}
      <header className={styles.head}>
        <h1 className={styles.title}>{say('labPage.title')}</h1>
        <p className={styles.lede}>{say('labPage.lede')}</p>
      </header>
      <div className={styles.top}>
        <StartFrom />
        <VariantBar take={slots.take} />
      </div>
      <div ref={stage} className={styles.stage} data-view={view}>
        <Knobs />
        <div className={styles.middle}>
          <p className="visuallyHidden" role="status">
            {told}
          </p>
          <LivePhone told={told} phone={slots.phone} playAt={slots.playAt} />
        </div>
        <Cost
          measures={slots.measures}
          found={slots.found}
          paths={slots.paths}
          compareAt={slots.compareAt}
          known={known}
        />
        {/* Where there is little room it stands at the lower edge: the last that is reached, too. */}
        <div className={styles.oneOfThree}>
          <p aria-hidden="true">{told}</p>
          <Segmented
            legend={say('labPage.view')}
            legendHidden
            options={VIEWS.map((value) => ({ value, label: say(`labPage.view.${value}`) }))}
            value={view}
            onChange={show}
          />
        </div>
      </div>
    </main>
  )
}
