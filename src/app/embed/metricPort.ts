import { designName } from '#app/embed/designName.ts'
import type { EmbedPort } from '#app/embed/bridge.ts'
import { linkFaults } from '#app/embed/linkFaults.ts'
import { fragmentOf, siteLink } from '#app/embed/told.ts'
import { parseLab } from '#app/labLink.ts'
import { labHere, printLab } from '#app/labPrint.ts'
import { lab, showVariant } from '#store/lab.ts'
import { isUntouched, openVariantOf } from '#store/labWork.ts'

/** What a page around the measures of a design may ask of them. */
export const metricPort: EmbedPort = {
  view: 'metric',
  state: () => {
    const variant = openVariantOf(lab.getState())
    return {
      view: 'metric',
      link: siteLink('/lab/', printLab(labHere())),
      name: designName(variant),
      preset: variant.base,
      unchanged: isUntouched(variant),
    }
  },
  onChange: (tell) => lab.subscribe(tell),
  carryOut: (command) => {
    if (command.type !== 'open') return Promise.resolve([])
    const parsed = parseLab(fragmentOf(command.link))
    const faults = linkFaults(parsed)
    if (faults.length === 0 && parsed.kind === 'lab') showVariant(parsed.state.variant, parsed.state.phone)
    return Promise.resolve(faults)
  },
}
