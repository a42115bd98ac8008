import type { Texts } from '#content/de/texts.ts'
import type { paperMessages } from '#content/en/paper.ts'

export const paperTexts = {
  'paper.what': 'Eine Rekonstruktion aus öffentlichen Texten. Mit eigenen Worten.',
  'paper.running': '{page} · Consent Replay',
  'paper.brackets': 'In Klammern: Fakten und Quellen. Jede Angabe hat eine Seite: {facts}, {sources}',
  'paper.printed': 'Gedruckt am {day} von {address}',
} as const satisfies Texts<typeof paperMessages>
