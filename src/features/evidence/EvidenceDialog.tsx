import { useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { richParts } from '#content/rich.ts'
import { say } from '#content/say.ts'
import { recordLanguage } from '#content/sentence.ts'
import { parseIsoDay, type IsoDay } from '#domain/day/isoDay.ts'
import { Dialog } from '#ui/Dialog.tsx'
import type { EvidenceRequest } from '#ui/EvidenceMark.tsx'
import styles from './Evidence.module.css'

interface ListProps {
  readonly ids: readonly string[]
  /** The day up to which sources are shown; null where all are. */
  readonly publicBy?: IsoDay | null
  readonly onShowAll?: () => void
}

interface EvidenceDialogProps {
  readonly request: EvidenceRequest
  readonly onClose: () => void
  /** The tables and what draws them, fetched on demand: no first view waits for them. */
  readonly load?: () => Promise<ComponentType<ListProps>>
}

const loadList = async () => (await import('./EvidenceList.tsx')).EvidenceList

export function EvidenceDialog({ request, onClose, load = loadList }: EvidenceDialogProps): ReactNode {
  const [loaded, setLoaded] = useState<{ readonly List: ComponentType<ListProps> } | 'failed' | null>(null)

  const [isAll, setAll] = useState(false)
  // Once it is asked for, everything shows in the dialog that stands open.
  const publicBy = isAll ? null : parseIsoDay(request.publicBy ?? '')

  function showAll(): void {
    request.onShowAll?.()
    setAll(true)
  }

  useEffect(() => {
    let isWanted = true
    load().then(
      (List) => isWanted && setLoaded({ List }),
      () => isWanted && setLoaded('failed'),
    )
    return () => {
      isWanted = false
    }
  }, [load])

  return (
    <Dialog title={say('evidence.title')} closeLabel={say('evidence.close')} onClose={onClose}>
      <p className={styles.sentence}>
        {/* In the language of the page, as it was said there. */}
        <span data-evidence={request.ids.join(' ')}>{plainText(request.sentence)}</span>
      </p>
      {loaded === null ? <output>{say('evidence.loading')}</output> : null}
      {loaded === 'failed' ? <p role="alert">{say('evidence.failed')}</p> : null}
      {recordLanguage() ? <p className={styles.aside}>{say('language.record')}</p> : null}
      {loaded !== null && loaded !== 'failed' ? (
        <loaded.List ids={request.ids} publicBy={publicBy} onShowAll={showAll} />
      ) : null}
    </Dialog>
  )
}

/** The sentence as it is read: its rich parts are controls elsewhere, not here. */
function plainText(text: string): string {
  return richParts(text)
    .map((part) => part.text)
    .join('')
}
