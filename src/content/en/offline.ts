import { ui, type Messages } from '#content/message.ts'

/** What the foot says of use without a network. The page about privacy says more, in `pages.ts`. */
export const offlineMessages = {
  'offline.ready': ui('This site now works without a network.'),
  'offline.newer': ui('A newer version is ready.'),
  'offline.open': ui('Open it'),
  'offline.later': ui('Later'),
} as const satisfies Messages
