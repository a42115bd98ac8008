import type { ReactNode } from 'react'
import { Assumption, Claim } from '#content/Claim.tsx'
import { cellOf, rows, type RowId } from '#content/measure/rows.ts'
import { rowSays, type RowSays } from '#content/measure/rowSays.ts'
import { putText } from '#content/measure/cell.ts'
import { say } from '#content/say.ts'
import type { Side } from './side.ts'
import styles from './Measure.module.css'

interface DetailProps {
  readonly id: RowId
  readonly sides: readonly Side[]
}

/** What a number is, how it is counted, from what, what speaks against it, and where it comes from. */
export function MeasureDetail({ id, sides }: DetailProps): ReactNode {
  const says = rowSays(id)
  return (
    <dl className={styles.detail}>
      <dt>{say('measure.means')}</dt>
      <dd>{says.means}</dd>
      <dt>{say('measure.formula')}</dt>
      <dd>{says.formula}</dd>
      <dt>{say('measure.numbers')}</dt>
      <dd>
        {sides.map((side) => (
          <Numbers key={side.name} id={id} side={side} />
        ))}
      </dd>
      {says.caveat ? (
        <>
          <dt>{say('measure.caveat')}</dt>
          <dd>
            <Caveat caveat={says.caveat} />
          </dd>
        </>
      ) : null}
      <dt>{say('measure.from')}</dt>
      <dd>
        {says.from.length === 0 ? say('measure.ours') : null}
        {says.from.map((claim) => (
          <p key={claim}>
            <Claim id={claim} />
          </p>
        ))}{' '}
        {say('measure.number', { metric: rows[id].metric })}
      </dd>
    </dl>
  )
}

function Caveat({ caveat }: { readonly caveat: NonNullable<RowSays['caveat']> }): ReactNode {
  if (caveat.kind === 'claim') return <Claim id={caveat.id} />
  return caveat.kind === 'assumption' ? <Assumption id={caveat.id} /> : say(caveat.id)
}

function Numbers({ id, side }: { readonly id: RowId; readonly side: Side }): ReactNode {
  const { put } = cellOf(id, side.all)
  return (
    <div className={styles.numbers}>
      <p className={styles.numbersOf}>{side.name}</p>
      {put.length === 0 ? <p>{say('measure.noNumbers')}</p> : null}
      <ul>
        {put.map((each) => (
          <li key={`${each.id} ${String(each.value)}`}>{putText(each)}</li>
        ))}
      </ul>
      {id === 'factsFirst' ? <Facts side={side} /> : null}
    </div>
  )
}

/** The fixed list, fact by fact, with what each rests on. */
function Facts({ side }: { readonly side: Side }): ReactNode {
  return (
    <ul className={styles.facts}>
      {side.all.words.facts.map(({ id, taps }) => (
        <li key={id}>
          <Claim id={id} />{' '}
          <span className={styles.factAt}>
            {taps === null ? say('measure.factNever') : say('measure.factAt', { taps })}
          </span>
        </li>
      ))}
    </ul>
  )
}
