import { count, dayLong } from '#content/format.ts'
import { classWords, endWords } from '#content/pathsWords.ts'
import { say } from '#content/say.ts'
import { isExistingUser } from '#domain/consent/start.ts'
import type { Design } from '#domain/design/design.ts'
import type { Answer, AnsweredEnd } from '#domain/paths/answer.ts'
import { groupEnds } from '#domain/paths/groupEnds.ts'

/** An answer to be read by a person in a terminal: those that are as asked bear a mark. */
export function pathsAsText(answer: Answer): string {
  const { ends } = answer
  const smallest = ends.find((end) => end.isLike)
  return [
    say('cli.paths.answer', { count: answer.count, ends: ends.length, day: dayLong(answer.question.scenario.until) }),
    heading(answer),
    say('cli.paths.explored', {
      paths: answer.paths === null ? `> ${count(Number.MAX_SAFE_INTEGER)}` : count(answer.paths),
      standings: answer.standings,
      days: answer.days,
    }),
    '',
    ...(smallest ? [say('cli.paths.example'), ...exampleLines(smallest)] : [say('cli.paths.exampleNone')]),
    '',
    ...groups(answer),
  ].join('\n')
}

function heading({ question }: Answer): string {
  const { person, telling, design } = question.scenario
  const wanted = Object.entries(question.wanted).map(([id, value]) => `${id}=${value}`)
  return say('cli.paths.person', {
    existing: isExistingUser(person.joined) ? 'yes' : 'no',
    joined: person.joined,
    region: person.region,
    phone: person.phone,
    telling: design ? say('cli.paths.ofLab') : telling,
    wanted: wanted.length > 0 ? wanted.join(', ') : say('cli.paths.anything'),
  })
}

function exampleLines({ steps }: AnsweredEnd): string[] {
  if (steps.length === 0) return [`  ${say('cli.paths.nothing')}`]
  const days = [...new Set(steps.map(({ on }) => on))]
  return days.map((day) => {
    const own = steps.filter(({ on }) => on === day).map((step) => step.do)
    return `  ${say('cli.paths.step', { day, steps: own.join(' ') })}`
  })
}

/** By where the switch stands and what is left of the account, as on the page, each end with its shortest path in numbers. */
function groups({ ends, question }: Answer): string[] {
  const { design } = question.scenario
  return groupEnds(ends, design).flatMap(({ ends: own }) => [
    ...own.slice(0, 1).map(({ state }) => classWords(state, design)),
    ...own.map((end) => endLine(end, design)),
    '',
  ])
}

function endLine(end: AnsweredEnd, design: Design | undefined): string {
  const { state, isLike, taps, screens, days, paths, reversible } = end
  return say('cli.paths.end', {
    mark: isLike ? '*' : ' ',
    state: endWords(state, design),
    taps,
    screens,
    days,
    paths: count(paths),
    many: paths,
    reversible: reversible === 'no' || reversible === 'nothingAnswered' ? reversible : 'until',
    until: reversible,
  })
}
