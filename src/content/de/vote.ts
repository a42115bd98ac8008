import type { Texts } from '#content/de/texts.ts'
import type { voteMessages } from '#content/en/vote.ts'

export const voteTexts = {
  'vote.name': 'Ihre Stimme, zum Vorlesen',
  'vote.yours': 'Ihr Code: <code>{code}</code>',
  'vote.how':
    'Wenn Ihre Lehrkraft Stimmen sammelt, lesen Sie ihn vor. Er sagt, welche Möglichkeit Sie gewählt haben, und nichts über Sie.',
} as const satisfies Texts<typeof voteMessages>
