import { useState, useSyncExternalStore, type ReactNode } from 'react'
import { linkTo } from '#app/address.ts'
import { parseFragment } from '#app/paths.ts'
import { say } from '#content/say.ts'
import { deleteKept, keep, keptItems, onKept, type KeptItem } from '#store/kept.ts'
import { setPublicOnly } from '#store/setting.ts'
import { openScenario, session, withDesigns } from '#store/session.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './KeptStories.module.css'

function linkHere(): string {
  const { scenario, cursor } = session.getState()
  return linkTo(scenario, cursor)
}

const NOTHING: readonly KeptItem[] = []

/** What is kept, and the button that keeps: nothing is stored before it is pressed. */
export function KeptList(): ReactNode {
  const kept = useSyncExternalStore(onKept, keptItems, () => NOTHING).filter(({ kind }) => kind === 'story')
  const [name, setName] = useState(say('kept.usualName'))
  const [report, setReport] = useState('')

  function save(): void {
    const result = keep(name, linkHere())
    setReport(result.ok ? say('kept.done', { name }) : say(`kept.${result.reason}`))
  }

  function open(item: KeptItem): void {
    const link = parseFragment(new URL(item.link, location.href).hash)
    if (link.kind === 'design') return withDesigns(() => open(item))
    if (link.kind !== 'moment') return
    openScenario(link.state.scenario, link.state.cursor)
    setPublicOnly(link.state.publicOnly ?? false)
  }

  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <label>
          {say('kept.name')}{' '}
          <input required maxLength={60} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        </label>
        <button type="submit">{say('kept.keep')}</button>
      </form>
      <p role="status">{report}</p>
      {kept.length > 0 ? (
        <ul aria-label={say('kept.list')}>
          {kept.map((item) => (
            <li key={item.key}>
              <button type="button" onClick={() => open(item)}>
                {say('kept.open', { name: item.name })}
              </button>
              <button
                type="button"
                aria-label={say('kept.delete', { name: item.name })}
                onClick={() => deleteKept(item.key)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
