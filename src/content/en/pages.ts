import type { Messages } from '#content/message.ts'

export const pageMessages = {} as const satisfies Messages
