import { useEffect, useMemo, type ReactNode } from 'react'
import { Link } from 'react-router'
import { count, dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import type { Subject } from '#domain/design/subject.ts'
import type { Answer } from '#domain/paths/answer.ts'
import { printQuestion } from '#domain/paths/fragment.ts'
import { usualQuestion, withDesign, type Question } from '#domain/paths/question.ts'
import type { Phone } from '#domain/scenario/types.ts'
import { usePaths } from '#features/paths/usePaths.ts'

interface LabPathsProps {
  readonly subject: Subject
  readonly phone: Phone
}

/** How long a knob must stand still before all paths are followed, in milliseconds. */
const STILL = 400

/** How many paths of this design end with all held back, and the page that shows them. */
export function LabPaths({ subject, phone }: LabPathsProps): ReactNode {
  const { answer, ask } = usePaths()
  const question = useMemo(() => questionOf(subject, phone), [subject, phone])
  // The notice of 2021 as shipped asks for nothing that could be held back.
  const isCounted = subject.design !== undefined || subject.question === '2016'
  useEffect(() => {
    if (!isCounted) return undefined
    const waiting = setTimeout(() => ask(question), STILL)
    return () => clearTimeout(waiting)
  }, [ask, question, isCounted])
  const known = answer.kind === 'found' && answer.found.question === question ? answer.found : null
  return (
    <p>
      {!isCounted || answer.kind === 'failed' ? null : <>{known ? ended(known) : say('labPage.paths.working')} · </>}
      <Link to={{ pathname: '/paths/', hash: printQuestion(question) }}>
        {say('labPage.paths.all', { day: dayLong(question.scenario.until) })}
      </Link>
    </p>
  )
}

function questionOf({ telling, design }: Subject, phone: Phone): Question {
  const { scenario, wanted } = usualQuestion()
  const asked = { scenario: { ...scenario, telling, person: { ...scenario.person, phone } }, wanted }
  return design ? withDesign(asked, design) : asked
}

function ended({ ends, count: like, paths }: Answer): string {
  if (paths === null) return say('labPage.paths.many', { held: count(like), all: count(ends.length) })
  const held = ends.reduce((sum, end) => sum + (end.isLike ? end.paths : 0), 0)
  return say('labPage.paths', { held: count(held), all: count(paths) })
}
