import type { catalogue } from '#content/en/catalogue.ts'
import { playTexts } from '#content/de/play.ts'
import { resultsTexts } from '#content/de/results.ts'
import { resultsPageTexts } from '#content/de/resultsPage.ts'
import { studyTexts } from '#content/de/study.ts'
import { studyPageTexts } from '#content/de/studyPage.ts'
import type { Texts } from '#content/de/texts.ts'

/** Every German text, by the id of its message. The order is that of the English catalogue. */
export const germanTexts: Texts<typeof catalogue> = {
  ...playTexts,
  ...studyTexts,
  ...studyPageTexts,
  ...resultsTexts,
  ...resultsPageTexts,
}
