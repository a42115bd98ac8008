import type { Messages } from '#content/message.ts'

export const clockMessages = {} as const satisfies Messages
