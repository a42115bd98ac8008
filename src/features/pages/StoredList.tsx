import { useState, type ReactNode } from 'react'
import { count } from '#content/format.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Pages.module.css'

export interface StoredItem {
  readonly key: string
  readonly bytes: number
  /** What it is, in words. */
  readonly what: string
}

interface StoredListProps {
  readonly stored: readonly StoredItem[]
  readonly onDelete: (key: string) => void
  readonly onDeleteAll: () => void
}

export function StoredList({ stored, onDelete, onDeleteAll }: StoredListProps): ReactNode {
  const [done, setDone] = useState('')

  function deleteOne(key: string) {
    onDelete(key)
    setDone(say('privacy.stored.deleted', { key }))
  }

  function deleteAll() {
    onDeleteAll()
    setDone(say('privacy.stored.deletedAll'))
  }

  return (
    <>
      {stored.length === 0 ? (
        <p>{say('privacy.stored.none')}</p>
      ) : (
        <>
          <StoredTable stored={stored} onDelete={deleteOne} />
          <Button onClick={deleteAll}>{say('privacy.stored.deleteAll')}</Button>
        </>
      )}
      <output className={styles.status}>{done}</output>
    </>
  )
}

function StoredTable({ stored, onDelete }: Omit<StoredListProps, 'onDeleteAll'>): ReactNode {
  return (
    <table className={styles.table}>
      <caption className="visuallyHidden">{say('privacy.stored.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('privacy.stored.key')}</th>
          <th scope="col">
            <span className="visuallyHidden">{say('privacy.stored.delete')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {stored.map(({ key, bytes, what }) => (
          <tr key={key}>
            <th scope="row">
              <code>{key}</code>
              <span className={styles.note}>{say('privacy.stored.bytes', { what, bytes: count(bytes) })}</span>
            </th>
            <td className={styles.end}>
              <Button look="quiet" aria-label={say('privacy.stored.deleteKey', { key })} onClick={() => onDelete(key)}>
                {say('privacy.stored.delete')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
