import { pathsCommand } from '#cli/paths.ts'
import { measureCommand } from '#cli/measure.ts'
import { replayCommand } from '#cli/replay.ts'
import { studyCommand } from '#cli/study.ts'
import { say } from '#content/say.ts'

const commands = { replay: replayCommand, paths: pathsCommand, measure: measureCommand, study: studyCommand }

function isCommand(name: string | undefined): name is keyof typeof commands {
  return name !== undefined && Object.hasOwn(commands, name)
}

// Who reads only the beginning (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const [name, ...rest] = process.argv.slice(2)
if (isCommand(name)) {
  if (rest.includes('--help')) process.stdout.write(`${say(`cli.help.${name}`)}\n`)
  else process.exitCode = commands[name](rest)
} else if (name === '--help') {
  process.stdout.write(`${say('cli.usage')}\n`)
} else {
  const usage = say('cli.usage')
  process.stderr.write(`${name === undefined ? usage : `${say('cli.unknownCommand', { name })} ${usage}`}\n`)
  process.exitCode = 2
}
