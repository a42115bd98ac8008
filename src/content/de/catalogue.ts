import type { catalogue } from '#content/en/catalogue.ts'
import { labTexts } from '#content/de/lab.ts'
import { labPageTexts } from '#content/de/labPage.ts'
import { labChartTexts } from '#content/de/labChart.ts'
import { labPathsTexts } from '#content/de/labPaths.ts'
import { measureTexts } from '#content/de/measure.ts'
import { pathsTexts } from '#content/de/paths.ts'
import { playTexts } from '#content/de/play.ts'
import { runTexts } from '#content/de/run.ts'
import type { Texts } from '#content/de/texts.ts'

/** Every German text, by the id of its message. The order is that of the English catalogue. */
export const germanTexts: Texts<typeof catalogue> = {
  ...labTexts,
  ...labPageTexts,
  ...labChartTexts,
  ...labPathsTexts,
  ...measureTexts,
  ...pathsTexts,
  ...playTexts,
  ...runTexts,
}
