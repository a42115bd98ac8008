import { compileMessage } from '@lingui/message-utils/compileMessage'
import { germanTexts } from '#content/de/catalogue.ts'
import { compiled as inEnglish } from '#content/en/compiled.ts'

export { evidence } from '#content/en/compiled.ts'

/** The catalogue in German, over the English one: what is not translated yet is said in English. */
export const compiled: typeof inEnglish = {
  ...inEnglish,
  ...Object.fromEntries(Object.entries(germanTexts).map(([id, text]) => [id, compileMessage(text)])),
}

/** What is said in English, because it is not translated yet. */
export const english: Readonly<Record<string, true>> = Object.fromEntries(
  Object.keys(inEnglish)
    .filter((id) => !Object.hasOwn(germanTexts, id))
    .map((id) => [id, true]),
)
