import type { DeviceClass } from '#domain/record/types.ts'

/** Below and from these widths, in CSS pixels: where the app's own layouts change. */
const NARROW_BELOW = 600
const WIDE_FROM = 1024

/** The two coarse classes that are recorded of a device, and nothing finer. */
export function deviceClass(page: Pick<Window, 'innerWidth' | 'matchMedia'> = window): DeviceClass {
  const { innerWidth } = page
  return {
    input: page.matchMedia('(pointer: coarse)').matches ? 'touch' : 'mouse',
    width: innerWidth < NARROW_BELOW ? 'narrow' : innerWidth < WIDE_FROM ? 'middle' : 'wide',
  }
}
