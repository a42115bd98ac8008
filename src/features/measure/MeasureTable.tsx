import { useDeferredValue, useId, useMemo, useState, type ReactNode } from 'react'
import type { AllMeasures, VisualWeight } from '#content/measure/allMeasures.ts'
import { rows, ROW_IDS } from '#content/measure/rows.ts'
import { GROUPS, type Group } from '#content/measure/rowShape.ts'
import { measureAll } from '#content/measure/wordMeasures.ts'
import { say } from '#content/say.ts'
import type { Subject } from '#domain/design/subject.ts'
import type { Phone } from '#domain/scenario/types.ts'
import { MeasureRow } from './MeasureRow.tsx'
import { OwnIndex } from './OwnIndex.tsx'
import { SaveMeasures } from './SaveMeasures.tsx'
import type { PlayAt, Side } from './side.ts'
import { UndoLine } from './UndoLine.tsx'
import { NO_WEIGHTS, type Weights } from './weights.ts'
import styles from './Measure.module.css'

export interface MeasureTableProps {
  readonly subject: Subject
  /** What the design is called; without a name it is "this design". */
  readonly name?: string
  /** What it is held beside: the preset that it began with. */
  readonly beside: { readonly name: string; readonly subject: Subject } | null
  readonly phone: Phone
  /** How the two answers look on the phone that is drawn (`measureVisualWeight`); null: it was not measured. */
  readonly visual: VisualWeight | null
  readonly besideVisual?: VisualWeight | null
  readonly playAt: PlayAt
  /** The person's own weights, where a link carries them; without these the table keeps them itself. */
  readonly weights?: Weights
  readonly onWeights?: (weights: Weights) => void
  /** These groups alone, without what stands below the table: for a room that is shown a few figures. */
  readonly only?: readonly Group[]
}

/** What a design costs, measure by measure, beside another. Needs the rows of designs, and the words of the part `measure`. */
export function MeasureTable(props: MeasureTableProps): ReactNode {
  const { name = say('measure.ofDesign'), phone, visual, besideVisual = null, playAt } = props
  const subject = useDeferredValue(props.subject)
  const beside = useDeferredValue(props.beside)
  const [kept, setKept] = useState<Weights>(NO_WEIGHTS)
  const weights = props.weights ?? kept
  const all = useMeasures(subject, phone, visual)
  const other = useMeasures(beside?.subject ?? null, phone, besideVisual)
  const own: Side = { name, all }
  const compared: Side | null = beside && other ? { name: beside.name, all: other } : null
  const sides = compared ? [own, compared] : [own]
  const id = useId()

  return (
    <section className={styles.measures} aria-labelledby={id}>
      {props.only ? null : <p className={styles.intro}>{say('measure.intro')}</p>}
      <table className={styles.table}>
        <caption id={id} className={styles.caption}>
          {say('measure.caption', { name, other: compared?.name ?? 'none' })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('measure.measure')}</th>
            {sides.map((side) => (
              <th key={side.name} scope="col">
                {side.name}
              </th>
            ))}
          </tr>
        </thead>
        {(props.only ?? GROUPS).map((group) => (
          <GroupRows key={group} group={group} own={own} beside={compared} playAt={playAt} />
        ))}
      </table>
      {props.only ? null : (
        <div className={styles.far}>
          <UndoLine sides={sides} />
          <OwnIndex sides={sides} weights={weights} onWeights={props.onWeights ?? setKept} />
          <SaveMeasures sides={sides} weights={weights} />
        </div>
      )}
    </section>
  )
}

function useMeasures(subject: Subject, phone: Phone, visual: VisualWeight | null): AllMeasures
function useMeasures(subject: Subject | null, phone: Phone, visual: VisualWeight | null): AllMeasures | null
function useMeasures(subject: Subject | null, phone: Phone, visual: VisualWeight | null): AllMeasures | null {
  const found = useMemo(() => subject && measureAll(subject, phone), [subject, phone])
  return found && { ...found, visual }
}

interface GroupProps {
  readonly group: Group
  readonly own: Side
  readonly beside: Side | null
  readonly playAt: PlayAt
}

function GroupRows({ group, own, beside, playAt }: GroupProps): ReactNode {
  return (
    <tbody>
      <tr>
        <th className={styles.group} scope="rowgroup" colSpan={beside ? 3 : 2}>
          {say(`measure.group.${group}`)}
        </th>
      </tr>
      {ROW_IDS.filter((id) => rows[id].group === group).map((id) => (
        <MeasureRow key={id} id={id} own={own} beside={beside} playAt={playAt} />
      ))}
    </tbody>
  )
}
