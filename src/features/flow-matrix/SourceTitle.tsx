import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { SourceShown } from './evidence.ts'

/** The title of a publication, and the way to it where its address is recorded. */
export function SourceTitle({ title, publisher, url }: SourceShown): ReactNode {
  const words = title ?? publisher
  if (url === null) return <span>{words}</span>
  return (
    <a href={url} target="_blank" rel="noreferrer" aria-label={say('drawer.source.link', { title: words })}>
      {words}
    </a>
  )
}
