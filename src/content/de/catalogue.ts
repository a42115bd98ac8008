import type { catalogue } from '#content/en/catalogue.ts'
import { chartTexts } from '#content/de/chart.ts'
import { compareTexts } from '#content/de/compare.ts'
import { embedTexts } from '#content/de/embed.ts'
import { factsPagesTexts } from '#content/de/factsPages.ts'
import { mineTexts } from '#content/de/mine.ts'
import { offlineTexts } from '#content/de/offline.ts'
import { patternLawTexts } from '#content/de/patternLaw.ts'
import { patternTexts } from '#content/de/patterns.ts'
import { patternsPageTexts } from '#content/de/patternsPage.ts'
import { playTexts } from '#content/de/play.ts'
import { teachTexts } from '#content/de/teach.ts'
import type { Texts } from '#content/de/texts.ts'

/** Every German text, by the id of its message. The order is that of the English catalogue. */
export const germanTexts: Texts<typeof catalogue> = {
  ...chartTexts,
  ...compareTexts,
  ...embedTexts,
  ...factsPagesTexts,
  ...mineTexts,
  ...offlineTexts,
  ...patternLawTexts,
  ...patternTexts,
  ...patternsPageTexts,
  ...playTexts,
  ...teachTexts,
}
