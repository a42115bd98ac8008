import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { Cursor } from '#domain/scenario/momentAt.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { useActions, useMoment, useScenario } from '#store/hooks.ts'
import type { Refusal } from './FaultsDialog.tsx'
import styles from './Share.module.css'
import { withWords } from '#content/sentence.ts'

/** Nobody drops a file on a page that is not drawn yet. */
const DropZone = lazy(async () => ({ default: (await import('./DropZone.tsx')).DropZone }))
const ShareDialog = lazy(async () => ({ default: (await withWords(import('./ShareDialog.tsx'), 'asked')).ShareDialog }))
const FaultsDialog = lazy(async () => ({
  default: (await withWords(import('./FaultsDialog.tsx'), 'asked')).FaultsDialog,
}))

interface ShareProps {
  /** Addresses are the application's: it knows where it is served. */
  readonly linkFor: (scenario: Scenario, cursor: Cursor) => string
}

/** The word in the bar, the dialog behind it, and the window that takes files. */
export function Share({ linkFor }: ShareProps): ReactNode {
  const scenario = useScenario()
  const { on, steps } = useMoment()
  const { openScenario } = useActions()
  const [isOpen, setOpen] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [opened, setOpened] = useState<string | null>(null)

  const open = useCallback(
    async (files: readonly File[]) => {
      const file = files[0]
      if (!file) return
      const { readScenario } = await import('./readScenario.ts')
      const read = await readScenario(file)
      setOpen(false)
      setRefusal(read.ok ? null : read)
      setOpened(read.ok ? file.name : null)
      if (read.ok) openScenario(read.scenario)
    },
    [openScenario],
  )
  const onFiles = useCallback((files: readonly File[]) => void open(files), [open])

  return (
    <>
      <button type="button" className={styles.button} onClick={() => setOpen(true)}>
        {say('share.button')}
      </button>
      <span role="status" className="visuallyHidden">
        {opened === null ? null : say('share.open.opened', { name: opened })}
      </span>
      {isOpen ? (
        <Suspense fallback={null}>
          <ShareDialog
            scenario={scenario}
            on={on}
            link={linkFor(scenario, { on, steps })}
            onFiles={onFiles}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
      {refusal ? (
        <Suspense fallback={null}>
          <FaultsDialog refusal={refusal} onClose={() => setRefusal(null)} />
        </Suspense>
      ) : null}
      <Suspense fallback={null}>
        <DropZone onFiles={onFiles} />
      </Suspense>
    </>
  )
}
