import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Assumption, Claim } from '#content/Claim.tsx'
import { cellOf, rows, type RowId } from '#content/measure/rows.ts'
import { playName } from '#content/measure/plays.ts'
import { rowName, rowSays, type RowSays } from '#content/measure/rowSays.ts'
import { putText } from '#content/measure/cell.ts'
import { say } from '#content/say.ts'
import { ASSUMPTION_IDS } from '#domain/consent/assumptions.ts'
import { playWaiting, playWay } from '#domain/design/playWay.ts'
import { Icon } from '#ui/Icon.tsx'
import type { PlayAt, Side } from './side.ts'
import styles from './Measure.module.css'

interface DetailProps {
  readonly id: RowId
  readonly sides: readonly Side[]
  readonly playAt: PlayAt
}

/** What a number is, how it is counted, from what, what speaks against it, and where it comes from. */
export function MeasureDetail({ id, sides, playAt }: DetailProps): ReactNode {
  const says = rowSays(
    id,
    sides.map(({ all }) => all.subject.question),
  )
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
      {sides.some(({ all }) => cellOf(id, all).plays?.length) ? (
        <>
          <dt>{say('measure.seen')}</dt>
          <dd>
            {sides.map((side) => (
              <Plays key={side.name} id={id} side={side} playAt={playAt} />
            ))}
          </dd>
        </>
      ) : null}
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
  const { put, assumes = [] } = cellOf(id, side.all)
  const all = [...assumes, ...put.flatMap((each) => each.assumes ?? [])]
  return (
    <div className={styles.numbers}>
      <p className={styles.numbersOf}>{side.name}</p>
      {put.length === 0 ? <p>{say('measure.noNumbers')}</p> : null}
      <ul>
        {put.map((each) => (
          <li key={`${each.id} ${String(each.value)}`}>{putText(each)}</li>
        ))}
      </ul>
      {ASSUMPTION_IDS.filter((each) => all.includes(each)).map((each) => (
        <p key={each}>
          <Assumption id={`ledger.assumed.${each}`} />
        </p>
      ))}
      {id === 'factsFirst' ? <Facts side={side} /> : null}
    </div>
  )
}

/** All that a number was counted on, where that is not one way. */
function Plays({ id, side, playAt }: { readonly id: RowId; readonly side: Side; readonly playAt: PlayAt }): ReactNode {
  const { plays = [] } = cellOf(id, side.all)
  const { subject, rows: measured } = side.all
  if (plays.length === 0) return null
  return (
    <div className={styles.numbers}>
      <p className={styles.numbersOf}>{side.name}</p>
      <ul>
        {plays.map((play) => {
          const { path, days, telling = subject.telling } = play
          const told = { ...subject, telling }
          const played =
            path && days === null
              ? playWay(told, measured.phone, path)
              : playWaiting(told, measured.phone, path, days ?? 0)
          const name = playName(play)
          return (
            <li key={name}>
              <Link
                className={styles.play}
                to={playAt(played)}
                aria-label={say('measure.playsNamed', { play: name, name: rowName(id), design: side.name })}
              >
                <Icon name="play" size={10} /> {name}
              </Link>
            </li>
          )
        })}
      </ul>
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
