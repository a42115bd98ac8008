import type { Standing } from '#domain/consent/standing.ts'

/** `blocked` is one value in the file, whichever notice blocked. */
export type PublicAccount = 'active' | 'blocked' | 'callsOnly' | 'noChatList' | 'silent' | 'deleted'

export function publicAccount(account: Standing['account']): PublicAccount {
  return account === 'blocked2016' || account === 'blocked2021' ? 'blocked' : account
}
