import { lazy, Suspense, useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Link } from 'react-router'
import { useStore } from 'zustand'
import { say } from '#content/say.ts'
import { Say } from '#content/Say.tsx'
import { WORD_PARTS, withWords } from '#content/sentence.ts'
import { answersOf, missingOf, QUESTIONS } from '#domain/mine/answers.ts'
import type { Scenario } from '#domain/scenario/types.ts'
import { askForMine, forgetAnswers, giveAnswer, mineAnswers } from '#store/mine.ts'
import { Button } from '#ui/Button.tsx'
import { ReadPage } from '#ui/ReadPage.tsx'
import { QuestionField } from './QuestionField.tsx'
import styles from './Mine.module.css'

/** The answer lives the stories and tells them in the words of the main screen: it comes when it is asked for. */
const MineResult = lazy(async () => ({
  default: (await withWords(import('./MineResult.tsx'), ...WORD_PARTS)).MineResult,
}))

interface MinePageProps {
  /** Opens a story on the main screen. Only this puts it into an address. */
  readonly onLive: (scenario: Scenario) => void
}

function wayTo(path: string): (words: string) => ReactNode {
  return (words) => <Link to={path}>{words}</Link>
}

/** Four questions, and the page that they come to. Answers live in memory: not in the address, in no storage. */
export function MinePage({ onLive }: MinePageProps): ReactNode {
  const { given, isAsked } = useStore(mineAnswers)
  const heading = useRef<HTMLHeadingElement>(null)
  const wantsFocus = useRef(false)
  const missing = missingOf(given)
  const answers = answersOf(given)

  function show(): void {
    // What is to be chosen stands in the question before the focus comes there, so that it is read out with it.
    flushSync(askForMine)
    const [first] = missing
    if (first) document.getElementById(`ask-${first}`)?.querySelector('input')?.focus()
    else if (heading.current) heading.current.focus()
    else wantsFocus.current = true
  }

  function clear(): void {
    forgetAnswers()
    document.getElementById(`ask-${QUESTIONS[0]}`)?.querySelector('input')?.focus()
  }

  return (
    <ReadPage
      className={styles.page}
      title={say('mine.title')}
      lede={say('mine.lede')}
      more={
        <div className={styles.before}>
          <p>{say('mine.private')}</p>
          <p>{say('mine.unknown.counts')}</p>
          <p className={styles.noScript}>
            <Say id="mine.noScript" tags={{ policies: wayTo('/policies/'), timeline: wayTo('/timeline/') }} />
          </p>
        </div>
      }
    >
      <section className={styles.form} aria-label={say('mine.form')}>
        {QUESTIONS.map((question, index) => (
          <QuestionField
            key={question}
            question={question}
            number={index + 1}
            given={given}
            isMissing={isAsked && missing.includes(question)}
            onAnswer={(answer) => giveAnswer(question, answer)}
          />
        ))}
        <div className={styles.actions}>
          <Button onClick={show}>{say('mine.show')}</Button>
          {isAsked ? (
            <Button look="quiet" onClick={clear}>
              {say('mine.clear')}
            </Button>
          ) : null}
          <p role="status" className={styles.missing}>
            {isAsked && missing.length > 0 ? say('mine.missing', { count: missing.length }) : ''}
          </p>
        </div>
      </section>
      {isAsked && answers ? (
        <Suspense>
          <MineResult answers={answers} given={given} heading={heading} wantsFocus={wantsFocus} onLive={onLive} />
        </Suspense>
      ) : null}
    </ReadPage>
  )
}
