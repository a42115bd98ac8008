import { count, dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { isExistingUser } from '#domain/consent/start.ts'
import type { Answer, AnsweredEnd } from '#domain/paths/answer.ts'
import { LASTING } from '#domain/paths/lasting.ts'

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
    ...groups(ends),
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

/** By where the switch stands and what is left of the account, each end with its shortest path in numbers. */
function groups(ends: readonly AnsweredEnd[]): string[] {
  const classOf = ({ state }: AnsweredEnd): string => {
    const first = state.answer === undefined ? `sharing2016 ${state.sharing2016}` : `answer ${state.answer}`
    return `${first}; account ${state.account}`
  }
  return [...new Set(ends.map(classOf))]
    .sort()
    .flatMap((name) => [name, ...ends.filter((end) => classOf(end) === name).map(endLine), ''])
}

function endLine({ state, isLike, taps, screens, days, paths }: AnsweredEnd): string {
  const { answer, held } = state
  const regions = answer === undefined ? LASTING.slice(2) : LASTING.filter((region) => region !== 'account')
  const rest: string[] = regions.map((region) => `${region} ${state[region]}`)
  if (held) rest.push(`held ${held.length > 0 ? held.join('+') : '-'}`)
  return say('cli.paths.end', {
    mark: isLike ? '*' : ' ',
    state: rest.join(', '),
    taps,
    screens,
    days,
    paths: count(paths),
    many: paths,
  })
}
