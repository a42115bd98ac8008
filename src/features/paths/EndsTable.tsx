import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { count } from '#content/format.ts'
import { say } from '#content/say.ts'
import { exampleOf, type AnsweredEnd } from '#domain/paths/answer.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { EvidenceMark } from '#ui/EvidenceMark.tsx'
import type { PlayAt } from './Example.tsx'
import { groupEnds } from '#domain/paths/groupEnds.ts'
import { classWords, endWords, reversibleWords } from '#content/pathsWords.ts'
import styles from './Paths.module.css'

const COLUMNS = ['outcome', 'taps', 'screens', 'days', 'paths', 'reversible', 'sources', 'play'] as const

interface EndsTableProps {
  readonly scenario: Scenario
  readonly ends: readonly AnsweredEnd[]
  readonly caption: string
  /** Not all are like what was asked: those that are bear a mark. */
  readonly isMixed: boolean
  readonly playAt: PlayAt
}

/** Ends by their class, each with its shortest path in numbers. On a narrow screen each row is a list. */
export function EndsTable({ scenario, ends, caption, isMixed, playAt }: EndsTableProps): ReactNode {
  return (
    <table className={styles.ends}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(`paths.col.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groupEnds(ends, scenario.design).map(({ key, ends: own }) => (
        <tbody key={key}>
          <tr className={styles.classRow}>
            <th scope="rowgroup" colSpan={COLUMNS.length}>
              {own[0] ? classWords(own[0].state, scenario.design) : null}
            </th>
          </tr>
          {own.map((end) => (
            <EndRow key={Object.values(end.state).join()} {...{ scenario, end, isMixed, playAt }} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface EndRowProps extends Omit<EndsTableProps, 'ends' | 'caption'> {
  readonly end: AnsweredEnd
}

function EndRow({ scenario, end, isMixed, playAt }: EndRowProps): ReactNode {
  const words = endWords(end.state, scenario.design)
  const name = `${classWords(end.state, scenario.design)}. ${words}`
  const basis = [...end.cites]
  const numbers = [
    ['taps', count(end.taps)],
    ['screens', count(end.screens)],
    ['days', count(end.days)],
    ['paths', count(end.paths)],
    ['reversible', reversibleWords(end.reversible)],
  ] as const
  return (
    <tr className={isMixed && end.isLike ? styles.like : undefined}>
      <th scope="row">
        {isMixed && end.isLike ? <span className="visuallyHidden">{say('paths.isLike')} </span> : null}
        {words}
      </th>
      {numbers.map(([column, value]) => (
        <td key={column} data-name={say(`paths.col.${column}`)}>
          {value}
        </td>
      ))}
      <td data-name={say('paths.col.sources')}>
        {basis.length === 0 ? null : (
          <EvidenceMark ids={basis} sentence={name} label={say('paths.sources', { count: basis.length, end: name })} />
        )}
      </td>
      <td data-name={say('paths.col.play')}>
        <Link
          className={styles.rowPlay}
          to={playAt(exampleOf(scenario, end.steps))}
          aria-label={say('paths.playNamed', { end: name })}
        >
          {say('paths.play')}
        </Link>
      </td>
    </tr>
  )
}
