import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { SPANS, type Given, type Question } from '#domain/mine/answers.ts'
import type { PlainId } from '#content/sentence.ts'

const YEARS: Readonly<Record<Question, string>> = { joined: '2021', region: '2016', found: '2016', accepted: '2021' }

export function questionText(question: Question): string {
  return say(`mine.ask.${question}`, { year: YEARS[question] })
}

export function whyText(question: 'joined' | 'region'): string {
  return say(`mine.why.${question}`, { year: YEARS[question] })
}

/** An answer, in words. */
export function answerText(question: Question, answer: NonNullable<Given[Question]>): string {
  const span = question === 'joined' && answer !== 'unknown' ? SPANS[answer as keyof typeof SPANS] : null
  const days = span ? { first: dayLong(span.first), last: dayLong(span.last) } : {}
  return say(`mine.${question}.${answer}` as PlainId, { year: YEARS[question], ...days })
}
