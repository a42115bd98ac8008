import { lazy, Suspense, useState, type ReactNode } from 'react'
import { withWords } from '#content/sentence.ts'
import type { EmbedView } from '#domain/embed/types.ts'
import styles from './EmbedFold.module.css'

const EmbedCode = lazy(async () => ({
  default: (await withWords(import('#features/share/EmbedCode.tsx'), 'asked')).EmbedCode,
}))

interface EmbedFoldProps {
  readonly label: string
  readonly link: () => string
  readonly view: EmbedView
}

/** The HTML of one view, where a page has no dialog to share in: it comes when it is opened. */
export function EmbedFold({ label, link, view }: EmbedFoldProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen ? (
        <Suspense fallback={null}>
          <EmbedCode link={link()} views={[view]} />
        </Suspense>
      ) : null}
    </details>
  )
}
