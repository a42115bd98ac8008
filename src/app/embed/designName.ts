import { presetName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import { isUntouched, type Variant } from '#store/labWork.ts'

/** What a design is called: by its own name, or by the preset that it is or began with. */
export function designName(variant: Variant): string {
  if (variant.name !== '') return variant.name
  const preset = presetName(variant.base)
  return isUntouched(variant) ? preset : say('embed.design', { preset })
}
