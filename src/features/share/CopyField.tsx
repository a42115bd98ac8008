import { useRef, useState, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import type { PlainId } from '#content/sentence.ts'
import { Button } from '#ui/Button.tsx'
import { copyText } from '#ui/copyText.ts'
import styles from './Share.module.css'

interface CopyFieldProps {
  readonly text: string
  readonly label: PlainId
  readonly action: PlainId
  readonly copied: PlainId
  readonly byHand: PlainId
  readonly children?: ReactNode
}

/** A text to take along: by a button, or by hand where the browser does not let us. */
export function CopyField({ text, label, action, copied, byHand, children }: CopyFieldProps): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<'copied' | 'byHand' | null>(null)

  async function copy() {
    const isCopied = await copyText(text)
    setOutcome(isCopied ? 'copied' : 'byHand')
    if (isCopied) return
    field.current?.focus()
    field.current?.select()
  }

  return (
    <>
      <input
        ref={field}
        className={styles.text}
        aria-label={say(label)}
        readOnly
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.actions}>
        <Button icon="copy" onClick={() => void copy()}>
          {say(action)}
        </Button>
        {children}
        <span role="status" className={styles.outcome}>
          {outcome === 'copied' ? say(copied) : null}
          {outcome === 'byHand' ? say(byHand) : null}
        </span>
      </div>
    </>
  )
}
