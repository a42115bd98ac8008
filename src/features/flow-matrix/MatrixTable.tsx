import { useId, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { PURPOSE_IDS, type CategoryGroup, type CategoryId, type PurposeId } from '#domain/dataflow/ids.ts'
import type { HeldBy } from '#domain/dataflow/status.ts'
import type { Reading } from '#domain/scenario/types.ts'
import { FoldRow, PairRow } from './MatrixRows.tsx'
import { nextTile } from './nextTile.ts'
import type { MatrixGroup, MatrixPicture } from './rows.ts'
import styles from './MatrixTable.module.css'

export interface MatrixProps {
  readonly picture: MatrixPicture
  readonly reading: Reading
  readonly by: HeldBy | null
  /** Pairs, as `category purpose`, that rest only on sources later than the day shown. */
  readonly later: ReadonlySet<string>
  /** Only what was public on the day counts. */
  readonly isCut: boolean
  /** Pairs, as `category purpose`, that another reading draws otherwise. */
  readonly differing: ReadonlySet<string>
  readonly onOpen: (category: CategoryId, purpose: PurposeId) => void
}

/** 24 kinds of data by seven uses: a table. The rules between its columns are the gates that a strand reaches, or not. */
export function MatrixTable(props: MatrixProps): ReactNode {
  const { picture, reading } = props
  const [unfolded, setUnfolded] = useState<ReadonlySet<CategoryGroup>>(new Set())
  const [reached, setReached] = useState<string | null>(null)
  const inView = categoriesInView(picture, unfolded)
  const reachable = inView.some((category) => reached?.startsWith(`${category} `)) ? reached : null
  const hint = useId()

  function toggle(group: CategoryGroup) {
    const next = new Set(unfolded)
    if (!next.delete(group)) next.add(group)
    setUnfolded(next)
  }

  return (
    <table
      className={styles.matrix}
      aria-describedby={hint}
      onKeyDown={nextTile}
      onFocus={(event) => setReached(event.target.dataset['pair'] ?? reached)}
    >
      <caption className="visuallyHidden">
        {say('flow.caption')} <span id={hint}>{say('flow.keys')}</span>
      </caption>
      <colgroup>
        <col className={styles.names} />
        <col span={PURPOSE_IDS.length} />
      </colgroup>
      <thead>
        <tr>
          <td className={styles.reading}>
            {say('flow.reading')} <b>{say(`flow.reading.${reading}`)}</b>
          </td>
          {PURPOSE_IDS.map((purpose) => (
            <th key={purpose} scope="col">
              <span className={styles.purpose}>{say(`purpose.${purpose}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      {picture.groups.map((group) => (
        <Group
          key={group.id}
          {...props}
          group={group}
          reached={reachable ?? `${inView[0]} ${PURPOSE_IDS[0]}`}
          unfolded={unfolded.has(group.id)}
          onToggle={toggle}
        />
      ))}
    </table>
  )
}

function categoriesInView(picture: MatrixPicture, unfolded: ReadonlySet<CategoryGroup>): CategoryId[] {
  return picture.groups.flatMap(({ id, items }) =>
    items
      .filter((item) => item.length === 1 || unfolded.has(id))
      .flat()
      .map((row) => row.category),
  )
}

interface GroupProps extends MatrixProps {
  readonly group: MatrixGroup
  readonly reached: string
  readonly unfolded: boolean
  readonly onToggle: (group: CategoryGroup) => void
}

function Group({ group, picture, unfolded, onToggle, ...rest }: GroupProps): ReactNode {
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup">
          <span className={styles.name}>
            <b>{say(`flow.${picture.neutral ? 'neutral' : 'group'}.${group.id}`)}</b>{' '}
            <span className={styles.size}>{group.size}</span>
          </span>
        </th>
        {PURPOSE_IDS.map((purpose) => (
          <td key={purpose} />
        ))}
      </tr>
      {group.items.map((item) =>
        item.length === 1 ? (
          <PairRow key={item[0].category} row={item[0]} {...rest} />
        ) : (
          <FoldRow
            key={item[0].category}
            item={item}
            unfolded={unfolded}
            onToggle={() => onToggle(group.id)}
            {...rest}
          />
        ),
      )}
    </tbody>
  )
}
