import { say } from '#content/say.ts'
import type { Fault } from '#domain/scenario/fault.ts'

/** What is wrong, in words: names what was found, and what would do. */
export function faultText({ code, found, wanted = [] }: Fault): string {
  return say(`fault.${code}`, {
    found: found ?? '',
    wanted: wanted.join(', '),
    hasWanted: wanted.length > 0 ? 'yes' : 'no',
    first: wanted[0] ?? '',
    last: wanted[1] ?? '',
  })
}
