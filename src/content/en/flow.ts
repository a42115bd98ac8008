import type { Messages } from '#content/message.ts'

export const flowMessages = {} as const satisfies Messages
