import { useRef, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { say } from '#content/say.ts'
import { lab } from '#store/lab.ts'
import { subjectOfPresetId } from '#store/labWork.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { Cost } from './Cost.tsx'
import { Knobs } from './Knobs.tsx'
import type { LabSlots } from './labSlots.ts'
import { LivePhone } from './LivePhone.tsx'
import { useMeasured } from './useMeasured.ts'
import { StartFrom } from './StartFrom.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import { useTold } from './useTold.ts'
import { useOpenDesign } from './useLab.ts'
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
  const { variant } = useOpenDesign()
  const phone = useStore(lab, (state) => state.phone)
  const beside = useStore(lab, (state) => state.beside) ?? variant.base
  const known = useMeasured(variant, subjectOfPresetId(beside), phone)
  const told = useTold(known)
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
        <VariantBar>
          <TakeAlong
            openFile={slots.openFile}
            faults={slots.faults}
            readFile={slots.readFile}
            saveFile={slots.saveFile}
            link={slots.link}
            variantOf={slots.variantOf}
          />
        </VariantBar>
      </div>
      <div ref={stage} className={styles.stage} data-view={view}>
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
        <Knobs />
        <div className={styles.middle}>
          <p className={styles.told} role="status">
            {told}
          </p>
          <LivePhone phone={slots.phone} playAt={slots.playAt} />
        </div>
        <Cost measures={slots.measures} found={slots.found} compareAt={slots.compareAt} known={known} />
      </div>
    </main>
  )
}
