import { useEffect, useState } from 'react'
import type { To } from 'react-router'
import { useStore } from 'zustand'
import { openAddress, openingNote, type LinkNote } from '#app/address.ts'
import { openParams, withParams } from '#app/embed/openParams.ts'
import { linkHere, showMoment } from '#app/embed/storyPort.ts'
import { printFragment } from '#app/link.ts'
import { loadAllWords } from '#content/sentence.ts'
import { session, settled } from '#store/session.ts'

/** The moment in the address of an embed of one story, before it is drawn. */
export async function openStoryEmbed(): Promise<boolean> {
  const fragment = await openParams()
  // What a link hides is told in words that the first view does without.
  await Promise.all([openAddress(fragment), /&k=/.test(fragment) ? loadAllWords() : null])
  await settled()
  return location.hash !== ''
}

interface StoryEmbed {
  readonly note: LinkNote | null
  readonly onNoteClose: () => void
  readonly to: To
  readonly onAgain: (() => void) | null
}

/**
 * An embed of one story keeps nothing, not even its address: a step written there would be a step of the history of the
 * page around it, and "back" would lead through the phone.
 */
export function useStoryEmbed(): StoryEmbed {
  const [note, setNote] = useState(() => withParams(openingNote()))
  const [opened, setOpened] = useState(() => linkHere())
  const fragment = useStore(session, () => printFragment(linkHere()))
  useEffect(() => {
    async function read(): Promise<void> {
      await openStoryEmbed()
      setNote(withParams(openingNote()))
      setOpened(linkHere())
    }
    const change = (): void => void read()
    window.addEventListener('hashchange', change)
    return () => window.removeEventListener('hashchange', change)
  }, [])
  return {
    note,
    onNoteClose: () => setNote(null),
    to: { pathname: '/play/', hash: fragment },
    onAgain: fragment === printFragment(opened) ? null : () => void showMoment(opened),
  }
}
