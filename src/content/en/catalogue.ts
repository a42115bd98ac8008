import { chartMessages } from '#content/en/chart.ts'
import { compareMessages } from '#content/en/compare.ts'
import { cliMessages } from '#content/en/cli.ts'
import { clockMessages } from '#content/en/clock.ts'
import { cutoffMessages } from '#content/en/cutoff.ts'
import { embedMessages } from '#content/en/embed.ts'
import { factsPagesMessages } from '#content/en/factsPages.ts'
import { faultMessages } from '#content/en/faults.ts'
import { flowMessages } from '#content/en/flow.ts'
import { handoutMessages } from '#content/en/handout.ts'
import { homeMessages } from '#content/en/home.ts'
import { labelMessages } from '#content/en/labels.ts'
import { labMessages } from '#content/en/lab.ts'
import { labPageMessages } from '#content/en/labPage.ts'
import { labChartMessages } from '#content/en/labChart.ts'
import { labPathsMessages } from '#content/en/labPaths.ts'
import { ledgerMessages } from '#content/en/ledger.ts'
import { mapMessages } from '#content/en/map.ts'
import { measureMessages } from '#content/en/measure.ts'
import { mineMessages } from '#content/en/mine.ts'
import { noteMessages } from '#content/en/notes.ts'
import { offlineMessages } from '#content/en/offline.ts'
import { pageMessages } from '#content/en/pages.ts'
import { paperMessages } from '#content/en/paper.ts'
import { pathsMessages } from '#content/en/paths.ts'
import { patternLawMessages } from '#content/en/patternLaw.ts'
import { patternMessages } from '#content/en/patterns.ts'
import { patternsPageMessages } from '#content/en/patternsPage.ts'
import { personMessages } from '#content/en/person.ts'
import { phoneMessages } from '#content/en/phone.ts'
import { presentMessages } from '#content/en/present.ts'
import { playMessages } from '#content/en/play.ts'
import { policyMessages } from '#content/en/policies.ts'
import { readingMessages } from '#content/en/reading.ts'
import { runMessages } from '#content/en/run.ts'
import { scormMessages } from '#content/en/scorm.ts'
import { shareMessages } from '#content/en/share.ts'
import { resultsMessages } from '#content/en/results.ts'
import { resultsPageMessages } from '#content/en/resultsPage.ts'
import { studyMessages } from '#content/en/study.ts'
import { studyPageMessages } from '#content/en/studyPage.ts'
import { teachEditMessages } from '#content/en/teachEdit.ts'
import { teachMessages } from '#content/en/teach.ts'
import { timelinePageMessages } from '#content/en/timelinePage.ts'
import { voteMessages } from '#content/en/vote.ts'

/** Every visible word, by id. German and others get the same keys. */
export const catalogue = {
  ...chartMessages,
  ...cliMessages,
  ...clockMessages,
  ...compareMessages,
  ...cutoffMessages,
  ...embedMessages,
  ...factsPagesMessages,
  ...faultMessages,
  ...flowMessages,
  ...handoutMessages,
  ...homeMessages,
  ...labelMessages,
  ...labMessages,
  ...labPageMessages,
  ...labChartMessages,
  ...labPathsMessages,
  ...ledgerMessages,
  ...mapMessages,
  ...measureMessages,
  ...mineMessages,
  ...noteMessages,
  ...offlineMessages,
  ...pageMessages,
  ...paperMessages,
  ...pathsMessages,
  ...patternLawMessages,
  ...patternMessages,
  ...patternsPageMessages,
  ...personMessages,
  ...phoneMessages,
  ...playMessages,
  ...presentMessages,
  ...policyMessages,
  ...readingMessages,
  ...runMessages,
  ...scormMessages,
  ...shareMessages,
  ...studyMessages,
  ...studyPageMessages,
  ...teachMessages,
  ...teachEditMessages,
  ...resultsMessages,
  ...resultsPageMessages,
  ...timelinePageMessages,
  ...voteMessages,
} as const
