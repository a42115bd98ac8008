import type { Texts } from '#content/de/texts.ts'
import type { offlineMessages } from '#content/en/offline.ts'

export const offlineTexts = {
  'offline.ready': 'Diese Website funktioniert jetzt auch ohne Netz.',
  'offline.newer': 'Eine neuere Ausgabe ist bereit.',
  'offline.open': 'Öffnen',
  'offline.later': 'Später',
} as const satisfies Texts<typeof offlineMessages>
