import { pathsCommand } from '#cli/paths.ts'
import { measureCommand } from '#cli/measure.ts'
import { replayCommand } from '#cli/replay.ts'
import { studyCommand } from '#cli/study.ts'
import { say } from '#content/say.ts'

const commands: Readonly<Record<string, (args: readonly string[]) => number>> = {
  replay: replayCommand,
  paths: pathsCommand,
  measure: measureCommand,
  study: studyCommand,
}

// Who reads only the beginning (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const [name, ...rest] = process.argv.slice(2)
const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
if (command) {
  process.exitCode = command(rest)
} else {
  const usage = say('cli.usage')
  process.stderr.write(`${name === undefined ? usage : `${say('cli.unknownCommand', { name })} ${usage}`}\n`)
  process.exitCode = 2
}
