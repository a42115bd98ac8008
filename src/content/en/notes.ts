import type { Messages } from '#content/message.ts'

export const noteMessages = {} as const satisfies Messages
