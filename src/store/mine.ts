import { createStore } from 'zustand/vanilla'
import { NOTHING_GIVEN, type Answers, type Given, type Question } from '#domain/mine/answers.ts'

/** What was answered to the four questions, and whether the page that they come to was asked for. */
interface MineAnswers {
  readonly given: Given
  readonly isAsked: boolean
}

const NOTHING: MineAnswers = { given: NOTHING_GIVEN, isAsked: false }

/**
 * In memory only: going to another page and back keeps the answers, closing or reloading the window forgets them. They
 * are never put into a storage, the address or the history.
 */
export const mineAnswers = createStore<MineAnswers>(() => NOTHING)

export function giveAnswer(question: Question, answer: Answers[Question]): void {
  mineAnswers.setState(({ given }) => ({ given: { ...given, [question]: answer } }))
}

export function askForMine(): void {
  mineAnswers.setState({ isAsked: true })
}

export function forgetAnswers(): void {
  mineAnswers.setState(NOTHING)
}
