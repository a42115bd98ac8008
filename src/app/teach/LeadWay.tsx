import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { OwnPlace } from '#app/teach/ownAddress.ts'
import { useLead } from '#app/teach/useLead.ts'
import { say } from '#content/say.ts'
import type { Lesson } from '#domain/lesson/types.ts'

interface LeadWayProps {
  readonly lesson: Lesson
  readonly place: OwnPlace
}

/** Behind the other ways of the editor. */
export function LeadWay({ lesson, place }: LeadWayProps): ReactNode {
  const to = useLead(lesson, place)
  if (to === null) return null
  return (
    <>
      <span aria-hidden="true">·</span> <Link to={to}>{say('teach.way.present')}</Link>
    </>
  )
}
