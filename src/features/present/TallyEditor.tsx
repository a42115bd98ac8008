import { useState, type ReactNode } from 'react'
import { LessonLine } from '#content/LessonWords.tsx'
import { say } from '#content/say.ts'
import { ballotsAt } from '#domain/lesson/ballots.ts'
import { MOST_HANDS } from '#domain/lesson/room.ts'
import { tallyCsv, tallyOf, type OptionCount, type Tally } from '#domain/lesson/tally.ts'
import { Button } from '#ui/Button.tsx'
import { saveFile } from '#ui/saveFile.ts'
import { CodeField } from './CodeField.tsx'
import type { Presenting } from './presenting.ts'
import styles from './Notes.module.css'

interface TallyEditorProps extends Presenting {
  /** Where the lesson lies for students. */
  readonly address: string
}

/** The hands that are up, option by option, and the codes that are read out. */
export function TallyEditor({ address, ...presenting }: TallyEditorProps): ReactNode {
  const { lesson, room } = presenting
  const ballots = ballotsAt(lesson, room.step)
  const hasVotes = Object.keys(room.tallies).length > 0 || room.codes.length > 0
  if (ballots.length === 0 && !hasVotes) return null
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{say('present.votes')}</h3>
      {ballots.map((ballot) => (
        <BallotHands key={ballot.key} tally={tallyOf(room, ballot, lesson)} act={presenting.act} />
      ))}
      {ballots.length > 0 ? <CodeField {...presenting} address={address} /> : null}
      {hasVotes ? <SaveTallies {...presenting} /> : null}
    </section>
  )
}

interface BallotHandsProps {
  readonly tally: Tally
  readonly act: Presenting['act']
}

function BallotHands({ tally, act }: BallotHandsProps): ReactNode {
  const { ballot, options, total } = tally
  return (
    <fieldset className={styles.ballot}>
      <legend>{ballot.ask}</legend>
      {options.map((one) => (
        <Hands
          key={one.id}
          option={one}
          isAnswer={ballot.kind === 'question'}
          onCount={(hands) => act({ do: 'count', ballot: ballot.key, option: one.id, hands })}
        />
      ))}
      <p className={styles.small}>{say('present.votes.total', { count: total })}</p>
    </fieldset>
  )
}

interface HandsProps {
  readonly option: OptionCount
  /** To a question, and no prediction. */
  readonly isAnswer: boolean
  readonly onCount: (hands: number) => void
}

function Hands({ option: { text, hands, codes, isOutcome }, isAnswer, onCount }: HandsProps): ReactNode {
  // While somebody types, an empty field is no zero yet.
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div className={styles.hands}>
      <span>
        <LessonLine text={text} />
        {isOutcome ? <b> · {isAnswer ? say('present.votes.right') : say('present.votes.cameTrue')}</b> : null}
      </span>
      <span className={styles.counter}>
        <Button
          aria-label={say('present.hands.less', { option: text })}
          disabled={hands === 0}
          icon="minus"
          onClick={() => onCount(hands - 1)}
        />
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_HANDS}
          aria-label={say('present.hands', { option: text })}
          value={typed ?? hands}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value)
            if (value !== '') onCount(Number(value))
          }}
          onBlur={() => setTyped(null)}
        />
        <Button
          aria-label={say('present.hands.one', { option: text })}
          icon="plus"
          onClick={() => onCount(hands + 1)}
        />
        {codes > 0 ? <span className={styles.small}>{say('present.hands.codes', { codes })}</span> : null}
      </span>
    </div>
  )
}

function SaveTallies({ lesson, room }: Presenting): ReactNode {
  const [saved, setSaved] = useState('')
  function save(): void {
    const name = saveFile(`${lesson.id}-votes.csv`, 'text/csv;charset=utf-8', tallyCsv(room, lesson))
    setSaved(say('present.tallies.saved', { name }))
  }
  return (
    <>
      <Button look="quiet" icon="download" onClick={save}>
        {say('present.tallies.save')}
      </Button>
      <span className={styles.small}>{saved}</span>
    </>
  )
}
