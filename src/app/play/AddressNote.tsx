import { lazy, Suspense, type ReactNode } from 'react'
import type { LinkNote } from '#app/address.ts'
import { withWords } from '#content/sentence.ts'

// Most addresses are right: what is said of the others, and its words, come when one is not.
const LinkNotice = lazy(async () => ({
  default: (await withWords(import('#app/play/LinkNotice.tsx'), 'asked')).LinkNotice,
}))

interface AddressNoteProps {
  readonly note: LinkNote | null
  readonly onClose: () => void
}

/** What was wrong with the address, if anything was. */
export function AddressNote({ note, onClose }: AddressNoteProps): ReactNode {
  return note ? (
    <Suspense fallback={null}>
      <LinkNotice note={note} onClose={onClose} />
    </Suspense>
  ) : null
}
