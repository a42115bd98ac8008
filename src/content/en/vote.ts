import { ui } from '#content/message.ts'

/** What whoever votes by a code is told. */
export const voteMessages = {
  'vote.name': ui('Your vote, to be read out'),
  'vote.yours': ui('Your code: <code>{code}</code>'),
  'vote.how': ui('If your teacher collects votes, read it out. It says which option you took, and nothing about you.'),
} as const
