import { lazy, memo, Suspense, useId, useMemo, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { Answer } from '#domain/paths/answer.ts'
import { Button } from '#ui/Button.tsx'
import { ReadPage } from '#ui/ReadPage.tsx'
import { builtProofs, usualAnswer } from './builtAnswers.ts'
import { EndsStrip } from './EndsStrip.tsx'
import { EndsTable } from './EndsTable.tsx'
import { Example, type PlayAt } from './Example.tsx'
import { LinkNote } from './LinkNote.tsx'
import { answerWords, detailWords } from '#content/pathsWords.ts'
import { QuestionSentence } from './QuestionSentence.tsx'
import { TakeQuestion } from './TakeQuestion.tsx'
import { Theorems } from './Theorems.tsx'
import { usePaths, type Search } from './usePaths.ts'
import { useQuestion } from './useQuestion.ts'
import styles from './Paths.module.css'

/** What holds of a design is said when one is asked about. */
const DesignTheorems = lazy(async () => ({ default: (await import('./DesignTheorems.tsx')).DesignTheorems }))

const WORDS = ['end', 'path', 'day', 'standing', 'shortest', 'reversible', 'rules'] as const

interface PathsProps {
  readonly playAt: PlayAt
}

/** All that can be reached: a question with slots, its answer, every end, and what holds on every path. */
export function Paths({ playAt }: PathsProps): ReactNode {
  const { answer, known, proofs, ask, prove, proveDesign, cancel } = usePaths()
  const { question, note, change, closeNote } = useQuestion(ask)
  // Until another is asked, the answer to the first question is the one that was built in.
  // Nearly every search is over in a blink: until it says that it takes longer, what stands there stays.
  const isQuick = answer.kind === 'working' && answer.done === 0
  const shown =
    answer.kind === 'found' || isQuick ? (known ?? usualAnswer) : answer.kind === 'idle' ? usualAnswer : null
  const sentence = useMemo(() => <QuestionSentence question={question} onChange={change} />, [question, change])
  const ends = useMemo(() => (shown ? <EndsLine answer={shown} /> : null), [shown])
  // None is drawn anew while the other, or the sentence, changes.
  const found = useMemo(() => (shown ? <Found answer={shown} playAt={playAt} /> : null), [shown, playAt])
  const { design } = question.scenario
  const theorems = useMemo(
    () =>
      design ? (
        <Suspense fallback={null}>
          <DesignTheorems design={design} search={proofs} onProve={() => proveDesign(design)} onCancel={cancel} />
        </Suspense>
      ) : (
        <Theorems built={builtProofs} search={proofs} onProve={prove} onCancel={cancel} playAt={playAt} />
      ),
    [design, proofs, prove, proveDesign, cancel, playAt],
  )
  return (
    <ReadPage title={say('paths.title')} lede={say('paths.lede')}>
      {note ? <LinkNote note={note} onClose={closeNote} /> : null}
      <section className={styles.asked} aria-label={say('paths.question')} aria-busy={isQuick}>
        {sentence}
        <output className={styles.answer}>{answerText(answer, shown)}</output>
        {ends}
        {answer.kind === 'working' && !isQuick ? (
          <div className={styles.prove}>
            <progress className={styles.progress} aria-hidden="true" max={answer.of} value={answer.done} />
            <Button onClick={cancel}>{say('paths.cancel')}</Button>
            <p>{say('paths.working', { done: answer.done, of: answer.of })}</p>
          </div>
        ) : null}
        {answer.kind === 'stopped' ? <Button onClick={() => ask(question)}>{say('paths.again')}</Button> : null}
      </section>
      {found}
      <Part title={say(design ? 'lab.paths.theorems' : 'paths.theorems')}>{theorems}</Part>
      <Definitions />
    </ReadPage>
  )
}

function EndsLine({ answer }: { readonly answer: Answer }): ReactNode {
  return (
    <>
      <EndsStrip ends={answer.ends} design={answer.question.scenario.design} />
      <p className={styles.detail}>{detailWords(answer)}</p>
      <TakeQuestion answer={answer} />
    </>
  )
}

/** What the words on the page mean: the same whatever is searched. */
const Definitions = memo(function Definitions(): ReactNode {
  return (
    <Part title={say('paths.words')}>
      <dl className={styles.words}>
        {WORDS.map((word) => (
          <div key={word}>
            <dt>{say(`paths.word.${word}`)}</dt>
            <dd>{say(`paths.word.${word}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  )
})

function answerText(search: Search<Answer>, shown: Answer | null): string {
  if (shown) return answerWords(shown)
  if (search.kind === 'working') return say('paths.searching')
  return say(search.kind === 'stopped' ? 'paths.stopped' : 'paths.failed')
}

/** The smallest example, and the ends. */
function Found({ answer, playAt }: { readonly answer: Answer; readonly playAt: PlayAt }): ReactNode {
  const [showsAll, setShowsAll] = useState(false)
  const like = answer.ends.filter((end) => end.isLike)
  const { scenario } = answer.question
  const ends = showsAll ? answer.ends : like
  const isPartial = like.length < answer.ends.length
  const [smallest] = like
  return (
    <>
      <Part title={say('paths.example')}>
        {smallest ? (
          <Example scenario={scenario} end={smallest} playAt={playAt} />
        ) : (
          <p className={styles.text}>{say('paths.example.none')}</p>
        )}
      </Part>
      <Part title={say('paths.ends')}>
        {isPartial ? (
          <Button className={styles.showAll} aria-pressed={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {say('paths.showAll', { count: answer.ends.length })}
          </Button>
        ) : null}
        {ends.length > 0 ? (
          <EndsTable
            scenario={scenario}
            ends={ends}
            caption={say(showsAll || !isPartial ? 'paths.ends.all' : 'paths.ends.like', { count: ends.length })}
            isMixed={showsAll && isPartial}
            playAt={playAt}
          />
        ) : null}
      </Part>
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const heading = useId()
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading} className={styles.partName}>
        {title}
      </h2>
      <div className={styles.partBody}>{children}</div>
    </section>
  )
}
