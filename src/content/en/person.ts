import type { Messages } from '#content/message.ts'

export const personMessages = {} as const satisfies Messages
