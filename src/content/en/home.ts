import type { Messages } from '#content/message.ts'

export const homeMessages = {} as const satisfies Messages
