import { useCallback, useEffect, useState } from 'react'
import { loadAllWords } from '#content/sentence.ts'
import { printQuestion, readQuestion, type LinkedQuestion } from '#domain/paths/fragment.ts'
import { usualQuestion, type Question } from '#domain/paths/question.ts'
import { loadPresets } from './designs.ts'

export type LinkNote = Exclude<LinkedQuestion, { readonly kind: 'none' | 'question' | 'design' }> | IgnoredNote
interface IgnoredNote {
  readonly kind: 'ignored'
  readonly parts: readonly string[]
}

function noteOf(link: LinkedQuestion): LinkNote | null {
  if (link.kind === 'broken' || link.kind === 'newer') return link
  return link.kind === 'question' && link.ignored.length > 0 ? { kind: 'ignored', parts: link.ignored } : null
}

interface AskedQuestion {
  readonly question: Question
  readonly note: LinkNote | null
  readonly change: (question: Question) => void
  readonly closeNote: () => void
}

/** The question lives in the address, so that it can be sent; `ask` is told each new one. */
export function useQuestion(ask: (question: Question) => void): AskedQuestion {
  const [question, setQuestion] = useState(usualQuestion)
  const [note, setNote] = useState<LinkNote | null>(null)

  useEffect(() => {
    async function read(): Promise<void> {
      let link = readQuestion(location.hash)
      if (link.kind === 'none') return
      if (link.kind === 'design') {
        await loadPresets()
        link = readQuestion(location.hash)
      }
      // What is wrong with a link is said in words that come later than the page.
      const found = noteOf(link)
      if (found) await loadAllWords()
      setNote(found)
      const next = link.kind === 'question' ? link.question : usualQuestion()
      setQuestion(next)
      ask(next)
    }
    const onChange = (): void => void read()
    onChange()
    window.addEventListener('hashchange', onChange)
    window.addEventListener('popstate', onChange)
    return () => {
      window.removeEventListener('hashchange', onChange)
      window.removeEventListener('popstate', onChange)
    }
  }, [ask])

  const change = useCallback(
    (next: Question): void => {
      setQuestion(next)
      setNote(null)
      history.replaceState(history.state, '', `#${printQuestion(next)}`)
      ask(next)
    },
    [ask],
  )

  return { question, note, change, closeNote: () => setNote(null) }
}
