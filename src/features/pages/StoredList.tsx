import { useState, type ReactNode } from 'react'
import { count } from '#content/format.ts'
import { say } from '#content/say.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './Pages.module.css'

export interface StoredItem {
  readonly key: string
  /** What it is, in words. */
  readonly what: string
  readonly bytes?: number
  /** What is lost with it, in words: whoever deletes it is asked first. */
  readonly lost?: string
}

interface StoredListProps {
  readonly stored: readonly StoredItem[]
  /** Tells how many sessions stay, as they run in another tab. */
  readonly onDelete: (keys: readonly string[]) => Promise<number>
}

export function StoredList({ stored, onDelete }: StoredListProps): ReactNode {
  const [done, setDone] = useState('')
  const [asked, setAsked] = useState<readonly StoredItem[] | null>(null)

  function remove(items: readonly StoredItem[]) {
    setAsked(null)
    onDelete(items.map(({ key }) => key)).then(
      (left) => setDone(left > 0 ? say('privacy.stored.running', { count: left }) : deleted(items, stored)),
      () => setDone(say('privacy.stored.failed')),
    )
  }

  function ask(items: readonly StoredItem[]) {
    if (items.some(({ lost }) => lost)) setAsked(items)
    else remove(items)
  }

  return (
    <>
      {stored.length === 0 ? (
        <p>{say('privacy.stored.none')}</p>
      ) : (
        <>
          <StoredTable stored={stored} onDelete={(item) => ask([item])} />
          <Button onClick={() => ask(stored)}>{say('privacy.stored.deleteAll')}</Button>
        </>
      )}
      <output className={styles.status}>{done}</output>
      {asked ? <Question items={asked} onKeep={() => setAsked(null)} onDelete={() => remove(asked)} /> : null}
    </>
  )
}

function deleted(items: readonly StoredItem[], stored: readonly StoredItem[]): string {
  const [first] = items
  const isOne = first && (items.length === 1 || stored.length === 1)
  return isOne ? say('privacy.stored.deleted', { key: first.key }) : say('privacy.stored.deletedAll')
}

interface QuestionProps {
  readonly items: readonly StoredItem[]
  readonly onKeep: () => void
  readonly onDelete: () => void
}

function Question({ items, onKeep, onDelete }: QuestionProps): ReactNode {
  const [only, ...others] = items
  const title =
    only && others.length === 0 ? say('privacy.stored.title.one', { key: only.key }) : say('privacy.stored.title.all')
  return (
    <Dialog title={title} closeLabel={say('dialog.close')} onClose={onKeep}>
      <div className={styles.question}>
        {items.map(({ key, lost }) => (lost ? <p key={key}>{lost}</p> : null))}
        <div className={styles.actions}>
          <Button onClick={onKeep}>{say('privacy.stored.keep')}</Button>
          <Button onClick={onDelete}>{say('privacy.stored.delete')}</Button>
        </div>
      </div>
    </Dialog>
  )
}

interface StoredTableProps {
  readonly stored: readonly StoredItem[]
  readonly onDelete: (item: StoredItem) => void
}

function StoredTable({ stored, onDelete }: StoredTableProps): ReactNode {
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
        {stored.map((item) => (
          <tr key={item.key}>
            <th scope="row">
              <code>{item.key}</code>
              <span className={styles.note}>{noteOf(item)}</span>
            </th>
            <td className={styles.end}>
              <Button
                look="quiet"
                aria-label={say('privacy.stored.deleteKey', { key: item.key })}
                onClick={() => onDelete(item)}
              >
                {say('privacy.stored.delete')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function noteOf({ what, bytes }: StoredItem): string {
  return bytes === undefined ? what : say('privacy.stored.bytes', { what, bytes: count(bytes) })
}
