import { useId, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { MOST_CODES } from '#domain/lesson/room.ts'
import { CODE_LENGTH, CODE_LETTERS, readCode, shownCode, type ReadCode } from '#domain/lesson/voteCode.ts'
import { Button } from '#ui/Button.tsx'
import type { Presenting } from './presenting.ts'
import styles from './Notes.module.css'

interface CodeFieldProps extends Presenting {
  /** Where the lesson lies for students. */
  readonly address: string
}

/** Of these letters an address can be read out, or written on a board. */
const SAID = 80

/** Where codes are typed that students read out. Each counts once; what is wrong with one is said. */
export function CodeField({ lesson, room, act, address }: CodeFieldProps): ReactNode {
  const field = useId()
  const [typed, setTyped] = useState('')
  const [told, setTold] = useState<{ readonly text: string; readonly isWrong: boolean }>({ text: '', isWrong: false })
  const here = room.codes.filter((code) => {
    const read = readCode(lesson, code)
    return read.ok && read.ballot.step === room.step
  })
  const last = room.codes.at(-1)
  const where = new URL(address, location.href).href

  function add(): void {
    const read = readCode(lesson, typed)
    const text = outcomeOf(read, room.codes, (code) => readCode(lesson, code))
    const isTaken = read.ok && !room.codes.includes(read.code) && room.codes.length < MOST_CODES
    setTold({ text, isWrong: !isTaken })
    if (!isTaken) return
    act({ do: 'addCode', code: read.code })
    setTyped('')
  }

  return (
    <form
      className={styles.codes}
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim() !== '') add()
      }}
    >
      <label htmlFor={field}>{say('present.codes.label')}</label>
      <div className={styles.ways}>
        <input
          id={field}
          className={styles.code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          size={CODE_LENGTH + 2}
          value={typed}
          aria-invalid={told.isWrong}
          aria-describedby={`${field}-told`}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
        <Button submits>{say('present.codes.add')}</Button>
      </div>
      <p id={`${field}-told`} role="status" className={told.isWrong ? styles.wrong : styles.small}>
        {told.text}
      </p>
      <p className={styles.small}>
        {say('present.codes.how')}
        {where.length <= SAID ? ` ${say('present.codes.where', { address: where })}` : null}
      </p>
      {here.length > 0 ? <p className={styles.small}>{say('present.codes.last', { count: here.length })}</p> : null}
      {last === undefined ? null : (
        <Button look="quiet" icon="undo" onClick={() => act({ do: 'dropCode', code: last })}>
          {say('present.codes.drop', { code: shownCode(last) })}
        </Button>
      )}
    </form>
  )
}

function outcomeOf(read: ReadCode, codes: readonly string[], known: (code: string) => ReadCode): string {
  if (!read.ok) {
    if (read.reason === 'letter') return say('present.codes.letter', { found: read.found, letters: CODE_LETTERS })
    if (read.reason === 'length') return say('present.codes.length', { wanted: CODE_LENGTH, found: read.found })
    return say('present.codes.check')
  }
  const code = shownCode(read.code)
  if (codes.includes(read.code)) return say('present.codes.twice', { code })
  if (codes.length >= MOST_CODES) return say('present.codes.full')
  const { ballot, voter } = read
  const option = ballot.options.find(({ id }) => id === read.option)?.text ?? read.option
  const values = { code, option, step: ballot.step + 1 }
  const isSecond = codes.some((one) => {
    const other = known(one)
    return other.ok && other.ballot.key === ballot.key && other.voter === voter
  })
  return isSecond ? say('present.codes.changed', values) : say('present.codes.counted', values)
}
