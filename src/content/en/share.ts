import type { Messages } from '#content/message.ts'

export const shareMessages = {} as const satisfies Messages
