import type { Messages } from '#content/message.ts'

export const phoneMessages = {} as const satisfies Messages
