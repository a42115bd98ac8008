import type { catalogue } from '#content/en/catalogue.ts'
import { handoutTexts } from '#content/de/handout.ts'
import { paperTexts } from '#content/de/paper.ts'
import { clockTexts } from '#content/de/clock.ts'
import { cutoffTexts } from '#content/de/cutoff.ts'
import { faultTexts } from '#content/de/faults.ts'
import { flowTexts } from '#content/de/flow.ts'
import { homeTexts } from '#content/de/home.ts'
import { labelTexts } from '#content/de/labels.ts'
import { ledgerTexts } from '#content/de/ledger.ts'
import { mapTexts } from '#content/de/map.ts'
import { noteTexts } from '#content/de/notes.ts'
import { pageTexts } from '#content/de/pages.ts'
import { personTexts } from '#content/de/person.ts'
import { phoneTexts } from '#content/de/phone.ts'
import { labTexts } from '#content/de/lab.ts'
import { labPageTexts } from '#content/de/labPage.ts'
import { labChartTexts } from '#content/de/labChart.ts'
import { labPathsTexts } from '#content/de/labPaths.ts'
import { measureTexts } from '#content/de/measure.ts'
import { pathsTexts } from '#content/de/paths.ts'
import { playTexts } from '#content/de/play.ts'
import { policyPageTexts } from '#content/de/policies.ts'
import { presentTexts } from '#content/de/present.ts'
import { readingTexts } from '#content/de/reading.ts'
import { scormTexts } from '#content/de/scorm.ts'
import { shareTexts } from '#content/de/share.ts'
import { chartTexts } from '#content/de/chart.ts'
import { compareTexts } from '#content/de/compare.ts'
import { embedTexts } from '#content/de/embed.ts'
import { factsPagesTexts } from '#content/de/factsPages.ts'
import { mineTexts } from '#content/de/mine.ts'
import { offlineTexts } from '#content/de/offline.ts'
import { patternLawTexts } from '#content/de/patternLaw.ts'
import { patternTexts } from '#content/de/patterns.ts'
import { patternsPageTexts } from '#content/de/patternsPage.ts'
import { teachTexts } from '#content/de/teach.ts'
import { runTexts } from '#content/de/run.ts'
import { resultsTexts } from '#content/de/results.ts'
import { resultsPageTexts } from '#content/de/resultsPage.ts'
import { studyTexts } from '#content/de/study.ts'
import { studyPageTexts } from '#content/de/studyPage.ts'
import { teachEditTexts } from '#content/de/teachEdit.ts'
import type { Texts } from '#content/de/texts.ts'
import { timelinePageTexts } from '#content/de/timelinePage.ts'
import { voteTexts } from '#content/de/vote.ts'

/** Every German text, by the id of its message. The order is that of the English catalogue. */
export const germanTexts: Texts<typeof catalogue> = {
  ...handoutTexts,
  ...paperTexts,
  ...clockTexts,
  ...cutoffTexts,
  ...faultTexts,
  ...flowTexts,
  ...homeTexts,
  ...labelTexts,
  ...ledgerTexts,
  ...mapTexts,
  ...noteTexts,
  ...pageTexts,
  ...personTexts,
  ...phoneTexts,
  ...labTexts,
  ...labPageTexts,
  ...labChartTexts,
  ...labPathsTexts,
  ...measureTexts,
  ...pathsTexts,
  ...playTexts,
  ...policyPageTexts,
  ...readingTexts,
  ...scormTexts,
  ...shareTexts,
  ...timelinePageTexts,
  ...chartTexts,
  ...compareTexts,
  ...embedTexts,
  ...factsPagesTexts,
  ...mineTexts,
  ...offlineTexts,
  ...patternLawTexts,
  ...patternTexts,
  ...patternsPageTexts,
  ...teachTexts,
  ...runTexts,
  ...studyTexts,
  ...studyPageTexts,
  ...resultsTexts,
  ...resultsPageTexts,
  ...teachEditTexts,
  ...voteTexts,
  ...presentTexts,
}
