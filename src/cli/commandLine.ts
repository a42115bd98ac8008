import { lessonCommand } from '#cli/lesson.ts'
import { pathsCommand } from '#cli/paths.ts'
import { measureCommand } from '#cli/measure.ts'
import { replayCommand } from '#cli/replay.ts'
import { studyCommand } from '#cli/study.ts'
import { say } from '#content/say.ts'

const commands = {
  replay: replayCommand,
  paths: pathsCommand,
  measure: measureCommand,
  study: studyCommand,
  lesson: lessonCommand,
}

function isCommand(name: string | undefined): name is keyof typeof commands {
  return name !== undefined && Object.hasOwn(commands, name)
}

/** What the command line does with these words; the answer is its exit code. */
export function commandLine([name, ...rest]: readonly string[]): number {
  if (isCommand(name)) {
    if (!rest.includes('--help')) return commands[name](rest)
    process.stdout.write(`${say(`cli.help.${name}`)}\n`)
    return 0
  }
  const usage = say('cli.usage')
  if (name === '--help') {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  process.stderr.write(`${name === undefined ? usage : `${say('cli.unknownCommand', { name })} ${usage}`}\n`)
  return 2
}
