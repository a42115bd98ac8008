import type { Messages } from '#content/message.ts'

export const ledgerMessages = {} as const satisfies Messages
