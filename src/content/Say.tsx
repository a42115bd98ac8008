import { Fragment, type ReactNode } from 'react'
import { richParts } from '#content/rich.ts'
import { languageOf, sentence, type MessageValues, type PlainId } from '#content/sentence.ts'

export type RichTags = Readonly<Record<string, (text: string) => ReactNode>>

interface SayProps {
  readonly id: PlainId
  readonly values?: MessageValues
  readonly tags?: RichTags
}

/** A sentence with elements in it: `<read>…</read>` in the text is drawn by `tags.read`. */
export function Say({ id, values, tags }: SayProps): ReactNode {
  return <Rich text={sentence(id, values)} lang={languageOf(id)} {...(tags ? { tags } : {})} />
}

interface RichProps {
  readonly text: string
  /** Where it is another than that of the page around it. */
  readonly lang?: string | undefined
  readonly tags?: RichTags
}

/** The parts of a text with its tags drawn. A tag that nobody draws shows its words. */
export function Rich({ text, lang, tags = {} }: RichProps): ReactNode {
  const parts = richParts(text).map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the parts of one sentence never reorder
    <Fragment key={index}>{part.tag === null ? part.text : (tags[part.tag]?.(part.text) ?? part.text)}</Fragment>
  ))
  return lang ? <span lang={lang}>{parts}</span> : parts
}
