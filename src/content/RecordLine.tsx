import type { ReactNode } from 'react'
import { recordLanguage } from '#content/sentence.ts'

/** A title or a name from the record that states nothing by itself: in the language in which it is recorded. */
export function RecordLine({ text }: { readonly text: string }): ReactNode {
  const lang = recordLanguage()
  return lang ? <span lang={lang}>{text}</span> : text
}
