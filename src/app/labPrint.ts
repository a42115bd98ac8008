import { LINK_VERSION_2 } from '#app/link.ts'
import { shortDesign } from '#domain/design/readDesign.ts'
import type { Phone } from '#domain/scenario/types.ts'
import { lab, openVariantOf } from '#store/lab.ts'
import { isUntouched, type Variant } from '#store/labWork.ts'

/** What an address of the lab holds: the open variant, and the phone on which it is looked at. */
export interface LabLink {
  readonly variant: Omit<Variant, 'id'>
  readonly phone: Phone
}

/** The fragment for a design, without `#`: the preset, and what was changed of it. */
export function printLab({ variant, phone }: LabLink): string {
  const { name, base, design } = variant
  const parts: [string, string][] = [['v', LINK_VERSION_2]]
  if (name !== '') parts.push(['x', name])
  if (phone !== 'android') parts.push(['p', phone])
  parts.push(['b', base])
  if (!isUntouched(variant)) parts.push(['g', shortDesign(design)])
  return parts.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')
}

/** What is open now. */
export function labHere(): LabLink {
  const state = lab.getState()
  return { variant: openVariantOf(state), phone: state.phone }
}

/** Its address, as it can be sent to somebody. */
export function labLinkHere(): string {
  if (typeof location === 'undefined') return `#${printLab(labHere())}`
  const address = new URL(location.href)
  address.hash = printLab(labHere())
  address.search = ''
  return address.href
}
