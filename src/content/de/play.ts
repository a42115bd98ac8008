import type { playMessages } from '#content/en/play.ts'
import type { Texts } from '#content/de/texts.ts'

export const playTexts = {
  'site.other': 'English',
  'language.label': 'Sprache',
  'language.missing': 'Diese Seite ist noch nicht übersetzt. Sie steht hier auf Englisch.',
  'language.record': 'Fakten, Quellen und Zitate stehen in der Sprache, in der sie geprüft wurden: Englisch.',
} as const satisfies Texts<typeof playMessages>
