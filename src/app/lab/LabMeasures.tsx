import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { ways } from '#app/ways.ts'
import type { VisualWeight } from '#content/measure/allMeasures.ts'
import type { Subject } from '#domain/design/subject.ts'
import type { Phone } from '#domain/scenario/types.ts'
import type { Measured } from '#features/lab/labSlots.ts'
import { MeasureTable } from '#features/measure/MeasureTable.tsx'
import { measureVisualWeight } from '#features/measure/visualWeight.ts'
import { PhoneParts } from '#features/phone/PhoneParts.tsx'
import { stepsBefore, storyOfSubject } from '#store/labWork.ts'
import { momentOf, storyOf } from '#store/story.ts'
import styles from './LabMeasures.module.css'

/** The measures, and the first screens of both designs that what weighs how much is measured on. */
export function LabMeasures({ subject, name, beside, phone }: Measured): ReactNode {
  const [own, setOwn] = useState<VisualWeight | null>(null)
  const [other, setOther] = useState<VisualWeight | null>(null)
  return (
    <>
      <FirstScreen subject={subject} phone={phone} onWeight={setOwn} />
      {beside ? <FirstScreen subject={beside.subject} phone={phone} onWeight={setOther} /> : null}
      <MeasureTable
        subject={subject}
        name={name}
        beside={beside}
        phone={phone}
        visual={own}
        besideVisual={other}
        playAt={ways.playAt}
      />
    </>
  )
}

interface FirstScreenProps {
  readonly subject: Subject
  readonly phone: Phone
  readonly onWeight: (weight: VisualWeight | null) => void
}

/** The screen that puts the question, drawn as large as the phone draws it, out of sight and out of reach. */
function FirstScreen({ subject, phone, onWeight }: FirstScreenProps): ReactNode {
  const root = useRef<HTMLDivElement>(null)
  const { moment, scenario } = useMemo(() => {
    const story = storyOf(storyOfSubject(subject, phone))
    const cursor = { on: story.scenario.until, steps: stepsBefore(subject).length }
    return { scenario: story.scenario, moment: momentOf(story, cursor) }
  }, [subject, phone])
  useEffect(() => {
    const element = root.current
    if (!element) return undefined
    function weigh(): void {
      const screen = element?.querySelector<HTMLElement>('[data-screen]')
      onWeight(screen ? measureVisualWeight(screen) : null)
    }
    weigh()
    // The screens of lab designs come when one is first drawn; another design is another look.
    const watch = new MutationObserver(weigh)
    watch.observe(element, { attributes: true, childList: true, subtree: true })
    return () => watch.disconnect()
  }, [onWeight])
  return (
    <div ref={root} className={styles.first} inert aria-hidden="true">
      <PhoneParts
        standing={moment.standing}
        skin={phone}
        region={scenario.person.region}
        on={moment.on}
        offered={moment.offered}
        {...(scenario.design ? { design: scenario.design } : {})}
        onStep={() => undefined}
      />
    </div>
  )
}
