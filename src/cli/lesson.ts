import { readText } from '#cli/readText.ts'
import { faultText } from '#content/faultText.ts'
import { say } from '#content/say.ts'
import { registerDesigns } from '#domain/design/registry.ts'
import { allDesignTools } from '#domain/design/tools.ts'
import { minutesOf } from '#domain/lesson/minutes.ts'
import { reviewLesson, type LessonReview } from '#domain/lesson/review.ts'
import { shown } from '#domain/scenario/fault.ts'

const UNUSABLE = 2

/** `lesson check FILE…` */
export function lessonCommand([task, ...args]: readonly string[]): number {
  registerDesigns(allDesignTools)
  if (task !== 'check') return unusable([say('cli.lesson.noTask', { found: shown(task ?? '') })])
  const files = args.filter((arg) => !arg.startsWith('-'))
  const complaints = args.filter((arg) => arg.startsWith('-')).map((option) => say('cli.unknownOption', { option }))
  if (files.length === 0) complaints.push(say('cli.lesson.noFile'))
  const reviews = files.map((file) => ({ file, ...review(file) }))
  for (const { file, faults } of reviews)
    complaints.push(...faults.map((fault) => `${file}: ${fault.path}: ${faultText(fault)}`))
  if (complaints.length > 0) return unusable(complaints)
  for (const each of reviews) process.stdout.write(asText(each))
  return 0
}

function unusable(complaints: readonly string[]): number {
  process.stderr.write(`${complaints.join('\n')}\n`)
  return UNUSABLE
}

/** A file that cannot be read is a file with one fault. */
function review(file: string): LessonReview {
  const read = readText(file)
  return 'fault' in read ? { lesson: null, faults: [read.fault], advice: [] } : reviewLesson(read.text)
}

function asText({ file, lesson, advice }: LessonReview & { readonly file: string }): string {
  return [
    say('cli.lesson.ready', { file, steps: lesson?.steps.length ?? 0, minutes: lesson ? minutesOf(lesson) : 0 }),
    ...advice.map((fault) => say('cli.lesson.advice', { file, path: fault.path, text: faultText(fault) })),
    '',
  ].join('\n')
}
