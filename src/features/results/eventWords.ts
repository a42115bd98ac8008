import { dayLong } from '#content/format.ts'
import { say } from '#content/say.ts'
import { stepName } from '#content/stepName.ts'
import { answerNames, susStatements } from '#content/questionSays.ts'
import { allItems } from '#domain/results/items.ts'
import type { AnswerValue, RecordEvent } from '#domain/record/types.ts'
import type { Screen } from '#domain/scenario/types.ts'
import type { Item, Study } from '#domain/study/types.ts'
import { seconds } from './numbers.ts'

/** What happened, in words. */
export function eventWords(study: Study, event: RecordEvent): string {
  switch (event.type) {
    case 'page':
      return say('resultsPage.event.page', { page: event.page })
    case 'consent':
      return say(event.given ? 'resultsPage.event.consent.yes' : 'resultsPage.event.consent.no')
    case 'shown':
      return say('resultsPage.event.shown', { screen: screenWords(event.screen) })
    case 'step':
    case 'refused':
      return say(`resultsPage.event.${event.type}`, { step: stepName(event.step) })
    case 'passed':
      return say('resultsPage.event.passed', { day: dayLong(event.to) })
    case 'answered':
      return answeredWords(study, event.question, event.value)
    case 'away':
      return say(`resultsPage.event.away.${event.how}`, { time: seconds(event.ms) })
    case 'resumed':
      return say(`resultsPage.event.resumed.${event.after}`)
    default:
      return say(`resultsPage.event.${event.type}`)
  }
}

/** What a screen is called; of an app that is limited, by its gravest form. */
export function screenWords(screen: Screen): string {
  return say(`notes.screen.${screen === 'limited' ? 'silent' : screen}`)
}

function answeredWords(study: Study, question: string, value: AnswerValue): string {
  const [id = '', number] = question.split('.')
  const item = allItems(study).find((one) => one.id === question || one.id === id)
  const values = Array.isArray(value) ? value.map(String) : [String(value)]
  const answer = values.map((one) => answerWords(item, one)).join(', ')
  return say('resultsPage.event.answered', {
    question: item ? questionWords(item, number) : question,
    answer: answer === '' ? say('resultsPage.event.answered.nothing') : answer,
  })
}

function questionWords(item: Item, number: string | undefined): string {
  if (item.kind !== 'sus') return say('resultsPage.event.words', { words: item.text })
  const statement = susStatements()[Number(number) - 1]
  return statement === undefined ? item.id : say('resultsPage.event.words', { words: statement })
}

/** An answer in the words that were read, where it has some. */
function answerWords(item: Item | undefined, answer: string): string {
  if (item && 'options' in item) return item.options.find(({ id }) => id === answer)?.text ?? answer
  if (item?.kind === 'comprehension') return answerNames(item).find(({ id }) => id === answer)?.name ?? answer
  return answer
}
