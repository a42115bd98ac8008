import type { Messages } from '#content/message.ts'

export const playMessages = {} as const satisfies Messages
