import { useId, type ReactNode } from 'react'
import { count } from '#content/format.ts'
import { ROW_IDS, type RowId } from '#content/measure/rows.ts'
import { rowName } from '#content/measure/rowSays.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/Button.tsx'
import type { Side } from './side.ts'
import { indexOf, type Weights } from './weights.ts'
import styles from './Measure.module.css'

interface IndexProps {
  readonly sides: readonly Side[]
  readonly weights: Weights
  readonly onWeights: (weights: Weights) => void
}

/** One number only for who asks for it, by weights of their own. */
export function OwnIndex({ sides, weights, onWeights }: IndexProps): ReactNode {
  const id = useId()
  const chosen = ROW_IDS.filter((row) => weights[row] !== undefined)
  const free = ROW_IDS.filter((row) => weights[row] === undefined)

  function remove(row: RowId): void {
    const { [row]: _, ...rest } = weights
    onWeights(rest)
  }

  return (
    <details className={styles.index}>
      <summary>{say('measure.index.title')}</summary>
      <p>{say('measure.index.text')}</p>
      <ul className={styles.weights}>
        {chosen.map((row) => (
          <li key={row}>
            <label>
              <span>{say('measure.index.weight', { name: rowName(row) })}</span>
              <input
                type="number"
                step="any"
                value={weights[row] ?? 0}
                onChange={(event) =>
                  onWeights({ ...weights, [row]: event.target.value === '' ? 0 : Number(event.target.value) })
                }
              />
            </label>
            <Button look="quiet" onClick={() => remove(row)}>
              {say('measure.index.remove', { name: rowName(row) })}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.add}>
        <label htmlFor={id}>{say('measure.index.add')}</label>
        <select
          id={id}
          value=""
          onChange={(event) => {
            const row = free.find((each) => each === event.target.value)
            if (row) onWeights({ ...weights, [row]: 0 })
          }}
        >
          <option value="">{say('measure.index.choose')}</option>
          {free.map((row) => (
            <option key={row} value={row}>
              {rowName(row)}
            </option>
          ))}
        </select>
      </p>
      <div role="status">
        {sides.map((side) => (
          <Total key={side.name} side={side} weights={weights} />
        ))}
      </div>
    </details>
  )
}

function Total({ side: { name, all }, weights }: { readonly side: Side; readonly weights: Weights }): ReactNode {
  const index = indexOf(all, weights)
  if (!index) return null
  if ('without' in index) {
    return <p>{say('measure.index.open', { name, measures: index.without.map(rowName).join(', ') })}</p>
  }
  return <p>{say('measure.index.value', { name, value: count(Number(index.value.toFixed(2))) })}</p>
}
