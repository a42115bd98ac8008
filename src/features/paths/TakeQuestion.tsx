import { useState, type ReactNode } from 'react'
import { dayLong } from '#content/format.ts'
import { answerWords } from '#content/pathsWords.ts'
import { say } from '#content/say.ts'
import type { Answer } from '#domain/paths/answer.ts'
import { printQuestion } from '#domain/paths/fragment.ts'
import { Button } from '#ui/Button.tsx'
import { copyText } from '#ui/copyText.ts'
import styles from './Paths.module.css'

const TAKEN = ['link', 'cite'] as const
type Taken = (typeof TAKEN)[number]

/** The question and its answer, taken along: as a link, or as a citation. */
export function TakeQuestion({ answer }: { readonly answer: Answer }): ReactNode {
  const [note, setNote] = useState<{ readonly of: Answer; readonly text: string } | null>(null)

  async function take(what: Taken): Promise<void> {
    const link = new URL(location.href)
    link.hash = printQuestion(answer.question)
    link.search = ''
    const text =
      what === 'link'
        ? link.href
        : say('paths.take.cite.text', {
            answer: answerWords(answer),
            day: dayLong(answer.question.scenario.until),
            link: link.href,
          })
    const isCopied = await copyText(text)
    setNote({ of: answer, text: isCopied ? say(`paths.take.${what}.done`) : say('paths.take.byHand', { text }) })
  }

  return (
    <div className={styles.take}>
      {TAKEN.map((what) => (
        <Button key={what} icon={what === 'link' ? 'link' : 'copy'} onClick={() => void take(what)}>
          {say(`paths.take.${what}`)}
        </Button>
      ))}
      <p role="status">{note?.of === answer ? note.text : null}</p>
    </div>
  )
}
