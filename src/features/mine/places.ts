import { EUROPE } from '#domain/consent/calendar.ts'
import type { Region } from '#domain/scenario/types.ts'

export function isInEurope(region: Region): boolean {
  return EUROPE.includes(region)
}
