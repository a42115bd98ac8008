import { commandLine } from '#cli/commandLine.ts'

// Who reads only the beginning (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = commandLine(process.argv.slice(2))
