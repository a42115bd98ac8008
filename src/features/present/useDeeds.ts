import type { Presenting } from './presenting.ts'
import { partAhead } from './stepWords.ts'
import { useFullScreen } from './useFullScreen.ts'
import { useKeys, type KeyDeed } from './useKeys.ts'

type OwnDeed = Extract<KeyDeed, 'notes' | 'help' | 'close' | 'down' | 'up'>

/** What keys do in a window; what it gives itself, and what every window of a lesson does alike. */
export function useDeeds({ lesson, room, act }: Presenting, own: Readonly<Partial<Record<OwnDeed, () => void>>>): void {
  const { isThere, toggle } = useFullScreen()
  useKeys(room.hasLetters, (deed) => {
    switch (deed) {
      case 'next':
      case 'back':
        act({ do: deed })
        return true
      case 'reveal':
        act({ do: partAhead(lesson, room) ? 'uncover' : 'cover' })
        return true
      case 'blank':
        act({ do: room.isBlank ? 'light' : 'blank' })
        return true
      case 'full':
        if (isThere) toggle()
        return isThere
      default:
        own[deed]?.()
        return own[deed] !== undefined
    }
  })
}
